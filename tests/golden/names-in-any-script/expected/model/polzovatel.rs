/// The schema `Пользователь`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Polzovatel {
    /// `да`
    Da,
    /// `нет`
    Net,
    /// "\\u{202e}"
    Value,
    /// "a\\u{200b}b"
    AB,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Polzovatel {
        "да" => Da,
        "нет" => Net,
        "\u{202e}" => Value,
        "a\u{200b}b" => AB,
    }
}
