use super::PersonFilterOptions;
use crate::core::Object;

/// A filter and how to answer.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonFilter {
    /// Conditions in the manner of MongoDB: path of a member to a value or to `$regex` and `$options`, joined by `$and` and `$or`.
    /// Paths are written with capitals: `Email`, `Name`, `Organization.Name`, `phoneContacts.Type`.
    pub filter: Option<Object>,
    /// What to return.
    pub options: Option<PersonFilterOptions>,
}

crate::core::model! {
    PersonFilter {
        optional {
            /// Conditions in the manner of MongoDB: path of a member to a value or to `$regex` and `$options`, joined by `$and` and `$or`.
            "filter" => filter, set_filter(Object);
            /// What to return.
            "options" => options, set_options(PersonFilterOptions);
        }
    }
}
