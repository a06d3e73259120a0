use crate::core::{Extra, Maybe};

/// The schema `Both`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Both {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Maybe<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Both {
        expected {
            "a" => a, set_a(impl Into<String>);
        }
        nullable {
            "b" => b, set_b(impl Into<String>);
        }
        extra extra;
    }
}
