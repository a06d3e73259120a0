use crate::core::FilePart;

/// The body of `POST /upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsCreateUploadBody {
    /// `file`.
    pub file: FilePart,
    /// `note`.
    pub note: Option<String>,
}

crate::core::model! {
    OperationsCreateUploadBody {
        required {
            "file" => file, set_file(impl Into<FilePart>);
        }
        optional {
            "note" => note, set_note(impl Into<String>);
        }
    }
}
