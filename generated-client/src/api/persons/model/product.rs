use super::{ProductGroup, ProductMember};

/// A product or service.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Product {
    /// Identifier (UUID).
    pub id: Option<String>,
    /// Whether it can be chosen.
    pub is_enabled: Option<bool>,
    /// Values of the fields of the group.
    ///
    /// Confidence: C.
    pub members: Option<Vec<ProductMember>>,
    /// Group of the product.
    ///
    /// Confidence: C.
    pub product_group: Option<ProductGroup>,
    /// Values that customers see; likely read-only.
    ///
    /// Confidence: C.
    pub public_members: Option<Vec<ProductMember>>,
    /// Stock keeping unit.
    ///
    /// Confidence: C.
    pub sku: Option<String>,
    /// Address of the image.
    ///
    /// Confidence: C.
    pub thumb_url: Option<String>,
}

crate::core::model! {
    Product {
        optional {
            /// Identifier (UUID).
            "id" => id, set_id(impl Into<String>);
            /// Whether it can be chosen.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Values of the fields of the group.
            "members" => members, set_members(impl Into<Vec<ProductMember>>);
            /// Group of the product.
            "productGroup" => product_group, set_product_group(ProductGroup);
            /// Values that customers see; likely read-only.
            "publicMembers" => public_members, set_public_members(impl Into<Vec<ProductMember>>);
            /// Stock keeping unit.
            "sku" => sku, set_sku(impl Into<String>);
            /// Address of the image.
            "thumbUrl" => thumb_url, set_thumb_url(impl Into<String>);
        }
    }
}
