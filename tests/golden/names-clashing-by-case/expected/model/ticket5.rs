/// The schema `ticket`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket5 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Ticket5 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
