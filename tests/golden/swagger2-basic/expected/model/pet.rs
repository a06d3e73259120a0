/// The schema `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// `name`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `tag`.
    pub tag: crate::core::Maybe<::std::string::String>,
    /// Members that this type does not know; they are kept and written back.
    pub extra: crate::core::Extra,
}

crate::core::model! {
    Pet {
        expected {
            "name" => name, set_name(impl ::std::convert::Into<::std::string::String>);
        }
        nullable {
            "tag" => tag, set_tag(impl ::std::convert::Into<::std::string::String>);
        }
        extra extra;
    }
}
