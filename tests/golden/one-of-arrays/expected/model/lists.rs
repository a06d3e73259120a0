/// The schema `Lists`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// One of the alternatives.
    IntegerList(::std::vec::Vec<i64>),
    /// One of the alternatives.
    Variant2ItemList(::std::vec::Vec<super::ListsVariant2Item>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Lists {
        IntegerList(::std::vec::Vec<i64>),
        Variant2ItemList(::std::vec::Vec<super::ListsVariant2Item>),
    }
}

/// ListsVariant2Item, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListsVariant2Item {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    ListsVariant2Item {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
