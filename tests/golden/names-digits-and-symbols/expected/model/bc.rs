/// The schema `a/b~c`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BC {
    /// `self`.
    pub self_: ::std::option::Option<::std::boxed::Box<super::BC>>,
    /// `space`.
    pub space: ::std::option::Option<super::AB>,
}

crate::core::model! {
    BC {
        optional {
            "self" => self_, set_self(super::BC);
            "space" => space, set_space(super::AB);
        }
    }
}
