//! Operations of the tag `Login`.
//!
//! Access tokens and passwords.

const LOGIN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "login", crate::core::Method::Post, "/login").without_auth().idempotent(true);
const LOGIN_WITH_API_TOKEN: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "login_with_api_token", crate::core::Method::Post, "/login/apiToken").without_auth().idempotent(true);
const RESET_PASSWORD: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "reset_password", crate::core::Method::Get, "/resetPassword").without_auth();
const VALIDATE: crate::core::Operation =
    crate::core::Operation::new(&super::SERVICE, "validate", crate::core::Method::Get, "/validate").without_auth();

impl super::Login {
    /// Logs in with e-mail and password.
    ///
    /// The token is opaque: do not parse it, some are not standard JWTs (confidence B).
    /// A wrong password is reported with an error status that is not known for certain.
    ///
    /// `POST /login`
    ///
    /// * `sub_domain`: Tenant: the part before `.octadesk.com`.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 405 (body: [`Error`](super::Error)): The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::login;
    ///
    /// let answer = octadesk
    ///     .login()
    ///     .login("sub domain", login::LoginRequest::new("password", "username"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "entrar com usuário e senha")]
    pub fn login(&self, sub_domain: &str, body: super::LoginRequest) -> LoginCall {
        LoginCall {
            request: self.client.call(&LOGIN).header("subDomain", sub_domain).json(&body),
        }
    }

    /// Logs in with an API token.
    ///
    /// The API token is created in the product under Tickets, Geral, "Código de integração"; revoking it revokes the access of all its users (confidence C).
    /// There is no body; an empty object is accepted.
    /// The answer is that of `POST /login`.
    ///
    /// `POST /login/apiToken`
    ///
    /// * `api_token`: API token, of the form `octa.xxx.yyy`.
    /// * `sub_domain`: Tenant: the part before `.octadesk.com`.
    /// * `username`: E-mail of the agent on whose behalf calls are made.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: A.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 405 (body: [`Error`](super::Error)): The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk
    ///     .login()
    ///     .login_with_api_token("api token", "sub domain", "username")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "entrar com código de integração")]
    pub fn login_with_api_token(
        &self,
        api_token: &str,
        sub_domain: &str,
        username: &str,
    ) -> LoginWithApiToken {
        LoginWithApiToken {
            request: self
                .client
                .call(&LOGIN_WITH_API_TOKEN)
                .header("apiToken", api_token)
                .header("subDomain", sub_domain)
                .header("username", username),
        }
    }

    /// Asks for a new password.
    ///
    /// Called without a token.
    ///
    /// `GET /resetPassword`
    ///
    /// * `email`: E-mail of the person.
    /// * `sub_domain`: Tenant: the part before `.octadesk.com`.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: V.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * 405 (body: [`Error`](super::Error)): The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let answer = octadesk.login().reset_password("email", "sub domain").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "redefinir senha")]
    pub fn reset_password(&self, email: &str, sub_domain: &str) -> ResetPassword {
        ResetPassword {
            request: self
                .client
                .call(&RESET_PASSWORD)
                .query("email", email)
                .header("subDomain", sub_domain),
        }
    }

    /// Checks that a tenant exists.
    ///
    /// Only the status counts: 200 when the tenant exists.
    /// The body is unknown.
    /// Works without a token.
    ///
    /// `GET /validate`
    ///
    /// * `subdomain`: Tenant: the part before `.octadesk.com`.
    ///
    /// Safe to repeat: sent again after a broken connection, as [`RetryPolicy`](crate::RetryPolicy) says.
    ///
    /// Confidence: B.
    ///
    /// # Errors
    ///
    /// Documented failures:
    ///
    /// * any other status (body: [`Error`](super::Error)): Any failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// octadesk.login().validate("subdomain").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "validar subdomínio")]
    pub fn validate(&self, subdomain: &str) -> Validate {
        Validate {
            request: self.client.call(&VALIDATE).query("subdomain", subdomain),
        }
    }
}

/// Request of [`Login::login`](super::Login::login).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct LoginCall {
    request: crate::core::Request,
}

crate::core::request! {
    LoginCall(LOGIN) => json(super::LoginResponse) {
        /// Free text that identifies the calling software, e.g. `my-integration`.
        ///
        /// Confidence: C.
        header "OctaOrigin" => octa_origin(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Login::login_with_api_token`](super::Login::login_with_api_token).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct LoginWithApiToken {
    request: crate::core::Request,
}

crate::core::request! {
    LoginWithApiToken(LOGIN_WITH_API_TOKEN) => json(super::LoginResponse) {
        /// Free text that identifies the calling software, e.g. `my-integration`.
        ///
        /// Confidence: V.
        header "OctaOrigin" => octa_origin(impl ::std::convert::Into<::std::string::String>);
    }
}

/// Request of [`Login::reset_password`](super::Login::reset_password).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResetPassword {
    request: crate::core::Request,
}

crate::core::request! {
    ResetPassword(RESET_PASSWORD) => json(super::ResetPasswordResponse) {}
}

/// Request of [`Login::validate`](super::Login::validate).
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Validate {
    request: crate::core::Request,
}

crate::core::request! {
    Validate(VALIDATE) => empty(()) {}
}
