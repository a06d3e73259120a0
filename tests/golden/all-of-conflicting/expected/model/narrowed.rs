/// The schema `Narrowed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Narrowed {
    /// `id`.
    pub id: ::std::option::Option<i64>,
    /// `state`.
    pub state: ::std::option::Option<super::NarrowedState>,
    /// When it was.
    pub when: ::std::option::Option<crate::core::DateTime>,
}

crate::core::model! {
    Narrowed {
        optional {
            "id" => id, set_id(i64);
            "state" => state, set_state(impl ::std::convert::Into<super::NarrowedState>);
            "when" => when, set_when(impl ::std::convert::Into<crate::core::DateTime>);
        }
    }
}

/// NarrowedState, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NarrowedState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(::std::string::String),
}

crate::core::string_enum! {
    NarrowedState {
        "open" => Open,
        "closed" => Closed,
    }
}
