/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `pet-type` is `cat`.
    Cat(::std::boxed::Box<super::Cat>),
    /// `pet-type` is `dog`.
    Dog(::std::boxed::Box<super::Dog>),
    /// `pet-type` is `kitten`.
    Kitten(::std::boxed::Box<super::Cat>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::tagged_union! {
    Pet by "pet-type" {
        "cat" => Cat(super::Cat),
        "dog" => Dog(super::Dog),
        "kitten" => Kitten(super::Cat),
    }
}
