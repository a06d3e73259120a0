/// UploadBody, which the document describes in place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadBody {
    /// The file.
    pub file: crate::core::FilePart,
}

crate::core::model! {
    UploadBody {
        required {
            "file" => file, set_file(impl ::std::convert::Into<crate::core::FilePart>);
        }
    }
}
