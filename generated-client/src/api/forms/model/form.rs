use super::FormField;
use crate::core::{Extra, Value};

/// A form.
/// Inferred from its use elsewhere; unknown members are to be kept.
///
/// Confidence: D.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Form {
    /// What the form is for: a name such as `Ticket`, or the number of a domain type.
    pub domain: Option<Value>,
    /// Fields of the form.
    pub fields: Option<Vec<FormField>>,
    /// Identifier; `idForm` of a ticket.
    pub id: Option<String>,
    /// Whether it is in use.
    pub is_enabled: Option<bool>,
    /// Name, e.g. `Ticket Padrão`.
    pub name: Option<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Form {
        optional {
            /// What the form is for: a name such as `Ticket`, or the number of a domain type.
            "domain" => domain, set_domain(impl Into<Value>);
            /// Fields of the form.
            "fields" => fields, set_fields(impl Into<Vec<FormField>>);
            /// Identifier; `idForm` of a ticket.
            "id" => id, set_id(impl Into<String>);
            /// Whether it is in use.
            "isEnabled" => is_enabled, set_is_enabled(bool);
            /// Name, e.g. `Ticket Padrão`.
            "name" => name, set_name(impl Into<String>);
        }
        extra extra;
    }
}
