/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `a`.
    pub a: Option<i64>,
}

crate::core::model! {
    Holder {
        optional {
            "a" => a, set_a(i64);
        }
    }
}
