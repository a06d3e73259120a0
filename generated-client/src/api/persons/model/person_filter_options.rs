/// What a filter returns.
///
/// Confidence: V.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PersonFilterOptions {
    /// Whether to return all members.
    pub detailed: ::std::option::Option<bool>,
    /// Members to return, separated by blanks and written with capitals: `Name Email Organization PhoneContacts`.
    pub fields: ::std::option::Option<::std::string::String>,
    /// Page, from 1.
    pub page_number: ::std::option::Option<i32>,
    /// Persons a page.
    pub page_size: ::std::option::Option<i32>,
}

crate::core::model! {
    PersonFilterOptions {
        optional {
            "detailed" => detailed, set_detailed(bool);
            "fields" => fields, set_fields(impl ::std::convert::Into<::std::string::String>);
            "pageNumber" => page_number, set_page_number(i32);
            "pageSize" => page_size, set_page_size(i32);
        }
    }
}
