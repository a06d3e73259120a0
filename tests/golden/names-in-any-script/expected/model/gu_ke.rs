/// The schema `顧客`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GuKe {
    /// `名前`.
    pub ming_qian: ::std::option::Option<::std::string::String>,
    /// "\\u{1f980}".
    pub crab: ::std::option::Option<::std::string::String>,
    /// "\\u{1f980}\\u{1f980}".
    pub crab_crab: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    GuKe {
        optional {
            "名前" => ming_qian, set_ming_qian(impl ::std::convert::Into<::std::string::String>);
            "\u{1f980}" => crab, set_crab(impl ::std::convert::Into<::std::string::String>);
            "\u{1f980}\u{1f980}" => crab_crab, set_crab_crab(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
