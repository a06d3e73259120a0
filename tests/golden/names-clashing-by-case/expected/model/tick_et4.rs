/// The schema `tick_et`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt4 {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    TickEt4 {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
