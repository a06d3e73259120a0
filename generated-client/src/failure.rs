//! What Octadesk tells of failures, besides what all servers do.

use crate::core::Error;

impl Error {
    /// The server's id of the failure, from the member `errorId` of the body.
    #[must_use]
    pub fn error_id(&self) -> Option<&str> {
        self.body_text("errorId")
    }
}

#[cfg(test)]
mod tests {
    use crate::core::tests::support::{Answer, FakeNetwork};
    use crate::core::{Client, Method};

    #[tokio::test(start_paused = true)]
    async fn tells_the_id_of_the_failure() {
        for (body, id) in [
            (r#"{"errorId":"E-7","message":"m"}"#, Some("E-7")),
            (r#"{"errorId":7,"error":"e"}"#, Some("7")),
            (r#"{"errorId":null}"#, None),
            (r#"{"message":"m"}"#, None),
            ("[]", None),
            ("<html>", None),
            ("", None),
        ] {
            let network = FakeNetwork::script([Answer::json(400, body)]);
            let client: Client = network.client(|builder| builder.base_url("https://api.example.com"));
            let error = client.request(Method::GET, "/").empty().await.unwrap_err();
            assert_eq!(error.error_id(), id, "{body}");
        }
    }
}
