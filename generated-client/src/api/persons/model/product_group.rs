use super::Product;
use crate::core::DateTime;

/// A group of products.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductGroup {
    /// When it was created.
    pub date_creation: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Names of the fields of its products.
    pub fields: Option<Vec<String>>,
    /// Identifier (UUID).
    pub id: Option<String>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Products of the group.
    pub products: Option<Vec<Product>>,
}

crate::core::model! {
    ProductGroup {
        optional {
            /// When it was created.
            "dateCreation" => date_creation, set_date_creation(impl Into<DateTime>);
            /// Description.
            "description" => description, set_description(impl Into<String>);
            /// Names of the fields of its products.
            "fields" => fields, set_fields(impl Into<Vec<String>>);
            /// Identifier (UUID).
            "id" => id, set_id(impl Into<String>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name.
            "name" => name, set_name(impl Into<String>);
            /// Products of the group.
            "products" => products, set_products(impl Into<Vec<Product>>);
        }
    }
}
