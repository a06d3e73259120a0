use crate::core::Object;

/// The help center; its members are unknown.
///
/// Confidence: D.
pub type HelpCenter = Object;
