use crate::core::FilePart;

/// The body of `POST /upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsUploadBody {
    /// `file`.
    pub file: FilePart,
    /// `files`.
    pub files: Option<Vec<FilePart>>,
    /// `meta`.
    pub meta: Option<OperationsUploadBodyMeta>,
    /// `note`.
    pub note: Option<String>,
}

crate::core::model! {
    OperationsUploadBody {
        required {
            "file" => file, set_file(impl Into<FilePart>);
        }
        optional {
            "files" => files, set_files(impl Into<Vec<FilePart>>);
            "meta" => meta, set_meta(OperationsUploadBodyMeta);
            "note" => note, set_note(impl Into<String>);
        }
    }
}

/// The property `meta` of [`OperationsUploadBody`](super::OperationsUploadBody).
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsUploadBodyMeta {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    OperationsUploadBodyMeta {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
