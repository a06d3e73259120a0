/// A product or service.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Product {
    /// Identifier (UUID).
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it can be chosen.
    pub is_enabled: ::std::option::Option<bool>,
    /// Values of the fields of the group.
    ///
    /// Confidence: C.
    pub members: ::std::option::Option<::std::vec::Vec<super::ProductMember>>,
    /// Group of the product.
    ///
    /// Confidence: C.
    pub product_group: ::std::option::Option<super::ProductGroup>,
    /// Values that customers see; likely read-only.
    ///
    /// Confidence: C.
    pub public_members: ::std::option::Option<::std::vec::Vec<super::ProductMember>>,
    /// Stock keeping unit.
    ///
    /// Confidence: C.
    pub sku: ::std::option::Option<::std::string::String>,
    /// Address of the image.
    ///
    /// Confidence: C.
    pub thumb_url: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Product {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "members" => members, set_members(impl ::std::convert::Into<::std::vec::Vec<super::ProductMember>>);
            "productGroup" => product_group, set_product_group(super::ProductGroup);
            "publicMembers" => public_members, set_public_members(impl ::std::convert::Into<::std::vec::Vec<super::ProductMember>>);
            "sku" => sku, set_sku(impl ::std::convert::Into<::std::string::String>);
            "thumbUrl" => thumb_url, set_thumb_url(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
