/// The schema `1`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value1 {
    /// `1`.
    pub value_1: ::std::option::Option<::std::string::String>,
    /// `1.5`.
    pub value_1_5: ::std::option::Option<::std::string::String>,
    /// `2020-01-01`.
    pub value_2020_01_01: ::std::option::Option<::std::string::String>,
    /// `null`.
    pub null: ::std::option::Option<::std::string::String>,
    /// `true`.
    pub true_: ::std::option::Option<::std::string::String>,
    /// `y`.
    pub y: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Value1 {
        optional {
            "1" => value_1, set_value_1(impl ::std::convert::Into<::std::string::String>);
            "1.5" => value_1_5, set_value_1_5(impl ::std::convert::Into<::std::string::String>);
            "2020-01-01" => value_2020_01_01, set_value_2020_01_01(impl ::std::convert::Into<::std::string::String>);
            "null" => null, set_null(impl ::std::convert::Into<::std::string::String>);
            "true" => true_, set_true(impl ::std::convert::Into<::std::string::String>);
            "y" => y, set_y(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
