/// The schema `1`.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Value1 {
    /// `1`.
    pub value_1: Option<String>,
    /// `1.5`.
    pub value_1_5: Option<String>,
    /// `2020-01-01`.
    pub value_2020_01_01: Option<String>,
    /// `null`.
    pub null: Option<String>,
    /// `true`.
    pub true_: Option<String>,
    /// `y`.
    pub y: Option<String>,
}

crate::core::model! {
    Value1 {
        optional {
            "1" => value_1, set_value_1(impl Into<String>);
            "1.5" => value_1_5, set_value_1_5(impl Into<String>);
            "2020-01-01" => value_2020_01_01, set_value_2020_01_01(impl Into<String>);
            "null" => null, set_null(impl Into<String>);
            "true" => true_, set_true(impl Into<String>);
            "y" => y, set_y(impl Into<String>);
        }
    }
}
