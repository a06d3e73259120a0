/// The schema `Names`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Names {
    /// `self`
    Self_,
    /// `Self`
    Self2,
    /// `UnknownValue`
    UnknownValue2,
    /// `None`
    None,
    /// `Some`
    Some,
    /// `Ok`
    Ok,
    /// `Default`
    Default,
    /// `1st`
    Value1st,
    /// `crate`
    Crate,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Names {
        "self" => Self_,
        "Self" => Self2,
        "UnknownValue" => UnknownValue2,
        "None" => None,
        "Some" => Some,
        "Ok" => Ok,
        "Default" => Default,
        "1st" => Value1st,
        "crate" => Crate,
    }
}
