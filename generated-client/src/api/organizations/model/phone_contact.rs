use super::PhoneContactType;
use crate::core::{DateTime, Extra};

/// A phone number.
///
/// Confidence: A.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneContact {
    /// When it was created.
    /// The capital letter is the vendor's.
    ///
    /// Confidence: V.
    pub date_creation: Option<DateTime>,
    /// Whether it is in use.
    /// The capital letter is the vendor's.
    ///
    /// Confidence: V.
    pub is_enabled: Option<bool>,
    /// Identifier, under the name the store gives it.
    ///
    /// Confidence: V.
    pub store_id: Option<String>,
    /// Country code, e.g. `55`.
    pub country_code: Option<String>,
    /// Identifier.
    ///
    /// Confidence: V.
    pub id: Option<String>,
    /// Local digits, without country code.
    pub number: Option<String>,
    /// Kind of phone.
    ///
    /// Confidence: B.
    pub type_: Option<PhoneContactType>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    PhoneContact {
        expected {
            /// Local digits, without country code.
            "number" => number, set_number(impl Into<String>);
        }
        optional {
            /// When it was created.
            "DateCreation" => date_creation, set_date_creation(impl Into<DateTime>);
            /// Whether it is in use.
            "IsEnabled" => is_enabled, set_is_enabled(bool);
            /// Identifier, under the name the store gives it.
            "_id" => store_id, set_store_id(impl Into<String>);
            /// Country code, e.g. `55`.
            "countryCode" => country_code, set_country_code(impl Into<String>);
            /// Identifier.
            "id" => id, set_id(impl Into<String>);
            /// Kind of phone.
            "type" => type_, set_type(impl Into<PhoneContactType>);
        }
        extra extra;
    }
}
