//! A document that was found, and where it is.

use std::fmt;

use untrusted::Text;
use url::Url;

/// Where a found document is.
#[derive(Clone, PartialEq, Eq)]
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

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Address { .. } => "Address",
            Self::Inline { .. } => "Inline",
        };
        f.debug_tuple(kind)
            .field(&Text::new(self.url().as_str()))
            .finish()
    }
}

impl Source {
    fn url(&self) -> &Url {
        match self {
            Self::Address { url, .. } | Self::Inline { url, .. } => url,
        }
    }
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its label in the drop-down.
    pub label: Option<Text>,
    /// Where it is.
    pub source: Source,
    /// How it was found.
    pub how: Text,
}

impl Found {
    /// A document at one address.
    #[must_use]
    pub fn at(url: Url, label: Option<Text>, how: &str) -> Self {
        let others = Vec::new();
        Self {
            label,
            source: Source::Address { url, others },
            how: how.into(),
        }
    }

    /// The address, or that of the page or script that holds it.
    #[must_use]
    pub fn url(&self) -> &Url {
        self.source.url()
    }

    /// A name for progress and messages.
    #[must_use]
    pub fn name(&self) -> Text {
        self.label.clone().unwrap_or_else(|| {
            let url = self.url();
            url.path_segments()
                .and_then(|mut parts| parts.rfind(|part| !part.is_empty()))
                .unwrap_or(url.as_str())
                .into()
        })
    }
}

/// The label of a document; `None` when it is blank.
pub(super) fn label(text: Option<&str>) -> Option<Text> {
    let words: Vec<&str> = text?.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" ").into())
}
