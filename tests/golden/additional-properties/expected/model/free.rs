use crate::core::Object;

/// The schema `Free`.
pub type Free = Object;
