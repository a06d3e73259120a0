use crate::core::Value;

/// The schema `Event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Opened
    Opened(Box<EventOpened>),
    /// Closed
    Closed(Box<EventClosed>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Event {
        Opened(EventOpened) requires("id", "opened"),
        Closed(EventClosed) requires("closed", "id"),
    }
}

/// Closed
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventClosed {
    /// `closed`.
    pub closed: Option<String>,
    /// `id`.
    pub id: Option<String>,
}

crate::core::model! {
    EventClosed {
        optional {
            "closed" => closed, set_closed(impl Into<String>);
            "id" => id, set_id(impl Into<String>);
        }
    }
}

/// Opened
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventOpened {
    /// `id`.
    pub id: Option<String>,
    /// `opened`.
    pub opened: Option<String>,
}

crate::core::model! {
    EventOpened {
        optional {
            "id" => id, set_id(impl Into<String>);
            "opened" => opened, set_opened(impl Into<String>);
        }
    }
}
