/// The schema `Defaults`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Defaults {
    /// `choice`.
    pub choice: Option<DefaultsChoice>,
    /// `list`.
    pub list: Option<Vec<String>>,
    /// `number`.
    pub number: Option<i64>,
    /// `text`.
    pub text: Option<String>,
    /// `wrong`.
    pub wrong: Option<i64>,
}

crate::core::model! {
    Defaults {
        optional {
            "choice" => choice, set_choice(impl Into<DefaultsChoice>);
            "list" => list, set_list(impl Into<Vec<String>>);
            "number" => number, set_number(i64);
            "text" => text, set_text(impl Into<String>);
            "wrong" => wrong, set_wrong(i64);
        }
    }
}

/// The property `choice` of [`Defaults`](super::Defaults).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    DefaultsChoice {
        "a" => A,
        "b" => B,
    }
}
