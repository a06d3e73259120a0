/// The schema `Union`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Union {
    /// One of the alternatives.
    Variant2(::std::boxed::Box<super::UnionVariant2>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Union {
        Variant2(super::UnionVariant2),
    }
}

/// UnionVariant2, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionVariant2 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    UnionVariant2 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
