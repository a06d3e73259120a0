/// The schema `Dog`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Dog {
    /// `barks`.
    pub barks: Option<bool>,
}

crate::core::model! {
    Dog {
        optional {
            "barks" => barks, set_barks(bool);
        }
    }
}
