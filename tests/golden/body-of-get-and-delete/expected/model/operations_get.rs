/// The body of `GET /x`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsGetBody {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsGetBody {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
