/// The schema `TICKET`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Ticket {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
