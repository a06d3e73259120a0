/// The schema `1st`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value1st {
    /// "".
    pub field: Option<String>,
    /// "$ref ".
    pub ref_: Option<String>,
    /// `%`.
    pub percent: Option<String>,
    /// `+1`.
    pub value_1: Option<String>,
    /// `-1`.
    pub value_1_2: Option<String>,
    /// `1`.
    pub value_1_3: Option<String>,
    /// `2fa`.
    pub value_2fa: Option<String>,
    /// `@id`.
    pub id: Option<String>,
    /// `a b`.
    pub a_b2: Option<String>,
    /// `a-b`.
    pub a_b3: Option<String>,
    /// `a.b`.
    pub a_b4: Option<String>,
    /// `a_b`.
    pub a_b: Option<String>,
}

crate::core::model! {
    Value1st {
        optional {
            "" => field, set_field(impl Into<String>);
            "$ref " => ref_, set_ref(impl Into<String>);
            "%" => percent, set_percent(impl Into<String>);
            "+1" => value_1, set_value_1(impl Into<String>);
            "-1" => value_1_2, set_value_1_2(impl Into<String>);
            "1" => value_1_3, set_value_1_3(impl Into<String>);
            "2fa" => value_2fa, set_value_2fa(impl Into<String>);
            "@id" => id, set_id(impl Into<String>);
            "a b" => a_b2, set_a_b2(impl Into<String>);
            "a-b" => a_b3, set_a_b3(impl Into<String>);
            "a.b" => a_b4, set_a_b4(impl Into<String>);
            "a_b" => a_b, set_a_b(impl Into<String>);
        }
    }
}
