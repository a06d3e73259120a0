use crate::core::Object;

/// A smart form; its members are unknown.
///
/// Confidence: D.
pub type SmartForm = Object;
