/// Kind of phone: 1 cell, 2 home, 3 business.
///
/// Confidence: C.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneContactType {
    /// Mobile phone.
    Cell,
    /// Phone at home.
    Home,
    /// Phone at work.
    Business,
    /// A value that this version does not know; it is written back as it is.
    UnknownValue(i64),
}

crate::core::integer_enum! {
    PhoneContactType {
        1 => Cell,
        2 => Home,
        3 => Business,
    }
}
