use crate::core::Value;

/// Value of one field of a product.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductMember {
    /// Code of the field.
    pub code: Option<String>,
    /// Name of the field.
    pub name: Option<String>,
    /// Value, of any type.
    pub value: Option<Value>,
}

crate::core::model! {
    ProductMember {
        optional {
            /// Code of the field.
            "code" => code, set_code(impl Into<String>);
            /// Name of the field.
            "name" => name, set_name(impl Into<String>);
            /// Value, of any type.
            "value" => value, set_value(impl Into<Value>);
        }
    }
}
