/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    pub lives: ::std::option::Option<i64>,
    /// `pet-type`.
    pub pet_type: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Cat {
        optional {
            "lives" => lives, set_lives(i64);
            "pet-type" => pet_type, set_pet_type(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
