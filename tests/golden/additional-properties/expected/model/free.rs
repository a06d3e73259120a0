/// The schema `Free`.
pub type Free = crate::core::Object;
