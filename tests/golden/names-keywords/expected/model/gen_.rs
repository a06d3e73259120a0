use super::Type;

/// The schema `gen`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Gen {
    /// `match`.
    pub match_: Option<Type>,
}

crate::core::model! {
    Gen {
        optional {
            "match" => match_, set_match(Type);
        }
    }
}
