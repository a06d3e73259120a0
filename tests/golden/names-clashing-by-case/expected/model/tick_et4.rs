/// The schema `tick_et`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TickEt4 {
    /// `a`.
    pub a: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    TickEt4 {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
