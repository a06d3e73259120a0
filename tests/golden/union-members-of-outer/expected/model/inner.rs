use crate::core::Value;

/// The schema `Inner`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// X
    X(Box<InnerX>),
    /// Y
    Y(Box<InnerY>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Inner {
        X(InnerX),
        Y(InnerY),
    }
}

/// X
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InnerX {
    /// `i`.
    pub i: Option<String>,
    /// `x`.
    pub x: Option<String>,
}

crate::core::model! {
    InnerX {
        optional {
            "i" => i, set_i(impl Into<String>);
            "x" => x, set_x(impl Into<String>);
        }
    }
}

/// Y
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InnerY {
    /// `i`.
    pub i: Option<String>,
    /// `y`.
    pub y: Option<String>,
}

crate::core::model! {
    InnerY {
        optional {
            "i" => i, set_i(impl Into<String>);
            "y" => y, set_y(impl Into<String>);
        }
    }
}
