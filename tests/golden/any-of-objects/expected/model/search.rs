/// The schema `Search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Search {
    /// ByName
    ByName(::std::boxed::Box<super::ByName>),
    /// ByAge
    ByAge(::std::boxed::Box<super::ByAge>),
    /// A value that is none of the others; it is written back as it is.
    UnknownValue(crate::core::Value),
}

crate::core::untagged_union! {
    Search {
        ByName(super::ByName),
        ByAge(super::ByAge),
    }
}
