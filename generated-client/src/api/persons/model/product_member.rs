/// Value of one field of a product.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductMember {
    /// Code of the field.
    pub code: ::std::option::Option<::std::string::String>,
    /// Name of the field.
    pub name: ::std::option::Option<::std::string::String>,
    /// Value, of any type.
    pub value: ::std::option::Option<crate::core::Value>,
}

crate::core::model! {
    ProductMember {
        optional {
            "code" => code, set_code(impl ::std::convert::Into<::std::string::String>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "value" => value, set_value(impl ::std::convert::Into<crate::core::Value>);
        }
    }
}
