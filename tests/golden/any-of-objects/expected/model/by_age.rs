/// The schema `ByAge`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ByAge {
    /// `age`.
    pub age: Option<i64>,
}

crate::core::model! {
    ByAge {
        optional {
            "age" => age, set_age(i64);
        }
    }
}
