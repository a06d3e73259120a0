/// The schema `Both`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Both {
    /// `age`.
    pub age: ::std::option::Option<i64>,
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Both {
        optional {
            "age" => age, set_age(i64);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
