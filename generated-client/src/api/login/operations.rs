//! Operations of the tag `Login`.
//!
//! Access tokens and passwords.

use super::{Login, LoginRequest, LoginResponse, ResetPasswordResponse, SERVICE};
use crate::core::{Method, Operation, Request};

const LOGIN: Operation = Operation::new(&SERVICE, "login", Method::POST, "/login")
    .without_auth()
    .idempotent(true);
const LOGIN_WITH_API_TOKEN: Operation = Operation::new(
        &SERVICE,
        "login_with_api_token",
        Method::POST,
        "/login/apiToken",
    )
    .without_auth()
    .idempotent(true);
const RESET_PASSWORD: Operation = Operation::new(
        &SERVICE,
        "reset_password",
        Method::GET,
        "/resetPassword",
    )
    .without_auth();
const VALIDATE: Operation = Operation::new(
        &SERVICE,
        "validate",
        Method::GET,
        "/validate",
    )
    .without_auth();

impl Login {
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
    /// * 405: The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// use octadesk::login;
    ///
    /// let login_response = octadesk
    ///     .login()
    ///     .login("sub domain", login::LoginRequest::new("password", "username"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "entrar com usuário e senha")]
    pub fn login(&self, sub_domain: &str, body: LoginRequest) -> LoginCall {
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
    /// * 405: The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let login_response = octadesk
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
    /// * 405: The login service answers 405 in place of, or beside, a plain refusal; what exactly it means is inferred (confidence D).
    ///
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(octadesk: octadesk::Client) -> Result<(), octadesk::Error> {
    /// let reset_password_response = octadesk
    ///     .login()
    ///     .reset_password("email", "sub domain")
    ///     .await?;
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
    /// [`Error::body_as`](crate::Error::body_as) decodes the body of a failure to [`ErrorBody`](crate::common::ErrorBody).
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

/// Request of [`Login::login`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct LoginCall {
    request: Request,
}

crate::core::request! {
    LoginCall(LOGIN) => json(LoginResponse) {
        /// Free text that identifies the calling software, e.g. `my-integration`.
        ///
        /// Confidence: C.
        header "OctaOrigin" => octa_origin(impl Into<String>);
    }
}

/// Request of [`Login::login_with_api_token`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct LoginWithApiToken {
    request: Request,
}

crate::core::request! {
    LoginWithApiToken(LOGIN_WITH_API_TOKEN) => json(LoginResponse) {
        /// Free text that identifies the calling software, e.g. `my-integration`.
        ///
        /// Confidence: V.
        header "OctaOrigin" => octa_origin(impl Into<String>);
    }
}

/// Request of [`Login::reset_password`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct ResetPassword {
    request: Request,
}

crate::core::request! {
    ResetPassword(RESET_PASSWORD) => json(ResetPasswordResponse) {}
}

/// Request of [`Login::validate`].
#[derive(Debug, Clone)]
#[must_use = "a request is sent when it is awaited"]
pub struct Validate {
    request: Request,
}

crate::core::request! {
    Validate(VALIDATE) => empty(()) {}
}
