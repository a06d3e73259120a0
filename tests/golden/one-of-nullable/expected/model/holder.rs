/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `enumNull`.
    pub enum_null: ::std::option::Option<super::Part>,
    /// `ref`.
    pub ref_: ::std::option::Option<super::Part>,
    /// `two`.
    pub two: ::std::option::Option<super::HolderTwo>,
}

crate::core::model! {
    Holder {
        optional {
            "enumNull" => enum_null, set_enum_null(super::Part);
            "ref" => ref_, set_ref(super::Part);
            "two" => two, set_two(super::HolderTwo);
        }
    }
}

/// HolderTwo, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HolderTwo {
    /// One of the alternatives.
    Text(::std::string::String),
    /// One of the alternatives.
    Integer(i64),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    HolderTwo {
        Text(::std::string::String),
        Integer(i64),
    }
}
