/// The schema `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle
    Circle(::std::boxed::Box<super::ShapeCircle>),
    /// Square
    Square(::std::boxed::Box<super::ShapeSquare>),
    /// One of the alternatives.
    Point(::std::boxed::Box<super::ShapePoint>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Shape {
        Circle(super::ShapeCircle) requires ["radius"],
        Square(super::ShapeSquare) requires ["side"],
        Point(super::ShapePoint) requires ["object"] where ["object" = "point"],
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

/// ShapePoint, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapePoint {
    /// `object`.
    pub object: ::std::option::Option<super::ShapePointObject>,
    /// `x`.
    pub x: ::std::option::Option<f64>,
}

crate::core::model! {
    ShapePoint {
        optional {
            "object" => object, set_object(impl ::std::convert::Into<super::ShapePointObject>);
            "x" => x, set_x(f64);
        }
    }
}

/// ShapePointObject, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapePointObject {
    /// `point`
    Point,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    ShapePointObject {
        "point" => Point,
    }
}
