/// The schema `Both`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Both {
    /// `age`.
    pub age: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

crate::core::model! {
    Both {
        optional {
            "age" => age, set_age(i64);
            "id" => id, set_id(impl Into<String>);
            "name" => name, set_name(impl Into<String>);
        }
    }
}
