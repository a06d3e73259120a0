/// The schema `TickEt`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt2 {
    /// `inner`.
    pub inner: ::std::option::Option<super::TickEt2Inner>,
}

crate::core::model! {
    TickEt2 {
        optional {
            "inner" => inner, set_inner(super::TickEt2Inner);
        }
    }
}

/// TickEt2Inner, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt2Inner {
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TickEt2Inner {
        optional {
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
