/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `type` is `Cat`.
    Cat(::std::boxed::Box<super::Cat>),
    /// `type` is `big_dog`.
    BigDog(::std::boxed::Box<super::BigDog>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::tagged_union! {
    Pet by "type" {
        "Cat" => Cat(super::Cat),
        "big_dog" => BigDog(super::BigDog),
    }
}
