/// A schema without a name.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RealBody {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    RealBody {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
