/// The schema `Cat`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Cat {
    /// `type`.
    pub type_: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Cat {
        optional {
            "type" => type_, set_type(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
