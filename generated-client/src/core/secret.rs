//! Credentials on their way into headers.

use http::HeaderValue;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret as _, SecretString};

use super::error::Error;

/// A header's value that shows nowhere; an error when the secret holds a control character.
pub(crate) fn header_value(prefix: &str, secret: &SecretString) -> Result<HeaderValue, Error> {
    let text = Zeroizing::new(format!("{prefix}{}", secret.expose_secret()));
    let mut value = HeaderValue::from_bytes(text.as_bytes())
        .map_err(|_| Error::auth("the credentials hold a character that no header may have"))?;
    value.set_sensitive(true);
    Ok(value)
}
