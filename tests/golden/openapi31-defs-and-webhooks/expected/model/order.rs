/// The schema `Order`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Order {
    /// `first`.
    pub first: ::std::option::Option<super::OrderLine>,
    /// `lines`.
    pub lines: ::std::option::Option<::std::vec::Vec<super::OrderLine>>,
}

crate::core::model! {
    Order {
        optional {
            "first" => first, set_first(super::OrderLine);
            "lines" => lines, set_lines(impl ::std::convert::Into<::std::vec::Vec<super::OrderLine>>);
        }
    }
}
