//! Both logins, and the life of the tokens that they hand out.

use std::collections::HashMap;

use axum::http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::{reply::Reply, validate::Valid};

/// Tokens by text, and whether they still work.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    known: HashMap<String, bool>,
    /// Logins that succeeded.
    pub(crate) logins: usize,
}

/// What a bearer token is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    Good,
    Expired,
    Unknown,
}

impl Tokens {
    /// A token that nobody logged in for.
    pub(crate) fn accept(&mut self, token: &str) {
        self.known.insert(token.to_owned(), true);
    }

    pub(crate) fn expire_all(&mut self) {
        self.known.values_mut().for_each(|works| *works = false);
    }

    pub(crate) fn standing(&self, token: &str) -> Standing {
        match self.known.get(token) {
            Some(true) => Standing::Good,
            Some(false) => Standing::Expired,
            None => Standing::Unknown,
        }
    }

    /// A new token. It looks like the vendor's, whose first part is a word: no JSON Web Token.
    fn hand_out(&mut self) -> String {
        self.logins += 1;
        let token = format!("OCTADESK.{:06}.{}", self.logins, "0".repeat(16));
        self.accept(&token);
        token
    }

    /// The token for a login with user name and password, or with an API token in the header.
    ///
    /// Anything but `wrong` is let in. A wrong secret is answered with 405, the status that the vendor's own library singles out.
    pub(crate) fn log_in(
        &mut self,
        wrong: &str,
        valid: &Valid,
        headers: &HeaderMap,
    ) -> Result<String, Box<Reply>> {
        let password = valid
            .body
            .as_ref()
            .and_then(|body| body.get("password"))
            .and_then(Value::as_str);
        let secret = password.or_else(|| headers.get("apiToken").and_then(|value| value.to_str().ok()));
        if secret.is_none_or(|secret| secret.is_empty() || secret == wrong) {
            return Err(Box::new(Reply::error(
                StatusCode::METHOD_NOT_ALLOWED,
                "login.invalid",
                "Invalid user or password",
            )));
        }
        Ok(self.hand_out())
    }
}
