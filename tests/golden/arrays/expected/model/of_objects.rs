/// The schema `OfObjects`.
pub type OfObjects = ::std::vec::Vec<super::OfObjectsItem>;

/// OfObjectsItem, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OfObjectsItem {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OfObjectsItem {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
