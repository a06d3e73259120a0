/// The company; its members are unknown.
///
/// Confidence: D.
pub type Company = crate::core::Object;
