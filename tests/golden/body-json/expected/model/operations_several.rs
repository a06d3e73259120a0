/// The body of `POST /several`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsSeveralBody {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsSeveralBody {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
