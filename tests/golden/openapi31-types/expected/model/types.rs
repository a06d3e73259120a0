/// The schema `Types`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Types {
    /// `anything`.
    pub anything: ::std::option::Option<crate::core::Value>,
    /// `constant`.
    pub constant: ::std::option::Option<super::TypesConstant>,
    /// `examples`.
    pub examples: ::std::option::Option<::std::string::String>,
    /// `exclusive`.
    pub exclusive: ::std::option::Option<i64>,
    /// `file`.
    pub file: ::std::option::Option<crate::core::FilePart>,
    /// `never`.
    pub never: ::std::option::Option<crate::core::Value>,
    /// `nothing`.
    pub nothing: ::std::option::Option<crate::core::Value>,
    /// `nullableText`.
    pub nullable_text: ::std::option::Option<::std::string::String>,
    /// `several`.
    pub several: ::std::option::Option<super::TypesSeveral>,
    /// `severalOrNull`.
    pub several_or_null: ::std::option::Option<super::TypesSeveralOrNull>,
}

crate::core::model! {
    Types {
        optional {
            "anything" => anything, set_anything(impl ::std::convert::Into<crate::core::Value>);
            "constant" => constant, set_constant(impl ::std::convert::Into<super::TypesConstant>);
            "examples" => examples, set_examples(impl ::std::convert::Into<::std::string::String>);
            "exclusive" => exclusive, set_exclusive(i64);
            "file" => file, set_file(impl ::std::convert::Into<crate::core::FilePart>);
            "never" => never, set_never(impl ::std::convert::Into<crate::core::Value>);
            "nothing" => nothing, set_nothing(impl ::std::convert::Into<crate::core::Value>);
            "nullableText" => nullable_text, set_nullable_text(impl ::std::convert::Into<::std::string::String>);
            "several" => several, set_several(super::TypesSeveral);
            "severalOrNull" => several_or_null, set_several_or_null(super::TypesSeveralOrNull);
        }
    }
}

/// TypesConstant, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypesConstant {
    /// `fixed`
    Fixed,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    TypesConstant {
        "fixed" => Fixed,
    }
}

/// TypesSeveral, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TypesSeveral {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    TypesSeveral {
        Text(::std::string::String),
        Integer(i64),
    }
}

/// TypesSeveralOrNull, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TypesSeveralOrNull {
    /// One of the alternatives.
    Boolean(bool),
    /// One of the alternatives.
    TextList(::std::vec::Vec<::std::string::String>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    TypesSeveralOrNull {
        Boolean(bool),
        TextList(::std::vec::Vec<::std::string::String>),
    }
}
