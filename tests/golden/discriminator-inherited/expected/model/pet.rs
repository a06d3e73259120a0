use super::{Cat, Lion, Owner};
use crate::core::Value;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `kind` is `Lion`.
    Lion(Box<Lion>),
    /// `kind` is `Pet`.
    Pet(Box<PetBase>),
    /// `kind` is `c`.
    C(Box<Cat>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::tagged_union! {
    Pet by "kind" {
        "Lion" => Lion(Lion),
        "Pet" => Pet(PetBase),
        "c" => C(Cat),
    }
}

/// A part of the variant of [`Pet`](super::Pet).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetBase {
    /// `kind`.
    pub kind: Option<String>,
    /// `owner`.
    pub owner: Option<Owner>,
}

crate::core::model! {
    PetBase {
        optional {
            "kind" => kind, set_kind(impl Into<String>);
            "owner" => owner, set_owner(Owner);
        }
    }
}
