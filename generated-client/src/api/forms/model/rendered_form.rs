use crate::core::Object;

/// A form ready to be shown; its members are unknown.
///
/// Confidence: D.
pub type RenderedForm = Object;
