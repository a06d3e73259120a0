/// A smart form; its members are unknown.
///
/// Confidence: D.
pub type SmartForm = crate::core::Object;
