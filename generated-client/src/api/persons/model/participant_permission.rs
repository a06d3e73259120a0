/// What a participant may do: 0 nothing, 1 view, 2 view and edit.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantPermission {
    /// Nothing.
    None,
    /// View.
    ViewOnly,
    /// View and edit.
    ViewEdit,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    ParticipantPermission {
        0 => None,
        1 => ViewOnly,
        2 => ViewEdit,
    }
}
