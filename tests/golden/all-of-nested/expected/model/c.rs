/// The schema `C`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct C {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
    /// `b`.
    pub b: ::std::option::Option<::std::string::String>,
    /// `c`.
    pub c: ::std::option::Option<::std::string::String>,
    /// `d`.
    pub d: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    C {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
            "b" => b, set_b(impl ::std::convert::Into<::std::string::String>);
            "c" => c, set_c(impl ::std::convert::Into<::std::string::String>);
            "d" => d, set_d(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
