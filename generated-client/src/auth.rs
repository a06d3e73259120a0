//! Octadesk's logins and the life of the token that they give.

use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use http::{HeaderValue, header};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

mod environment;
mod single_flight;

use self::single_flight::{SingleFlight, Turn};

use crate::core::{
    AuthContext, AuthSettings, Authenticate, Bearer, BoxFuture, ClientBuilder, Error, Generation,
    HttpRequest, Json, Method, Object, Operation, Service, header_value,
};

/// Where Octadesk's services are.
const ORIGIN: &str = "https://api.octadesk.services";

static SERVICE: Service = Service::new("login", ORIGIN, "");
// Logging in twice does no more than logging in once, so it may be sent again after any broken attempt.
static LOGIN: Operation = Operation::new(&SERVICE, "login", Method::Post, "/login")
    .without_auth()
    .idempotent(true);
static LOGIN_API_TOKEN: Operation =
    Operation::new(&SERVICE, "login_api_token", Method::Post, "/login/apiToken")
        .without_auth()
        .idempotent(true);

/// How long a token is used before a new one is asked for. How long the server accepts one is not documented.
const MAX_AGE: Duration = Duration::from_secs(50 * 60);

/// Octadesk's credentials.
impl ClientBuilder {
    /// Logs in with an API token and the e-mail address of the agent in whose name the calls are made.
    ///
    /// API tokens are made in the product, under Tickets › Geral › "Código de integração". Needs the
    /// [`subdomain`](ClientBuilder::subdomain). The login happens with the first call, see
    /// [`token_max_age`](ClientBuilder::token_max_age) for when it happens again.
    pub fn api_token(self, token: impl Into<SecretString>, username: impl Into<String>) -> Self {
        self.octadesk(|settings| {
            settings.way = Some(Way::ApiToken {
                token: token.into(),
                username: username.into(),
            });
        })
    }

    /// Logs in with the e-mail address and the password of an agent. Needs the [`subdomain`](ClientBuilder::subdomain).
    pub fn password(self, username: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.octadesk(|settings| {
            settings.way = Some(Way::Password {
                username: username.into(),
                password: password.into(),
            });
        })
    }

    /// Uses an access token got elsewhere. The client can't renew it: once it is no longer valid, calls fail with
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth).
    pub fn access_token(self, token: impl Into<SecretString>) -> Self {
        self.octadesk(|settings| settings.way = Some(Way::AccessToken(token.into())))
    }

    /// Sets the tenant: what stands before `.octadesk.com` in the address of the product.
    pub fn subdomain(self, subdomain: impl Into<String>) -> Self {
        self.octadesk(|settings| settings.subdomain = Some(subdomain.into()))
    }

    /// Sets after what time a new login replaces the token; the default is 50 minutes.
    ///
    /// The server does not tell how long its tokens live. Besides, a call that is answered with 401 logs in once more and is
    /// sent again, so a token that dies early costs no more than that.
    pub fn token_max_age(self, age: Duration) -> Self {
        self.octadesk(|settings| settings.max_age = Some(age))
    }

    /// Takes credentials and addresses from environment variables, as far as they are set and not empty:
    ///
    /// | Variable | Is given to |
    /// |---|---|
    /// | `OCTADESK_ACCESS_TOKEN` | [`access_token`](ClientBuilder::access_token) |
    /// | `OCTADESK_API_TOKEN`, `OCTADESK_USERNAME` | [`api_token`](ClientBuilder::api_token) |
    /// | `OCTADESK_USERNAME`, `OCTADESK_PASSWORD` | [`password`](ClientBuilder::password) |
    /// | `OCTADESK_SUBDOMAIN` | [`subdomain`](ClientBuilder::subdomain) |
    /// | `OCTADESK_BASE_URL` | [`base_url`](ClientBuilder::base_url) |
    ///
    /// Where several kinds of credentials are set, the first in this order is used. What was set before stays where no variable
    /// says otherwise, and what is set after replaces what the variables say.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when there are no credentials at all, when half of a pair is missing, or
    /// when a value is no Unicode text. The values are not shown.
    ///
    /// ```no_run
    /// # fn example() -> Result<(), octadesk::Error> {
    /// let octadesk = octadesk::Client::builder().from_env()?.build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_env(self) -> Result<Self, Error> {
        environment::apply(self, |name| std::env::var_os(name))
    }

    fn octadesk(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(self.auth_settings::<Settings>());
        self.default_origin(ORIGIN)
    }
}

/// What the builder collects.
#[derive(Default)]
struct Settings {
    way: Option<Way>,
    subdomain: Option<String>,
    max_age: Option<Duration>,
}

/// How to get a token.
enum Way {
    ApiToken {
        token: SecretString,
        username: String,
    },
    Password {
        username: String,
        password: SecretString,
    },
    AccessToken(SecretString),
}

impl AuthSettings for Settings {
    fn finish(self: Box<Self>) -> Result<Arc<dyn Authenticate>, Error> {
        let Some(way) = self.way else {
            return Err(Error::config(
                "no credentials: call api_token, password, access_token or from_env",
            ));
        };
        if let Way::AccessToken(token) = way {
            bearer(&token).map_err(|_| unfit("access token"))?;
            return Ok(Arc::new(Bearer::new(token)));
        }
        let subdomain = self.subdomain.unwrap_or_default();
        if subdomain.is_empty()
            || !subdomain
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
        {
            return Err(Error::config(
                "the subdomain must be what stands before .octadesk.com",
            ));
        }
        let (name, secret, username) = match &way {
            Way::ApiToken { token, username } => ("API token", token, username),
            Way::Password { username, password } => ("password", password, username),
            Way::AccessToken(token) => ("access token", token, &subdomain),
        };
        for (name, text) in [(name, secret.expose_secret()), ("user name", username)] {
            if text.trim().is_empty() || text.contains(char::is_control) {
                return Err(unfit(name));
            }
        }
        Ok(Arc::new(Login {
            way,
            subdomain,
            max_age: self.max_age.unwrap_or(MAX_AGE),
            current: RwLock::new(None),
            flight: SingleFlight::default(),
        }))
    }
}

