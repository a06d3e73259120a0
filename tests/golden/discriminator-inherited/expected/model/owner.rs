/// The schema `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Owner {
    /// `pets`.
    pub pets: ::std::option::Option<::std::vec::Vec<super::Pet>>,
}

crate::core::model! {
    Owner {
        optional {
            "pets" => pets, set_pets(impl ::std::convert::Into<::std::vec::Vec<super::Pet>>);
        }
    }
}
