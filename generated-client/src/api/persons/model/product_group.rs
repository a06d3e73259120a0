/// A group of products.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductGroup {
    /// When it was created.
    pub date_creation: ::std::option::Option<crate::core::DateTime>,
    /// Description.
    pub description: ::std::option::Option<::std::string::String>,
    /// Names of the fields of its products.
    pub fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifier (UUID).
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Products of the group.
    pub products: ::std::option::Option<::std::vec::Vec<super::Product>>,
}

crate::core::model! {
    ProductGroup {
        optional {
            "dateCreation" => date_creation, set_date_creation(impl ::std::convert::Into<crate::core::DateTime>);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "fields" => fields, set_fields(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
            "products" => products, set_products(impl ::std::convert::Into<::std::vec::Vec<super::Product>>);
        }
    }
}
