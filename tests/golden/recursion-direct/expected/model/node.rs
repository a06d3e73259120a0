/// The schema `Node`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Node {
    /// `next`.
    pub next: Option<Box<Node>>,
    /// `other`.
    pub other: Option<Box<Node>>,
    /// `value`.
    pub value: Option<String>,
}

crate::core::model! {
    Node {
        optional {
            "next" => next, set_next(Node);
            "other" => other, set_other(Node);
            "value" => value, set_value(impl Into<String>);
        }
    }
}
