/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `petType`.
    pub pet_type: Option<String>,
}

crate::core::model! {
    Cat {
        optional {
            "lives" => lives, set_lives(i64);
            "name" => name, set_name(impl Into<String>);
            "petType" => pet_type, set_pet_type(impl Into<String>);
        }
    }
}
