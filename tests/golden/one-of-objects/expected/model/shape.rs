use crate::core::Value;

/// The schema `Shape`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// Circle
    Circle(Box<ShapeCircle>),
    /// Square
    Square(Box<ShapeSquare>),
    /// [`ShapePoint`](super::ShapePoint).
    Point(Box<ShapePoint>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Shape {
        Circle(ShapeCircle) requires("radius"),
        Square(ShapeSquare) requires("side"),
        Point(ShapePoint) requires("object") where("object" = "point"),
    }
}

/// Circle
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapeCircle {
    /// `radius`.
    pub radius: Option<f64>,
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
    pub side: Option<f64>,
}

crate::core::model! {
    ShapeSquare {
        optional {
            "side" => side, set_side(f64);
        }
    }
}

/// The variant of [`Shape`](super::Shape).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ShapePoint {
    /// `object`.
    pub object: Option<ShapePointObject>,
    /// `x`.
    pub x: Option<f64>,
}

crate::core::model! {
    ShapePoint {
        optional {
            "object" => object, set_object(impl Into<ShapePointObject>);
            "x" => x, set_x(f64);
        }
    }
}

/// The property `object` of [`ShapePoint`](super::ShapePoint).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapePointObject {
    /// `point`
    Point,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    ShapePointObject {
        "point" => Point,
    }
}
