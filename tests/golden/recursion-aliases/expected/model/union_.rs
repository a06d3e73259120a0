use crate::core::Value;

/// The schema `Union`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Union {
    /// [`UnionVariant2`](super::UnionVariant2).
    Variant2(Box<UnionVariant2>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Union {
        Variant2(UnionVariant2),
    }
}

/// The variant of [`Union`](super::Union).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UnionVariant2 {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    UnionVariant2 {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
