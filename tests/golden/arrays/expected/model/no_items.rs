/// The schema `NoItems`.
pub type NoItems = ::std::vec::Vec<crate::core::Value>;
