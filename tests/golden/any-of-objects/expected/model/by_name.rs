/// The schema `ByName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ByName {
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    ByName {
        optional {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
