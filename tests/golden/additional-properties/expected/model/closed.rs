/// The schema `Closed`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Closed {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Closed {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
