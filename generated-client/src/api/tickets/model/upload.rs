use crate::core::FilePart;

/// The body of `POST /tickets/attachments/upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadBody {
    /// The file.
    pub file: FilePart,
}

crate::core::model! {
    UploadBody {
        required {
            /// The file.
            "file" => file, set_file(impl Into<FilePart>);
        }
    }
}
