/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `kind` is `Lion`.
    Lion(::std::boxed::Box<super::Lion>),
    /// `kind` is `Pet`.
    Pet(::std::boxed::Box<super::PetBase>),
    /// `kind` is `c`.
    C(::std::boxed::Box<super::Cat>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::tagged_union! {
    Pet by "kind" {
        "Lion" => Lion(super::Lion),
        "Pet" => Pet(super::PetBase),
        "c" => C(super::Cat),
    }
}

/// PetBase, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PetBase {
    /// `kind`.
    pub kind: ::std::option::Option<::std::string::String>,
    /// `owner`.
    pub owner: ::std::option::Option<super::Owner>,
}

crate::core::model! {
    PetBase {
        optional {
            "kind" => kind, set_kind(impl ::std::convert::Into<::std::string::String>);
            "owner" => owner, set_owner(super::Owner);
        }
    }
}
