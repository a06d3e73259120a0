/// The schema `Nested`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nested(pub ::std::vec::Vec<super::Nested>);

crate::core::newtype! { Nested(::std::vec::Vec<super::Nested>) }
