use super::Money;

/// What it costs.
pub type Price = Money;
