/// The schema `Node`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Node {
    /// `next`.
    pub next: ::std::option::Option<::std::boxed::Box<super::Node>>,
    /// `other`.
    pub other: ::std::option::Option<::std::boxed::Box<super::Node>>,
    /// `value`.
    pub value: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Node {
        optional {
            "next" => next, set_next(super::Node);
            "other" => other, set_other(super::Node);
            "value" => value, set_value(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
