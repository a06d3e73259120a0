use crate::core::Value;

/// The schema `Outer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// Inner
    Inner(OuterInner),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Outer {
        Inner(OuterInner),
    }
}

/// Inner
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OuterInner {
    /// X
    X(Box<OuterInnerX>),
    /// Y
    Y(Box<OuterInnerY>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    OuterInner {
        X(OuterInnerX),
        Y(OuterInnerY),
    }
}

/// X
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OuterInnerX {
    /// `i`.
    pub i: Option<String>,
    /// `o`.
    pub o: Option<String>,
    /// `x`.
    pub x: Option<String>,
}

crate::core::model! {
    OuterInnerX {
        optional {
            "i" => i, set_i(impl Into<String>);
            "o" => o, set_o(impl Into<String>);
            "x" => x, set_x(impl Into<String>);
        }
    }
}

/// Y
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OuterInnerY {
    /// `i`.
    pub i: Option<String>,
    /// `o`.
    pub o: Option<String>,
    /// `y`.
    pub y: Option<String>,
}

crate::core::model! {
    OuterInnerY {
        optional {
            "i" => i, set_i(impl Into<String>);
            "o" => o, set_o(impl Into<String>);
            "y" => y, set_y(impl Into<String>);
        }
    }
}
