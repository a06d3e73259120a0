use crate::core::{Extra, Value};

/// A field of a form.
/// Inferred; unknown members are to be kept.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FormField {
    /// Label.
    pub description: Option<String>,
    /// Key (slug) of the field.
    pub name: Option<String>,
    /// Type of the field, as number or text.
    pub type_: Option<Value>,
    /// Values to choose from.
    pub values_list: Option<Vec<String>>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    FormField {
        optional {
            /// Label.
            "description" => description, set_description(impl Into<String>);
            /// Key (slug) of the field.
            "name" => name, set_name(impl Into<String>);
            /// Type of the field, as number or text.
            "type" => type_, set_type(impl Into<Value>);
            /// Values to choose from.
            "valuesList" => values_list, set_values_list(impl Into<Vec<String>>);
        }
        extra extra;
    }
}
