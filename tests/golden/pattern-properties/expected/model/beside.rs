/// The schema `Beside`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Beside {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Members beside the known ones.
    pub additional: ::std::collections::BTreeMap<::std::string::String, f64>,
}

crate::core::model! {
    Beside {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
        additional additional: f64;
    }
}
