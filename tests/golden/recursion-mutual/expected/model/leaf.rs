/// The schema `Leaf`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Leaf {
    /// `x`.
    pub x: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Leaf {
        optional {
            "x" => x, set_x(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
