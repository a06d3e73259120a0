use crate::core::Maybe;

/// The body of `PATCH /vendor`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsVendorBody {
    /// `a`.
    pub a: Maybe<String>,
}

crate::core::model! {
    OperationsVendorBody {
        nullable {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
