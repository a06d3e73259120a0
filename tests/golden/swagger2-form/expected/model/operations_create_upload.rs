/// OperationsCreateUploadBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsCreateUploadBody {
    /// `file`.
    pub file: crate::core::FilePart,
    /// `note`.
    pub note: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    OperationsCreateUploadBody {
        required {
            "file" => file, set_file(impl ::std::convert::Into<crate::core::FilePart>);
        }
        optional {
            "note" => note, set_note(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
