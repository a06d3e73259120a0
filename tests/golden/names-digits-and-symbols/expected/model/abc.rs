/// The schema `a/b~c`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ABC {
    /// `self`.
    pub self_: ::std::option::Option<::std::boxed::Box<super::ABC>>,
    /// `space`.
    pub space: ::std::option::Option<super::AB>,
}

crate::core::model! {
    ABC {
        optional {
            "self" => self_, set_self(super::ABC);
            "space" => space, set_space(super::AB);
        }
    }
}
