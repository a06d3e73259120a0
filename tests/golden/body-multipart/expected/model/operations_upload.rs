/// OperationsUploadBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsUploadBody {
    /// `file`.
    pub file: crate::core::FilePart,
    /// `files`.
    pub files: ::std::option::Option<::std::vec::Vec<crate::core::FilePart>>,
    /// `meta`.
    pub meta: ::std::option::Option<super::OperationsUploadBodyMeta>,
    /// `note`.
    pub note: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OperationsUploadBody {
        required {
            "file" => file, set_file(impl ::std::convert::Into<crate::core::FilePart>);
        }
        optional {
            "files" => files, set_files(impl ::std::convert::Into<::std::vec::Vec<crate::core::FilePart>>);
            "meta" => meta, set_meta(super::OperationsUploadBodyMeta);
            "note" => note, set_note(impl ::std::convert::Into<::std::string::String>);
        }
    }
}

/// OperationsUploadBodyMeta, which the document describes in place.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OperationsUploadBodyMeta {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OperationsUploadBodyMeta {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
