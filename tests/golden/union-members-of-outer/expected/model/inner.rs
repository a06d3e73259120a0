/// The schema `Inner`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Inner {
    /// X
    X(::std::boxed::Box<super::InnerX>),
    /// Y
    Y(::std::boxed::Box<super::InnerY>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Inner {
        X(super::InnerX),
        Y(super::InnerY),
    }
}

/// X
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InnerX {
    /// `i`.
    pub i: ::std::option::Option<::std::string::String>,
    /// `x`.
    pub x: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    InnerX {
        optional {
            "i" => i, set_i(impl ::std::convert::Into<::std::string::String>);
            "x" => x, set_x(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// Y
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InnerY {
    /// `i`.
    pub i: ::std::option::Option<::std::string::String>,
    /// `y`.
    pub y: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    InnerY {
        optional {
            "i" => i, set_i(impl ::std::convert::Into<::std::string::String>);
            "y" => y, set_y(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
