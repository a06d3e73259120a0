/// The body of `POST /token`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsTokenBody {
    /// `grant`.
    pub grant: String,
    /// `nested`.
    pub nested: Option<OperationsTokenBodyNested>,
    /// `scopes`.
    pub scopes: Option<Vec<String>>,
}

crate::core::model! {
    OperationsTokenBody {
        required {
            "grant" => grant, set_grant(impl Into<String>);
        }
        optional {
            "nested" => nested, set_nested(OperationsTokenBodyNested);
            "scopes" => scopes, set_scopes(impl Into<Vec<String>>);
        }
    }
}

/// The property `nested` of [`OperationsTokenBody`](super::OperationsTokenBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsTokenBodyNested {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsTokenBodyNested {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
