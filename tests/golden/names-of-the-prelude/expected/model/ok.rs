use super::Err;

/// The schema `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ok {
    /// `a`.
    pub a: Option<String>,
    /// `list`.
    pub list: Option<Vec<Err>>,
    /// `next`.
    pub next: Option<Box<Ok>>,
}

crate::core::model! {
    Ok {
        optional {
            "a" => a, set_a(impl Into<String>);
            "list" => list, set_list(impl Into<Vec<Err>>);
            "next" => next, set_next(Ok);
        }
    }
}
