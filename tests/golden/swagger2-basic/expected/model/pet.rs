use crate::core::{Extra, Maybe};

/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: Option<String>,
    /// `tag`.
    pub tag: Maybe<String>,
    /// Properties that this type does not know; they are kept and written back.
    pub extra: Extra,
}

crate::core::model! {
    Pet {
        expected {
            "name" => name, set_name(impl Into<String>);
        }
        nullable {
            "tag" => tag, set_tag(impl Into<String>);
        }
        extra extra;
    }
}
