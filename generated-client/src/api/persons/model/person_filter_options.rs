/// What a filter returns.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonFilterOptions {
    /// Whether to return all members.
    pub detailed: Option<bool>,
    /// Members to return, separated by blanks and written with capitals: `Name Email Organization PhoneContacts`.
    pub fields: Option<String>,
    /// Page, from 1.
    pub page_number: Option<i32>,
    /// Persons a page.
    pub page_size: Option<i32>,
}

crate::core::model! {
    PersonFilterOptions {
        optional {
            /// Whether to return all members.
            "detailed" => detailed, set_detailed(bool);
            /// Members to return, separated by blanks and written with capitals: `Name Email Organization PhoneContacts`.
            "fields" => fields, set_fields(impl Into<String>);
            /// Page, from 1.
            "pageNumber" => page_number, set_page_number(i32);
            /// Persons a page.
            "pageSize" => page_size, set_page_size(i32);
        }
    }
}
