use super::Derived;

/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `child`.
    pub child: Option<Derived>,
}

crate::core::model! {
    Base {
        optional {
            "child" => child, set_child(Derived);
        }
    }
}
