use crate::core::Value;

/// The schema `Wrapper`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Wrapper {
    /// [`WrapperVariant1`](super::WrapperVariant1).
    Variant1(Box<WrapperVariant1>),
    /// [`WrapperVariant2`](super::WrapperVariant2).
    Variant2(Box<WrapperVariant2>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Wrapper {
        Variant1(WrapperVariant1) requires("not"),
        Variant2(WrapperVariant2) requires("all"),
    }
}

/// The variant of [`Wrapper`](super::Wrapper).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WrapperVariant1 {
    /// `not`.
    pub not: Option<Box<Wrapper>>,
}

crate::core::model! {
    WrapperVariant1 {
        optional {
            "not" => not, set_not(Wrapper);
        }
    }
}

/// The variant of [`Wrapper`](super::Wrapper).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WrapperVariant2 {
    /// `all`.
    pub all: Option<Vec<Wrapper>>,
}

crate::core::model! {
    WrapperVariant2 {
        optional {
            "all" => all, set_all(impl Into<Vec<Wrapper>>);
        }
    }
}
