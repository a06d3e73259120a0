/// The schema `Outer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Outer {
    /// Inner
    Inner(super::OuterInner),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Outer {
        Inner(super::OuterInner),
    }
}

/// Inner
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OuterInner {
    /// X
    X(::std::boxed::Box<super::OuterInnerX>),
    /// Y
    Y(::std::boxed::Box<super::OuterInnerY>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    OuterInner {
        X(super::OuterInnerX),
        Y(super::OuterInnerY),
    }
}

/// X
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OuterInnerX {
    /// `i`.
    pub i: ::std::option::Option<::std::string::String>,
    /// `o`.
    pub o: ::std::option::Option<::std::string::String>,
    /// `x`.
    pub x: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OuterInnerX {
        optional {
            "i" => i, set_i(impl ::std::convert::Into<::std::string::String>);
            "o" => o, set_o(impl ::std::convert::Into<::std::string::String>);
            "x" => x, set_x(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// Y
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OuterInnerY {
    /// `i`.
    pub i: ::std::option::Option<::std::string::String>,
    /// `o`.
    pub o: ::std::option::Option<::std::string::String>,
    /// `y`.
    pub y: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OuterInnerY {
        optional {
            "i" => i, set_i(impl ::std::convert::Into<::std::string::String>);
            "o" => o, set_o(impl ::std::convert::Into<::std::string::String>);
            "y" => y, set_y(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
