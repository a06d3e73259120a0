/// The schema "LongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongNameLongName".
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LongNameLongNameLongNameLongNameLongNameLongNameLongNamade545ac {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    LongNameLongNameLongNameLongNameLongNameLongNameLongNamade545ac {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
