/// The schema `Defaults`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Defaults {
    /// `choice`.
    pub choice: ::std::option::Option<super::DefaultsChoice>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `number`.
    pub number: ::std::option::Option<i64>,
    /// `text`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `wrong`.
    pub wrong: ::std::option::Option<i64>,
}

crate::core::model! {
    Defaults {
        optional {
            "choice" => choice, set_choice(impl ::std::convert::Into<super::DefaultsChoice>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
            "number" => number, set_number(i64);
            "text" => text, set_text(impl ::std::convert::Into<::std::string::String>);
            "wrong" => wrong, set_wrong(i64);
        }
    }
}

/// DefaultsChoice, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DefaultsChoice {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    DefaultsChoice {
        "a" => A,
        "b" => B,
    }
}
