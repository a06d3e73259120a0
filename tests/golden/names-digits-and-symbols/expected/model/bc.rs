use super::AB;

/// The schema `a/b~c`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BC {
    /// `self`.
    pub self_: Option<Box<BC>>,
    /// `space`.
    pub space: Option<AB>,
}

crate::core::model! {
    BC {
        optional {
            "self" => self_, set_self(BC);
            "space" => space, set_space(AB);
        }
    }
}
