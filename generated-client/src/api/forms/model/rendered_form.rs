/// A form ready to be shown; its members are unknown.
///
/// Confidence: D.
pub type RenderedForm = crate::core::Object;
