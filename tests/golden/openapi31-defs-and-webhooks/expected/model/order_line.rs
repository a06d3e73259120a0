/// The schema `Order_Line`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderLine {
    /// `sku`.
    pub sku: Option<String>,
}

crate::core::model! {
    OrderLine {
        optional {
            "sku" => sku, set_sku(impl Into<String>);
        }
    }
}
