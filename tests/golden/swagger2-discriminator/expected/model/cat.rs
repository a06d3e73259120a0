/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    pub lives: ::std::option::Option<i64>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `petType`.
    pub pet_type: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Cat {
        optional {
            "lives" => lives, set_lives(i64);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "petType" => pet_type, set_pet_type(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
