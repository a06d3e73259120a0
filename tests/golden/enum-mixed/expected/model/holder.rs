/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`.
    pub inline: ::std::option::Option<super::HolderInline>,
    /// `list`.
    pub list: ::std::option::Option<::std::vec::Vec<super::HolderListItem>>,
    /// `mixed`.
    pub mixed: ::std::option::Option<super::Mixed>,
}

crate::core::model! {
    Holder {
        optional {
            "inline" => inline, set_inline(impl ::std::convert::Into<super::HolderInline>);
            "list" => list, set_list(impl ::std::convert::Into<::std::vec::Vec<super::HolderListItem>>);
            "mixed" => mixed, set_mixed(impl ::std::convert::Into<super::Mixed>);
        }
    }
}

/// HolderInline, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    HolderInline {
        "up" => Up,
        "down" => Down,
    }
}

/// HolderListItem, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderListItem {
    /// `l`
    L,
    /// `r`
    R,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    HolderListItem {
        "l" => L,
        "r" => R,
    }
}
