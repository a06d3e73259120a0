use crate::core::DateTime;

/// The schema `Narrowed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Narrowed {
    /// `id`.
    pub id: Option<i64>,
    /// `state`.
    pub state: Option<NarrowedState>,
    /// When it was.
    pub when: Option<DateTime>,
}

crate::core::model! {
    Narrowed {
        optional {
            "id" => id, set_id(i64);
            "state" => state, set_state(impl Into<NarrowedState>);
            /// When it was.
            "when" => when, set_when(impl Into<DateTime>);
        }
    }
}

/// The property `state` of [`Narrowed`](super::Narrowed).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NarrowedState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    NarrowedState {
        "open" => Open,
        "closed" => Closed,
    }
}
