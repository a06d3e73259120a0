/// The schema `Wrapper`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Wrapper {
    /// One of the alternatives.
    Variant1(::std::boxed::Box<super::WrapperVariant1>),
    /// One of the alternatives.
    Variant2(::std::boxed::Box<super::WrapperVariant2>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Wrapper {
        Variant1(super::WrapperVariant1) requires ["not"],
        Variant2(super::WrapperVariant2) requires ["all"],
    }
}

/// WrapperVariant1, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WrapperVariant1 {
    /// `not`.
    pub not: ::std::option::Option<::std::boxed::Box<super::Wrapper>>,
}

crate::core::model! {
    WrapperVariant1 {
        optional {
            "not" => not, set_not(super::Wrapper);
        }
    }
}

/// WrapperVariant2, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WrapperVariant2 {
    /// `all`.
    pub all: ::std::option::Option<::std::vec::Vec<super::Wrapper>>,
}

crate::core::model! {
    WrapperVariant2 {
        optional {
            "all" => all, set_all(impl ::std::convert::Into<::std::vec::Vec<super::Wrapper>>);
        }
    }
}
