/// The schema `Cart`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cart {
    /// `price`.
    pub price: ::std::option::Option<super::Price>,
    /// The sum.
    pub total: ::std::option::Option<super::Money>,
}

crate::core::model! {
    Cart {
        optional {
            "price" => price, set_price(super::Price);
            "total" => total, set_total(super::Money);
        }
    }
}
