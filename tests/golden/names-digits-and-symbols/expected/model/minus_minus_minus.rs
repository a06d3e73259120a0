/// The schema `---`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MinusMinusMinus {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    MinusMinusMinus {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
