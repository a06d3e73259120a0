/// The schema `NullablePart`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct NullablePart {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    NullablePart {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
