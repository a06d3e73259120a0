/// The schema `User`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `password`.
    pub password: Option<String>,
}

crate::core::model! {
    User {
        expected {
            "name" => name, set_name(impl Into<String>);
            "password" => password, set_password(impl Into<String>);
        }
        optional {
            "id" => id, set_id(impl Into<String>);
        }
    }
}
