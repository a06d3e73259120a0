/// The schema `Upload`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Upload {
    /// `file`.
    pub file: ::std::option::Option<crate::core::FilePart>,
}

crate::core::model! {
    Upload {
        optional {
            "file" => file, set_file(impl ::std::convert::Into<crate::core::FilePart>);
        }
    }
}
