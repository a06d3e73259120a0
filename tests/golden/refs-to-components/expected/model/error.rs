/// The schema `Error`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Error {
    /// `message`.
    pub message: Option<String>,
}

crate::core::model! {
    Error {
        optional {
            "message" => message, set_message(impl Into<String>);
        }
    }
}
