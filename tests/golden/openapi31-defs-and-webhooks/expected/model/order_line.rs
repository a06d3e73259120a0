/// The schema `Order_Line`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderLine {
    /// `sku`.
    pub sku: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OrderLine {
        optional {
            "sku" => sku, set_sku(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
