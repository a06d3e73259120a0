/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// `pet-type`.
    pub pet_type: Option<String>,
}

crate::core::model! {
    Cat {
        optional {
            "lives" => lives, set_lives(i64);
            "pet-type" => pet_type, set_pet_type(impl Into<String>);
        }
    }
}
