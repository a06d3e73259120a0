use crate::core::Object;

/// Organization given with a person.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonOrganization {
    /// Custom fields: `fieldId` (slug) to value.
    ///
    /// Confidence: C.
    pub custom_field: Option<Object>,
    /// Whether it is the default organization.
    ///
    /// Confidence: C.
    pub default: Option<bool>,
    /// Description.
    ///
    /// Confidence: C.
    pub description: Option<String>,
    /// E-mail domain.
    /// Taken to be the form before `domains` (inferred).
    ///
    /// Confidence: D.
    pub domain: Option<String>,
    /// E-mail domains.
    ///
    /// Confidence: C.
    pub domains: Option<Vec<String>>,
    /// Group in charge.
    ///
    /// Confidence: C.
    pub id_group: Option<String>,
    /// Products of the organization.
    ///
    /// Confidence: C.
    pub id_products: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
}

crate::core::model! {
    PersonOrganization {
        optional {
            /// Custom fields: `fieldId` (slug) to value.
            "customField" => custom_field, set_custom_field(Object);
            /// Whether it is the default organization.
            "default" => default, set_default(bool);
            /// Description.
            "description" => description, set_description(impl Into<String>);
            /// E-mail domain.
            "domain" => domain, set_domain(impl Into<String>);
            /// E-mail domains.
            "domains" => domains, set_domains(impl Into<Vec<String>>);
            /// Group in charge.
            "idGroup" => id_group, set_id_group(impl Into<String>);
            /// Products of the organization.
            "idProducts" => id_products, set_id_products(impl Into<Vec<String>>);
            /// Name.
            "name" => name, set_name(impl Into<String>);
        }
    }
}
