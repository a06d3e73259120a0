/// A field of a form.
/// Inferred; unknown members are to be kept.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormField {
    /// Label.
    pub description: ::std::option::Option<::std::string::String>,
    /// Key (slug) of the field.
    pub name: ::std::option::Option<::std::string::String>,
    /// Type of the field, as number or text.
    pub type_: ::std::option::Option<crate::core::Value>,
    /// Values to choose from.
    pub values_list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    FormField {
        optional {
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "type" => type_, set_type(impl ::std::convert::Into<crate::core::Value>);
            "valuesList" => values_list, set_values_list(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        }
        extra extra;
    }
}
