/// The schema `Event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Opened
    Opened(::std::boxed::Box<super::EventOpened>),
    /// Closed
    Closed(::std::boxed::Box<super::EventClosed>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Event {
        Opened(super::EventOpened) requires ["id", "opened"],
        Closed(super::EventClosed) requires ["closed", "id"],
    }
}

/// Closed
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventClosed {
    /// `closed`.
    pub closed: ::std::option::Option<::std::string::String>,
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    EventClosed {
        optional {
            "closed" => closed, set_closed(impl ::std::convert::Into<::std::string::String>);
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// Opened
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EventOpened {
    /// `id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `opened`.
    pub opened: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    EventOpened {
        optional {
            "id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "opened" => opened, set_opened(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
