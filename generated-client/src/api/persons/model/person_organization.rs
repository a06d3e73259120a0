/// Organization given with a person.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonOrganization {
    /// Custom fields: `fieldId` (slug) to value.
    ///
    /// Confidence: C.
    pub custom_field: ::std::option::Option<crate::core::Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: C.
    pub default: ::std::option::Option<bool>,
    /// Description.
    ///
    /// Confidence: C.
    pub description: ::std::option::Option<::std::string::String>,
    /// E-mail domain.
    /// Taken to be the form before `domains` (inferred).
    ///
    /// Confidence: D.
    pub domain: ::std::option::Option<::std::string::String>,
    /// E-mail domains.
    ///
    /// Confidence: C.
    pub domains: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group: ::std::option::Option<::std::string::String>,
    /// Products of the organization.
    ///
    /// Confidence: C.
    pub id_products: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Name.
    pub name: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    PersonOrganization {
        optional {
            "customField" => custom_field, set_custom_field(crate::core::Object);
            "default" => default, set_default(bool);
            "description" => description, set_description(impl ::std::convert::Into<::std::string::String>);
            "domain" => domain, set_domain(impl ::std::convert::Into<::std::string::String>);
            "domains" => domains, set_domains(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "idGroup" => id_group, set_id_group(impl ::std::convert::Into<::std::string::String>);
            "idProducts" => id_products, set_id_products(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
