/// The schema `1st`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value1st {
    /// "".
    pub field: ::std::option::Option<::std::string::String>,
    /// "$ref ".
    pub ref_: ::std::option::Option<::std::string::String>,
    /// `%`.
    pub percent: ::std::option::Option<::std::string::String>,
    /// `+1`.
    pub value_1: ::std::option::Option<::std::string::String>,
    /// `-1`.
    pub value_1_2: ::std::option::Option<::std::string::String>,
    /// `1`.
    pub value_1_3: ::std::option::Option<::std::string::String>,
    /// `2fa`.
    pub value_2fa: ::std::option::Option<::std::string::String>,
    /// `@id`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `a b`.
    pub a_b2: ::std::option::Option<::std::string::String>,
    /// `a-b`.
    pub a_b3: ::std::option::Option<::std::string::String>,
    /// `a.b`.
    pub a_b4: ::std::option::Option<::std::string::String>,
    /// `a_b`.
    pub a_b: ::std::option::Option<::std::string::String>,
}

crate::core::model! {
    Value1st {
        optional {
            "" => field, set_field(impl ::std::convert::Into<::std::string::String>);
            "$ref " => ref_, set_ref(impl ::std::convert::Into<::std::string::String>);
            "%" => percent, set_percent(impl ::std::convert::Into<::std::string::String>);
            "+1" => value_1, set_value_1(impl ::std::convert::Into<::std::string::String>);
            "-1" => value_1_2, set_value_1_2(impl ::std::convert::Into<::std::string::String>);
            "1" => value_1_3, set_value_1_3(impl ::std::convert::Into<::std::string::String>);
            "2fa" => value_2fa, set_value_2fa(impl ::std::convert::Into<::std::string::String>);
            "@id" => id, set_id(impl ::std::convert::Into<::std::string::String>);
            "a b" => a_b2, set_a_b2(impl ::std::convert::Into<::std::string::String>);
            "a-b" => a_b3, set_a_b3(impl ::std::convert::Into<::std::string::String>);
            "a.b" => a_b4, set_a_b4(impl ::std::convert::Into<::std::string::String>);
            "a_b" => a_b, set_a_b(impl ::std::convert::Into<::std::string::String>);
        }
    }
}
