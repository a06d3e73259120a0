/// The schema `OfObjects`.
pub type OfObjects = Vec<OfObjectsItem>;

/// An item of the schema [`OfObjects`](super::OfObjects).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OfObjectsItem {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OfObjectsItem {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
