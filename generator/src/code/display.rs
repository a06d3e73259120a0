//! Types as `api.txt` writes them: generated ones by their path below `src/api/`, all others by their name.

use std::fmt;

use super::{ArgumentType, CoreType, RustType, TypePath};

impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("()"),
            Self::Bool => f.write_str("bool"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::U64 => f.write_str("u64"),
            Self::F64 => f.write_str("f64"),
            Self::String => f.write_str("String"),
            Self::Core(core) => f.write_str(core.name()),
            Self::Vec(item) => write!(f, "Vec<{item}>"),
            Self::Map(value) => write!(f, "BTreeMap<String, {value}>"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Maybe(inner) => write!(f, "Maybe<{inner}>"),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
            Self::Generated(path) => write!(f, "{path}"),
        }
    }
}

impl fmt::Display for TypePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}", self.module, self.name)
    }
}

impl fmt::Display for ArgumentType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Owned(ty) => write!(f, "{ty}"),
            Self::Into(ty) => write!(f, "impl Into<{ty}>"),
            Self::Str => f.write_str("&str"),
            Self::Slice(item) => write!(f, "&[{item}]"),
            Self::Reference(ty) => write!(f, "&{ty}"),
        }
    }
}

impl CoreType {
    /// Its name in the runtime.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "DateTime",
            Self::Date => "Date",
            Self::FilePart => "FilePart",
            Self::Value => "Value",
            Self::Object => "Object",
            Self::Bytes => "Bytes",
            Self::Extra => "Extra",
        }
    }
}
