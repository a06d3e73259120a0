/// The schema `Client`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Client {
    /// `client`.
    pub client: Option<String>,
}

crate::core::model! {
    Client {
        optional {
            "client" => client, set_client(impl Into<String>);
        }
    }
}
