use crate::core::Object;

/// A list of tickets; its members are unknown.
///
/// Confidence: V.
pub type TicketList = Object;
