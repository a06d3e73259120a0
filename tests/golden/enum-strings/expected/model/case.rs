/// The schema `Case`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Case {
    /// `GET`
    Get2,
    /// `get`
    Get3,
    /// `Get`
    Get,
    /// `gET`
    GEt4,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Case {
        "GET" => Get2,
        "get" => Get3,
        "Get" => Get,
        "gET" => GEt4,
    }
}
