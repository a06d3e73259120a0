/// The schema `Derived`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Derived {
    /// `child`.
    pub child: Option<Box<Derived>>,
    /// `name`.
    pub name: Option<String>,
}

crate::core::model! {
    Derived {
        optional {
            "child" => child, set_child(Derived);
            "name" => name, set_name(impl Into<String>);
        }
    }
}
