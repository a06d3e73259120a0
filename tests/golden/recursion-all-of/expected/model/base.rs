/// The schema `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Base {
    /// `child`.
    pub child: ::std::option::Option<super::Derived>,
}

crate::core::model! {
    Base {
        optional {
            "child" => child, set_child(super::Derived);
        }
    }
}
