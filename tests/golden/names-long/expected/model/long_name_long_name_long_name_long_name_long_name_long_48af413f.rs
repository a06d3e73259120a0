/// The schema "LongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongName".
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LongNameLongNameLongNameLongNameLongNameLongNameLongNamade545ac {
    /// `a`.
    pub a: Option<String>,
}

crate::core::model! {
    LongNameLongNameLongNameLongNameLongNameLongNameLongNamade545ac {
        optional {
            "a" => a, set_a(impl Into<String>);
        }
    }
}
