/// Tickets an agent may work on: 0 none, 1 all, 2 those of the group, 3 those of the group and those taken part in.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// No tickets.
    None,
    /// All tickets.
    All,
    /// Tickets of the group.
    Group,
    /// Tickets of the group and those taken part in.
    GroupPlusInteracted,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    PermissionType {
        0 => None,
        1 => All,
        2 => Group,
        3 => GroupPlusInteracted,
    }
}
