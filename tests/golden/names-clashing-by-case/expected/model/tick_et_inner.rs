/// The schema `TickEtInner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEtInner {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    TickEtInner {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
