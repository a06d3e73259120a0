use super::{Cat, Dog};
use crate::core::Value;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `pet-type` is `cat`.
    Cat(Box<Cat>),
    /// `pet-type` is `dog`.
    Dog(Box<Dog>),
    /// `pet-type` is `kitten`.
    Kitten(Box<Cat>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::tagged_union! {
    Pet by "pet-type" {
        "cat" => Cat(Cat),
        "dog" => Dog(Dog),
        "kitten" => Kitten(Cat),
    }
}
