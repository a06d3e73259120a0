/// The schema `UnknownValue`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnknownValue {
    /// `UnknownValue`
    UnknownValue2,
    /// `unknown_value`
    UnknownValue3,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    UnknownValue {
        "UnknownValue" => UnknownValue2,
        "unknown_value" => UnknownValue3,
    }
}
