/// The schema `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle
    Circle(::std::boxed::Box<super::ShapeCircle>),
    /// Square
    Square(::std::boxed::Box<super::ShapeSquare>),
    /// One of the alternatives.
    ShapeVariant3(::std::boxed::Box<super::ShapeVariant3>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Shape {
        Circle(super::ShapeCircle) requires ["radius"],
        Square(super::ShapeSquare) requires ["side"],
        ShapeVariant3(super::ShapeVariant3) requires ["object"] where ["object" = "point"],
    }
}

/// Circle
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// `radius`.
    pub radius: ::std::option::Option<f64>,
}

crate::core::model! {
    ShapeCircle {
        optional {
            "radius" => radius, set_radius(f64);
        }
    }
}

/// Square
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapeSquare {
    /// `side`.
    pub side: ::std::option::Option<f64>,
}

crate::core::model! {
    ShapeSquare {
        optional {
            "side" => side, set_side(f64);
        }
    }
}

/// ShapeVariant3, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapeVariant3 {
    /// `object`.
    pub object: ::std::option::Option<super::ShapeVariant3Object>,
    /// `x`.
    pub x: ::std::option::Option<f64>,
}

crate::core::model! {
    ShapeVariant3 {
        optional {
            "object" => object, set_object(impl ::std::convert::Into<super::ShapeVariant3Object>);
            "x" => x, set_x(f64);
        }
    }
}

/// ShapeVariant3Object, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapeVariant3Object {
    /// `point`
    Point,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    ShapeVariant3Object {
        "point" => Point,
    }
}
