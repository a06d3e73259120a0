/// The schema `Result`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Result {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Result {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
