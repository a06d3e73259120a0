use crate::core::Object;

/// The company; its members are unknown.
///
/// Confidence: D.
pub type Company = Object;
