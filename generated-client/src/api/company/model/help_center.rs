/// The help center; its members are unknown.
///
/// Confidence: D.
pub type HelpCenter = crate::core::Object;
