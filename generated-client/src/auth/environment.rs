//! Configuration from environment variables.

use std::ffi::OsString;

use secrecy::SecretString;

use crate::core::{ClientBuilder, Error};

const ACCESS_TOKEN: &str = "OCTADESK_ACCESS_TOKEN";
const API_TOKEN: &str = "OCTADESK_API_TOKEN";
const USERNAME: &str = "OCTADESK_USERNAME";
const PASSWORD: &str = "OCTADESK_PASSWORD";
const SUBDOMAIN: &str = "OCTADESK_SUBDOMAIN";
const BASE_URL: &str = "OCTADESK_BASE_URL";

/// Gives the builder what the variables say.
pub(super) fn apply(
    mut builder: ClientBuilder,
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<ClientBuilder, Error> {
    let text = |name: &str| match variable(name).map(OsString::into_string) {
        None => Ok(None),
        Some(Ok(text)) => Ok(Some(text).filter(|text| !text.is_empty())),
        Some(Err(_)) => Err(Error::config(format!("{name} is no Unicode text"))),
    };
    let secret = |name| text(name).map(|text| text.map(SecretString::from));
    if let Some(url) = text(BASE_URL)? {
        builder = builder.base_url(url);
    }
    if let Some(subdomain) = text(SUBDOMAIN)? {
        builder = builder.subdomain(subdomain);
    }
    let username = || text(USERNAME)?.ok_or_else(|| Error::config(format!("{USERNAME} is not set")));
    if let Some(token) = secret(ACCESS_TOKEN)? {
        return Ok(builder.access_token(token));
    }
    if let Some(token) = secret(API_TOKEN)? {
        return Ok(builder.api_token(token, username()?));
    }
    if let Some(password) = secret(PASSWORD)? {
        return Ok(builder.password(username()?, password));
    }
    Err(Error::config(format!(
        "no credentials in the environment: set {API_TOKEN} and {USERNAME}, or {USERNAME} and {PASSWORD}, or {ACCESS_TOKEN}"
    )))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Client, ErrorKind};

    /// The built client, or the text of the error.
    fn build(variables: &[(&str, &str)]) -> Result<Client, String> {
        let found = |name: &str| {
            let (_, value) = variables.iter().find(|(other, _)| *other == name)?;
            Some(OsString::from(value))
        };
        let built = apply(Client::builder(), found).and_then(ClientBuilder::build);
        built.map_err(|error| {
            assert_eq!(error.kind(), ErrorKind::Config);
            error.to_string()
        })
    }

    #[test]
    fn each_kind_of_credentials() {
        let company = (SUBDOMAIN, "company");
        let user = (USERNAME, "agent@example.com");
        for variables in [
            vec![(ACCESS_TOKEN, "t")],
            vec![(API_TOKEN, "octa.xxx.yyy"), user, company],
            vec![(PASSWORD, "p"), user, company, (API_TOKEN, "")],
            vec![(ACCESS_TOKEN, "t"), (PASSWORD, "p")],
        ] {
            assert!(build(&variables).is_ok(), "{variables:?}");
        }
        let shown = format!(
            "{:?}",
            build(&[(ACCESS_TOKEN, "t"), (BASE_URL, "https://a.example.com")])
        );
        assert!(shown.contains("https://a.example.com"), "{shown}");
    }

    #[test]
    fn tells_what_is_missing() {
        for (variables, missing) in [
            (vec![], API_TOKEN),
            (vec![(ACCESS_TOKEN, "")], API_TOKEN),
            (vec![(API_TOKEN, "octa.xxx.yyy")], USERNAME),
            (vec![(PASSWORD, "p")], USERNAME),
            (vec![(PASSWORD, "p"), (USERNAME, "a@example.com")], "subdomain"),
            (
                vec![(ACCESS_TOKEN, "t"), (BASE_URL, "http://a.example.com")],
                "https",
            ),
        ] {
            let error = build(&variables).expect_err("something is missing");
            assert!(error.contains(missing), "{variables:?}: {error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn refuses_what_is_no_text_without_showing_it() {
        use std::os::unix::ffi::OsStringExt as _;
        let result = apply(Client::builder(), |name| {
            (name == PASSWORD).then(|| OsString::from_vec(b"secret\xFF".to_vec()))
        });
        let error = result.expect_err("the value is no text").to_string();
        assert!(error.contains(PASSWORD) && !error.contains("secret"), "{error}");
    }
}
