/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `type`.
    pub type_: Option<String>,
}

crate::core::model! {
    Cat {
        optional {
            "type" => type_, set_type(impl Into<String>);
        }
    }
}
