use super::{BigDog, Cat};
use crate::core::Value;

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `type` is `Cat`.
    Cat(Box<Cat>),
    /// `type` is `big_dog`.
    BigDog(Box<BigDog>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::tagged_union! {
    Pet by "type" {
        "Cat" => Cat(Cat),
        "big_dog" => BigDog(BigDog),
    }
}
