/// OperationsVendorBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsVendorBody {
    /// `a`.
    pub a: crate::core::Maybe<::std::string::String>,
}

crate::core::model! {
    OperationsVendorBody {
        nullable {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
