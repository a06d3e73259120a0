//! The declarative macros that generated code is made of.

mod enums;
mod model;
mod newtype;
mod request;
mod response_enum;
mod unions;

pub(crate) use self::enums::{integer_enum, string_enum, value_enum};
pub(crate) use self::model::model;
pub(crate) use self::newtype::newtype;
pub(crate) use self::request::request;
pub(crate) use self::response_enum::response_enum;
pub(crate) use self::unions::{read_as_union, tagged_union, untagged_union};
