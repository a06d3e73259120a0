/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `petType`.
    pub pet_type: Option<String>,
}

crate::core::model! {
    Dog {
        optional {
            "barks" => barks, set_barks(bool);
            "name" => name, set_name(impl Into<String>);
            "petType" => pet_type, set_pet_type(impl Into<String>);
        }
    }
}
