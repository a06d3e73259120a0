/// The schema `Reference`.
pub type Reference = super::Money;
