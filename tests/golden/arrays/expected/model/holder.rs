/// The schema `Holder`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Holder {
    /// `a`.
    pub a: ::std::option::Option<::std::vec::Vec<crate::core::Value>>,
    /// `b`.
    pub b: ::std::option::Option<super::OfObjects>,
    /// `slip`.
    pub slip: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

crate::core::model! {
    Holder {
        optional {
            "a" => a, set_a(impl ::std::convert::Into<::std::vec::Vec<crate::core::Value>>);
            "b" => b, set_b(impl ::std::convert::Into<super::OfObjects>);
            "slip" => slip, set_slip(impl ::std::convert::Into<::std::vec::Vec<::std::string::String>>);
        }
    }
}
