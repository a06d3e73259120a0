/// The schema `TICKET`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    Ticket {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
