use super::Mixed;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `inline`.
    pub inline: Option<HolderInline>,
    /// `list`.
    pub list: Option<Vec<HolderListItem>>,
    /// `mixed`.
    pub mixed: Option<Mixed>,
}

crate::core::model! {
    Holder {
        optional {
            "inline" => inline, set_inline(impl Into<HolderInline>);
            "list" => list, set_list(impl Into<Vec<HolderListItem>>);
            "mixed" => mixed, set_mixed(impl Into<Mixed>);
        }
    }
}

/// The property `inline` of [`Holder`](super::Holder).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderInline {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    HolderInline {
        "up" => Up,
        "down" => Down,
    }
}

/// An item of the property `list` of [`Holder`](super::Holder).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HolderListItem {
    /// `l`
    L,
    /// `r`
    R,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    HolderListItem {
        "l" => L,
        "r" => R,
    }
}
