/// The query parameter `sortDirection` of `GET /tickets/search`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    SortDirection {
        "asc" => Asc,
        "desc" => Desc,
    }
}
