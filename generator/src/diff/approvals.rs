//! `approvals.toml`: breaking changes that may be released, with reasons.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use crate::error::{Error, Stage};

/// Fingerprints and reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// Fingerprint of the change → why it may be released.
    #[serde(default)]
    pub approved: BTreeMap<String, String>,
}

impl Approvals {
    /// Reads the file; a missing one approves nothing.
    ///
    /// # Errors
    /// When it is unreadable or malformed, or an approval gives no reason.
    pub fn read(path: &Path) -> Result<Self, Error> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(path, &text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(Error::io(Stage::Inputs, path, &error)),
        }
    }

    /// Reads the file's text.
    ///
    /// # Errors
    /// When it is malformed, or an approval gives no reason.
    pub fn parse(path: &Path, text: &str) -> Result<Self, Error> {
        let fail = |message: String| Error::new(Stage::Inputs, path.display().to_string(), message);
        let approvals: Self = toml::from_str(text).map_err(|error| fail(error.to_string()))?;
        match approvals
            .approved
            .iter()
            .find(|(_, reason)| reason.trim().is_empty())
        {
            Some((fingerprint, _)) => Err(fail(format!("{fingerprint:?} is approved without a reason"))
                .help("say behind the `=` why the change may go out")),
            None => Ok(approvals),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_approval_needs_a_reason() {
        let path = Path::new("spec/approvals.toml");
        let parsed =
            Approvals::parse(path, "[approved]\n\"0123456789ab\" = \"nobody used it\"\n").expect("parses");
        assert_eq!(parsed.approved["0123456789ab"], "nobody used it");
        let error = Approvals::parse(path, "[approved]\n\"0123456789ab\" = \" \"\n").expect_err("no reason");
        assert!(error.to_string().contains("without a reason"), "{error}");
        assert!(Approvals::parse(path, "[aproved]\n").is_err());
    }
}
