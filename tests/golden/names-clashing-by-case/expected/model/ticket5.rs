/// The schema `ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket5 {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Ticket5 {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
