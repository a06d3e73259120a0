use super::OrderLine;

/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// `first`.
    pub first: Option<OrderLine>,
    /// `lines`.
    pub lines: Option<Vec<OrderLine>>,
}

crate::core::model! {
    Order {
        optional {
            "first" => first, set_first(OrderLine);
            "lines" => lines, set_lines(impl Into<Vec<OrderLine>>);
        }
    }
}
