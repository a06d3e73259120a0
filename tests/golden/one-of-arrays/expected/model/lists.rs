use crate::core::Value;

/// The schema `Lists`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// A list.
    IntegerList(Vec<i64>),
    /// A list.
    Variant2ItemList(Vec<ListsVariant2Item>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(Value),
}

crate::core::untagged_union! {
    Lists {
        IntegerList(Vec<i64>),
        Variant2ItemList(Vec<ListsVariant2Item>),
    }
}

/// An item of the variant of [`Lists`](super::Lists).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListsVariant2Item {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    ListsVariant2Item {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
