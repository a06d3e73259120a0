use super::Pet;

/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `pets`.
    pub pets: Option<Vec<Pet>>,
}

crate::core::model! {
    Owner {
        optional {
            "pets" => pets, set_pets(impl Into<Vec<Pet>>);
        }
    }
}