fn unfit(name: &str) -> Error {
    Error::config(format!(
        "the {name} is blank or holds a character that it can't have"
    ))
}

/// The header of a token: visible characters, and at least one of them.
fn bearer(token: &SecretString) -> Result<HeaderValue, Error> {
    let text = token.expose_secret();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(Error::auth(
            "the token is blank or holds a character that it can't have",
        ));
    }
    header_value("Bearer ", token)
}

/// Tokens from logins.
struct Login {
    way: Way,
    subdomain: String,
    max_age: Duration,
    current: RwLock<Option<Token>>,
    flight: SingleFlight,
}

/// A token, ready to be sent.
#[derive(Clone)]
struct Token {
    header: HeaderValue,
    /// The number of the login that gave it: two logins may give the same text.
    generation: Generation,
    /// When that login began.
    obtained: Duration,
}

impl Token {
    fn put_into(self, request: &mut HttpRequest) -> Generation {
        request.headers_mut().insert(header::AUTHORIZATION, self.header);
        self.generation
    }
}

impl Login {
    /// The token, unless it is too old or was rejected.
    fn usable(&self, now: Duration, rejected: Option<Generation>) -> Option<Token> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let token = current.as_ref()?;
        let young = now.saturating_sub(token.obtained) < self.max_age;
        (young && rejected.is_none_or(|generation| token.generation > generation)).then(|| token.clone())
    }

    /// A token that is valid as far as is known; logs in if there is none, once for all calls that wait.
    async fn token(&self, context: AuthContext<'_>, rejected: Option<Generation>) -> Result<Token, Error> {
        if let Some(token) = self.usable(context.now(), rejected) {
            return Ok(token);
        }
        loop {
            let flight = match self.flight.turn().await {
                Turn::Lead(flight) => flight,
                // Another try would only multiply wrong passwords.
                Turn::Followed(Some(failure)) => return Err(Error::login_failed(failure)),
                Turn::Followed(None) => match self.usable(context.now(), rejected) {
                    Some(token) => return Ok(token),
                    // The call that was to log in was dropped.
                    None => continue,
                },
            };
            if let Some(token) = self.usable(context.now(), rejected) {
                return Ok(token);
            }
            let obtained = context.now();
            return match self.log_in(context).await {
                Ok(header) => {
                    let token = Token {
                        header,
                        generation: Generation(flight.number()),
                        obtained,
                    };
                    *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
                    Ok(token)
                }
                Err(error) => {
                    let failure = Arc::new(error);
                    flight.fail(Arc::clone(&failure));
                    Err(Error::login_failed(failure))
                }
            };
        }
    }

    /// One login, over the network.
    async fn log_in(&self, context: AuthContext<'_>) -> Result<HeaderValue, Error> {
        let client = context.client();
        let (operation, request) = match &self.way {
            Way::Password { username, password } => (
                &LOGIN,
                client
                    .call(&LOGIN)
                    .json(&json!({ "username": username, "password": password.expose_secret() })),
            ),
            Way::ApiToken { token, username } => (
                &LOGIN_API_TOKEN,
                client
                    .call(&LOGIN_API_TOKEN)
                    .header("apiToken", token.expose_secret())
                    .header("username", username)
                    .json(&json!({})),
            ),
            Way::AccessToken(token) => return bearer(token),
        };
        let request = request.header("subDomain", &self.subdomain);
        let answer = request.response::<Json<Object>>().await?;
        let attempts = answer.attempts();
        let token = match answer.into_value().remove("token") {
            Some(Value::String(token)) => bearer(&SecretString::from(token)),
            _ => Err(Error::auth("the login gave no token")),
        };
        token.map_err(|error| error.of(operation, None, attempts))
    }
}

impl Authenticate for Login {
    fn authorize_now(
        &self,
        context: AuthContext<'_>,
        request: &mut HttpRequest,
    ) -> Option<Result<Generation, Error>> {
        let token = self.usable(context.now(), None)?;
        Some(Ok(token.put_into(request)))
    }

    fn authorize<'a>(
        &'a self,
        context: AuthContext<'a>,
        request: &'a mut HttpRequest,
    ) -> BoxFuture<'a, Result<Generation, Error>> {
        Box::pin(async move {
            let token = self.token(context, None).await?;
            Ok(token.put_into(request))
        })
    }

    fn renew<'a>(
        &'a self,
        context: AuthContext<'a>,
        rejected: Generation,
    ) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async move { self.token(context, Some(rejected)).await.map(|_| true) })
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Login")
            .field("subdomain", &self.subdomain)
            .finish_non_exhaustive()
    }
}

/// Octadesk's logins, for tests.
#[cfg(feature = "test-util")]
impl crate::core::testing::MockTransport {
    /// Lets clients with credentials log in.
    pub fn accept_logins(&self) {
        for operation in [&LOGIN, &LOGIN_API_TOKEN] {
            self.on_path(operation.method(), operation.path())
                .json(200, &json!({ "token": "token-of-the-mock" }));
        }
    }
}

#[cfg(test)]
mod storm_tests;
#[cfg(test)]
mod tests;
