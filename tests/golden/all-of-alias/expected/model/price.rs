/// What it costs.
pub type Price = super::Money;
