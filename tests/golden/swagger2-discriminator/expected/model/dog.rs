/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: ::std::option::Option<bool>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `petType`.
    pub pet_type: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Dog {
        optional {
            "barks" => barks, set_barks(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "petType" => pet_type, set_pet_type(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
