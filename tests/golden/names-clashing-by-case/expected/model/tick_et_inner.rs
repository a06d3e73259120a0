/// The schema `TickEtInner`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEtInner {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TickEtInner {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
