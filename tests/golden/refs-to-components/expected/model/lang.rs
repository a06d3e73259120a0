/// The query parameter `lang` of `POST /x`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LangParameter {
    /// `pt`
    Pt,
    /// `en`
    En,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    LangParameter {
        "pt" => Pt,
        "en" => En,
    }
}
