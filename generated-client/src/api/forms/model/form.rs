/// A form.
/// Inferred from its use elsewhere; unknown members are to be kept.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Form {
    /// What the form is for: a name such as `Ticket`, or the number of a domain type.
    pub domain: ::std::option::Option<crate::core::Value>,
    /// Fields of the form.
    pub fields: ::std::option::Option<::std::vec::Vec<super::FormField>>,
    /// Identifier; `idForm` of a ticket.
    pub id: ::std::option::Option<::std::string::String>,
    /// Whether it is in use.
    pub is_enabled: ::std::option::Option<bool>,
    /// Name, e.g. `Ticket Padrão`.
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    Form {
        optional {
            "domain" => domain, set_domain(impl ::std::convert::Into<crate::core::Value>);
            "fields" => fields, set_fields(impl ::std::convert::Into<::std::vec::Vec<super::FormField>>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "isEnabled" => is_enabled, set_is_enabled(bool);
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
