/// A phone number.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneContact {
    /// When it was created.
    /// The capital letter is the vendor's.
    ///
    /// Confidence: D.
    pub date_creation: ::std::option::Option<crate::core::DateTime>,
    /// Whether it is in use.
    /// The capital letter is the vendor's.
    ///
    /// Confidence: D.
    pub is_enabled: ::std::option::Option<bool>,
    /// Identifier, under the name the store gives it.
    ///
    /// Confidence: D.
    pub store_id: ::std::option::Option<::std::string::String>,
    /// Country code, e.g. `55`.
    pub country_code: ::std::option::Option<::std::string::String>,
    /// Identifier.
    ///
    /// Confidence: D.
    pub id: ::std::option::Option<::std::string::String>,
    /// Local digits, without country code.
    pub number: ::std::option::Option<::std::string::String>,
    /// Kind of phone.
    ///
    /// Confidence: B.
    pub type_: ::std::option::Option<super::PhoneContactType>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    PhoneContact {
        expected {
            "number" => number, set_number(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "DateCreation" => date_creation, set_date_creation(impl ::std::convert::Into<crate::core::DateTime>);
            "IsEnabled" => is_enabled, set_is_enabled(bool);
            "_id" => store_id, set_store_id(impl ::std::convert::Into<::std::string::String>);
            "countryCode" => country_code, set_country_code(impl ::std::convert::Into<::std::string::String>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "type" => type_, set_type(impl ::std::convert::Into<super::PhoneContactType>);
        }
        extra extra;
    }
}
