use crate::core::Value;

/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `anchor`.
    pub anchor: Option<Value>,
    /// `file`.
    pub file: Option<Value>,
    /// `fine`.
    pub fine: Option<String>,
    /// `gone`.
    pub gone: Option<Value>,
}

crate::core::model! {
    Holder {
        optional {
            "anchor" => anchor, set_anchor(impl Into<Value>);
            "file" => file, set_file(impl Into<Value>);
            "fine" => fine, set_fine(impl Into<String>);
            "gone" => gone, set_gone(impl Into<Value>);
        }
    }
}
