/// The schema `Symbols`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Symbols {
    /// ""
    Empty,
    /// " "
    Space,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `1`
    Value1,
    /// `>=`
    GreaterEqual,
    /// `<`
    Less,
    /// `!=`
    NotEqual,
    /// `=`
    Equal,
    /// `*`
    Asterisk,
    /// "🦀"
    Crab,
    /// `日本`
    RiBen,
    /// `quote"d`
    QuoteD,
    /// `back\slash`
    BackSlash,
    /// "line\\nbreak"
    LineBreak,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    Symbols {
        "" => Empty,
        " " => Space,
        "+1" => Plus1,
        "-1" => Minus1,
        "1" => Value1,
        ">=" => GreaterEqual,
        "<" => Less,
        "!=" => NotEqual,
        "=" => Equal,
        "*" => Asterisk,
        "🦀" => Crab,
        "日本" => RiBen,
        "quote\"d" => QuoteD,
        "back\\slash" => BackSlash,
        "line\nbreak" => LineBreak,
    }
}
