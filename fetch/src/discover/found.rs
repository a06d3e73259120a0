//! A document that was found, and where it is.

use serde::Serialize;
use url::Url;

/// Where a found document is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// At an address.
    Address {
        /// Where the host says it is.
        url: Url,
        /// Where else it may be, for addresses that may be meant in more than one way.
        others: Vec<Url>,
    },
    /// In the page or one of its scripts.
    Inline {
        /// The page or the script.
        url: Url,
        /// The document.
        text: String,
        /// Members that were no literals, and are missing.
        left_out: usize,
    },
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Its label in the drop-down.
    pub label: Option<String>,
    /// Where it is.
    pub source: Source,
    /// How it was found.
    pub how: String,
}

impl Found {
    /// A document at an address that was given by hand.
    #[must_use]
    pub fn given(label: Option<String>, url: Url) -> Self {
        Self {
            label,
            source: Source::Address {
                url,
                others: Vec::new(),
            },
            how: "given by hand".to_owned(),
        }
    }

    /// The address, or that of the page it stands in.
    #[must_use]
    pub fn url(&self) -> &Url {
        match &self.source {
            Source::Address { url, .. } | Source::Inline { url, .. } => url,
        }
    }

    /// A name for progress and messages.
    #[must_use]
    pub fn name(&self) -> String {
        self.label.clone().unwrap_or_else(|| {
            let url = self.url();
            url.path_segments()
                .and_then(|mut parts| parts.rfind(|part| !part.is_empty()))
                .unwrap_or(url.as_str())
                .to_owned()
        })
    }
}
