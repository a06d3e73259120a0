use super::Money;

/// The schema `Reference`.
pub type Reference = Money;
