/// The body of `POST /login`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OperationsCreateLoginBody {
    /// `remember`.
    pub remember: Option<bool>,
    /// `user`.
    pub user: String,
}

crate::core::model! {
    OperationsCreateLoginBody {
        required {
            "user" => user, set_user(impl Into<String>);
        }
        optional {
            "remember" => remember, set_remember(bool);
        }
    }
}
