/// Filter options; not documented, so any members are accepted.
///
/// Confidence: C.
pub type PersonFilter = crate::core::Object;
