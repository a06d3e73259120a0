/// The schema `Object`.
pub type Object = crate::core::Object;
