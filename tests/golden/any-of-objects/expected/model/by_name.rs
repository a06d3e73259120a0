/// The schema `ByName`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ByName {
    /// `name`.
    pub name: Option<String>,
}

crate::core::model! {
    ByName {
        optional {
            "name" => name, set_name(impl Into<String>);
        }
    }
}
