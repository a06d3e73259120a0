/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `petType` is `Cat`.
    Cat(::std::boxed::Box<super::Cat>),
    /// `petType` is `Dog`.
    Dog(::std::boxed::Box<super::Dog>),
    /// `petType` is `Pet`.
    Pet(::std::boxed::Box<super::PetBase>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::tagged_union! {
    Pet by "petType" {
        "Cat" => Cat(super::Cat),
        "Dog" => Dog(super::Dog),
        "Pet" => Pet(super::PetBase),
    }
}

/// PetBase, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetBase {
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `petType`.
    pub pet_type: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    PetBase {
        optional {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "petType" => pet_type, set_pet_type(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
