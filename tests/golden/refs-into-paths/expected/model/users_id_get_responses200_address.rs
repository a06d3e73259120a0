/// The schema `users__id_get_responses_200_address`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UsersIdGetResponses200Address {
    /// `city`.
    pub city: Option<String>,
}

crate::core::model! {
    UsersIdGetResponses200Address {
        optional {
            "city" => city, set_city(impl Into<String>);
        }
    }
}
