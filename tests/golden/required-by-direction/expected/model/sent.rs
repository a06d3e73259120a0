/// The schema `Sent`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: Option<String>,
}

crate::core::model! {
    Sent {
        required {
            "a" => a, set_a(impl Into<String>);
        }
        optional {
            "b" => b, set_b(impl Into<String>);
        }
    }
}
