/// The schema `big_dog`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BigDog {
    /// `type`.
    pub type_: Option<String>,
}

crate::core::model! {
    BigDog {
        optional {
            "type" => type_, set_type(impl Into<String>);
        }
    }
}
