use crate::core::{FilePart, Value};

/// The schema `Types`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Types {
    /// `anything`.
    pub anything: Option<Value>,
    /// `constant`.
    pub constant: Option<TypesConstant>,
    /// `examples`.
    pub examples: Option<String>,
    /// `exclusive`.
    pub exclusive: Option<i64>,
    /// `file`.
    pub file: Option<FilePart>,
    /// `never`.
    pub never: Option<Value>,
    /// `nothing`.
    pub nothing: Option<Value>,
    /// `nullableText`.
    pub nullable_text: Option<String>,
    /// `several`.
    pub several: Option<TypesSeveral>,
    /// `severalOrNull`.
    pub several_or_null: Option<TypesSeveralOrNull>,
}

crate::core::model! {
    Types {
        optional {
            "anything" => anything, set_anything(impl Into<Value>);
            "constant" => constant, set_constant(impl Into<TypesConstant>);
            "examples" => examples, set_examples(impl Into<String>);
            "exclusive" => exclusive, set_exclusive(i64);
            "file" => file, set_file(impl Into<FilePart>);
            "never" => never, set_never(impl Into<Value>);
            "nothing" => nothing, set_nothing(impl Into<Value>);
            "nullableText" => nullable_text, set_nullable_text(impl Into<String>);
            "several" => several, set_several(TypesSeveral);
            "severalOrNull" => several_or_null, set_several_or_null(TypesSeveralOrNull);
        }
    }
}

/// The property `constant` of [`Types`](super::Types).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesConstant {
    /// `fixed`
    Fixed,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    TypesConstant {
        "fixed" => Fixed,
    }
}

/// The property `several` of [`Types`](super::Types).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TypesSeveral {
    /// Text.
    Text(String),
    /// An integer.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    TypesSeveral {
        Text(String),
        Integer(i64),
    }
}

/// The property `severalOrNull` of [`Types`](super::Types).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TypesSeveralOrNull {
    /// A boolean.
    Boolean(bool),
    /// A list.
    TextList(Vec<String>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    TypesSeveralOrNull {
        Boolean(bool),
        TextList(Vec<String>),
    }
}
