/// The query parameter `off` of `GET /x`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationsGetXOff {
    /// `on`
    On,
    /// `off`
    Off,
    /// `yes`
    Yes,
    /// `no`
    No,
    /// `true`
    True,
    /// `1.0`
    Value1_0,
    /// `2020-01-01`
    Value2020_01_01,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(String),
}

crate::core::string_enum! {
    OperationsGetXOff {
        "on" => On,
        "off" => Off,
        "yes" => Yes,
        "no" => No,
        "true" => True,
        "1.0" => Value1_0,
        "2020-01-01" => Value2020_01_01,
    }
}
