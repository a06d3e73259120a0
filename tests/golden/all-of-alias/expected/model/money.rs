/// The schema `Money`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Money {
    /// `cents`.
    pub cents: Option<i64>,
}

crate::core::model! {
    Money {
        optional {
            "cents" => cents, set_cents(i64);
        }
    }
}
