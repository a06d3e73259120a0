/// The schema `Core`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Core {
    /// `additional`.
    pub additional2: Option<String>,
    /// `extra`.
    pub extra2: Option<String>,
    /// `new`.
    pub new2: Option<String>,
    /// `request`.
    pub request: Option<String>,
    /// `set_new`.
    pub set_new: Option<String>,
}

crate::core::model! {
    Core {
        optional {
            "additional" => additional2, set_additional2(impl Into<String>);
            "extra" => extra2, set_extra2(impl Into<String>);
            "new" => new2, set_new2(impl Into<String>);
            "request" => request, set_request(impl Into<String>);
            "set_new" => set_new, set_set_new(impl Into<String>);
        }
    }
}
