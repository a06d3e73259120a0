/// An organization.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// Custom fields: `fieldId` (slug) to value.
    /// May be null.
    pub custom_field: crate::core::Maybe<crate::core::Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: A.
    pub default: ::std::option::Option<bool>,
    /// Description.
    /// May be null.
    ///
    /// Confidence: A.
    pub description: crate::core::Maybe<::std::string::String>,
    /// Main e-mail domain.
    /// May be null.
    /// The older form of `domains`.
    pub domain: crate::core::Maybe<::std::string::String>,
    /// E-mail domains.
    pub domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Identifier; given by the service.
    ///
    /// Confidence: V.
    pub id: ::std::option::Option<::std::string::String>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group: ::std::option::Option<::std::string::String>,
    /// Products of the organization.
    ///
    /// Confidence: C.
    pub id_products: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Whether it is in use.
    ///
    /// Confidence: V.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
    /// Number; given by the service.
    ///
    /// Confidence: V.
    pub number: ::std::option::Option<i32>,
    /// Phone numbers.
    ///
    /// Confidence: V.
    pub phone_contacts: ::std::option::Option<::std::vec::Vec<super::PhoneContact>>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    Organization {
        expected {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
        optional {
            "default" => default, set_default(bool);
            "domains" => domains, set_domains(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "idGroup" => id_group, set_id_group(impl ::std::convert::Into<::std::string::String>);
            "idProducts" => id_products, set_id_products(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "number" => number, set_number(i32);
            "phoneContacts" => phone_contacts, set_phone_contacts(impl ::std::convert::Into<::std::vec::Vec<super::PhoneContact>>);
        }
        nullable {
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "domain" => domain, set_domain(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
