use crate::core::Value;

/// Error body. `message` is to be shown when `errorId` is present.
/// Some answers may carry `message` or `error` alone (confidence D).
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Identifier of the error; its type (text or number) is not known, only that it is truthy.
    pub error_id: Option<Value>,
    /// Text for people.
    ///
    /// Confidence: B.
    pub message: Option<String>,
}

crate::core::model! {
    ErrorBody {
        optional {
            /// Identifier of the error; its type (text or number) is not known, only that it is truthy.
            "errorId" => error_id, set_error_id(impl Into<Value>);
            /// Text for people.
            "message" => message, set_message(impl Into<String>);
        }
    }
}
