use super::{Money, Price};

/// The schema `Cart`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cart {
    /// `price`.
    pub price: Option<Price>,
    /// The sum.
    pub total: Option<Money>,
}

crate::core::model! {
    Cart {
        optional {
            "price" => price, set_price(Price);
            /// The sum.
            "total" => total, set_total(Money);
        }
    }
}
