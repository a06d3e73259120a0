use super::Bytes;

/// The schema `DateTime`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DateTime {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Bytes>>,
    /// `next`.
    pub next: Option<Box<DateTime>>,
}

crate::core::model! {
    DateTime {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Bytes>>);
            "next" => next, set_next(DateTime);
        }
    }
}
