use super::{Cat, Dog};
use crate::core::Value;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `petType` is `Cat`.
    Cat(Box<Cat>),
    /// `petType` is `Dog`.
    Dog(Box<Dog>),
    /// `petType` is `Pet`.
    Pet(Box<PetBase>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::tagged_union! {
    Pet by "petType" {
        "Cat" => Cat(Cat),
        "Dog" => Dog(Dog),
        "Pet" => Pet(PetBase),
    }
}

/// A part of the variant of [`Pet`](super::Pet).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetBase {
    /// `name`.
    pub name: Option<String>,
    /// `petType`.
    pub pet_type: Option<String>,
}

crate::core::model! {
    PetBase {
        optional {
            "name" => name, set_name(impl Into<String>);
            "petType" => pet_type, set_pet_type(impl Into<String>);
        }
    }
}
