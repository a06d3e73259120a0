/// Tickets a customer may see: 0 none (confidence C), 1 own requests, 2 those of the organization.
///
/// Confidence: B.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionView {
    /// No tickets.
    None,
    /// Own requests.
    MyRequests,
    /// Requests of the organization.
    MyOrganization,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    PermissionView {
        0 => None,
        1 => MyRequests,
        2 => MyOrganization,
    }
}
