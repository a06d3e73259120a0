use crate::core::FilePart;

/// The schema `Upload`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Upload {
    /// `file`.
    pub file: Option<FilePart>,
}

crate::core::model! {
    Upload {
        optional {
            "file" => file, set_file(impl Into<FilePart>);
        }
    }
}
