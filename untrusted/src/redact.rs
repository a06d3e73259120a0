//! Credentials in addresses: user names and passwords before the host, tokens in parameters.
//!
//! Of a parameter the name is shown, and a value that can hardly be a secret: words, small numbers, file names, addresses.
//! Every other value is hidden, because no list of names knows every token.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

const HIDDEN: &str = "***";

/// Parts of names whose values are hidden, whatever they are.
const SECRET_NAMES: [&str; 17] = [
    "auth", "bearer", "code", "cookie", "cred", "jwt", "key", "nonce", "otp", "pass", "pin", "pwd", "secret",
    "sess", "sid", "sig", "token",
];

/// Signs that may stand before an address in a sentence.
const OPENING: [char; 9] = ['"', '\'', '`', '(', '<', '[', '{', '“', '‘'];

/// Hides the credentials of every address that a text mentions.
pub(crate) fn credentials(text: &str) -> Cow<'_, str> {
    if !text.contains(['@', '＠', '?', '#', ';', '%']) {
        return text.into();
    }
    let mut clean = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        clean.push_str(&parameters(&users(word, false), false));
    }
    clean.into()
}

/// Hides the credentials of a text that is meant to be an address.
pub(crate) fn address(text: &str) -> String {
    parameters(&users(text, true), true)
}

/// Hides what stands before the host of every address in a word.
fn users(word: &str, is_address: bool) -> String {
    if !word.contains("://") {
        return bare_user(word, is_address);
    }
    let mut clean = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(scheme) = rest.find("://") {
        let (before, after) = rest.split_at(scheme + "://".len());
        clean.push_str(before);
        rest = after;
        if let Some(at) = end_of_user(after) {
            clean.push_str(HIDDEN);
            rest = &after[at..];
        }
    }
    clean + rest
}

/// The same where no `://` marks the authority: `user:password@host`, `//user@host`, `https:user@host`.
fn bare_user(word: &str, is_address: bool) -> String {
    let start = word.trim_start_matches(OPENING);
    let authority = match start.split_once(':') {
        Some((_, after)) if after.starts_with(['/', '\\']) => after,
        _ => start,
    };
    let host = authority.trim_start_matches(['/', '\\']);
    let Some(at) = end_of_user(host) else {
        return word.to_owned();
    };
    // Without any mark it may be an e-mail address or the version of a package.
    if !is_address && host.len() == start.len() && !host[..at].contains(':') {
        return word.to_owned();
    }
    format!("{}{HIDDEN}{}", &word[..word.len() - host.len()], &host[at..])
}

/// Where the `@` is that ends the user of an authority.
fn end_of_user(after: &str) -> Option<usize> {
    let end = after.find(['/', '\\', '?', '#']).unwrap_or(after.len());
    let authority = &after[..end];
    // A password with a slash looks like a port that is no number.
    let within = if last_at(authority).is_some() || is_host(authority) {
        authority
    } else {
        after
    };
    last_at(within)
}

fn last_at(text: &str) -> Option<usize> {
    ["@", "＠", "%40"].iter().filter_map(|at| text.rfind(at)).max()
}

fn is_host(authority: &str) -> bool {
    let named = authority.rsplit_once(']').map_or(authority, |(_, port)| port);
    named
        .rsplit_once(':')
        .is_none_or(|(_, port)| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Hides the values of parameters that may be secrets: of a query, a fragment, or a segment (`;jsessionid=…`).
fn parameters(word: &str, is_address: bool) -> String {
    let Some(start) = word.find(['?', '#', ';']) else {
        return word.to_owned();
    };
    let (head, mut rest) = word.split_at(start);
    let is_address = is_address || head.contains(['/', '.']);
    let mut clean = head.to_owned();
    while let Some(delimiter) = rest.chars().next() {
        clean.push(delimiter);
        rest = &rest[delimiter.len_utf8()..];
        let end = rest.find(['?', '#', ';', '&']).unwrap_or(rest.len());
        let parameter =
            rest[..end].trim_end_matches(|c: char| c.is_whitespace() || "\"'`)>]}”’.,:…".contains(c));
        match parameter.split_once('=') {
            Some((name, value)) if is_secret(name) || is_address && !is_harmless(value) => {
                clean.push_str(name);
                clean.push('=');
                clean.push_str(HIDDEN);
            }
            // A fragment without `=` is a place in the page, or a pointer into a document.
            None if delimiter == '?' && is_address && !is_harmless(parameter) => clean.push_str(HIDDEN),
            _ => clean.push_str(parameter),
        }
        clean.push_str(&rest[parameter.len()..end]);
        rest = &rest[end..];
    }
    clean
}

fn is_secret(name: &str) -> bool {
    let name: String = percent_decode_str(name)
        .decode_utf8_lossy()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    SECRET_NAMES.iter().any(|part| name.contains(part))
}

/// Whether a value is made of words and small numbers.
fn is_harmless(value: &str) -> bool {
    let value = percent_decode_str(value).decode_utf8_lossy();
    let is_sign = |c: char| matches!(c, ' ' | '+' | '-' | '_' | '.' | ',' | ':' | '/' | '~' | '*' | '…');
    value.split(is_sign).all(|part| {
        let number = part.trim_start_matches(char::is_alphabetic);
        let letters = part[..part.len() - number.len()].chars().count();
        let digits = number.len();
        number.bytes().all(|byte| byte.is_ascii_digit())
            && letters <= 24
            && digits <= if letters == 0 { 6 } else { 2 }
            && (digits == 0 || letters <= 3)
    })
}
