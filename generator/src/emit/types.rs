//! Type expressions in Rust.

use super::Context;
use crate::ir::{Type, TypeKind};

impl Context<'_> {
    /// The type as it stands in a field, seen from a module right below the service's.
    pub(crate) fn ty_text(self, ty: &Type) -> String {
        let mut text = String::with_capacity(48);
        self.write_ty(ty, &mut text);
        text
    }

    fn write_ty(self, ty: &Type, out: &mut String) {
        let mut around = |start: &str, inner: &Type| {
            out.push_str(start);
            self.write_ty(inner, out);
            out.push('>');
        };
        let plain = match ty {
            Type::List(inner) => return around("::std::vec::Vec<", inner),
            Type::Map(inner) => {
                return around("::std::collections::BTreeMap<::std::string::String, ", inner);
            }
            Type::Nullable(inner) => return around("::std::option::Option<", inner),
            Type::Named(id) => {
                out.push_str("super::");
                self.names.types[id.0 as usize].as_str()
            }
            Type::Boolean => "bool",
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::U64 => "u64",
            Type::F64 => "f64",
            Type::String => "::std::string::String",
            Type::DateTime => "crate::core::DateTime",
            Type::Date => "crate::core::Date",
            Type::Binary => "crate::core::FilePart",
            Type::Any => "crate::core::Value",
            Type::Object => "crate::core::Object",
        };
        out.push_str(plain);
    }

    /// The argument of a setter: what converts into the type.
    pub(crate) fn argument_text(self, ty: &Type, boxed: bool) -> String {
        let plain = self.ty_text(ty);
        if self.converts(ty) && !boxed {
            format!("impl ::std::convert::Into<{plain}>")
        } else {
            plain
        }
    }

    /// Whether a setter takes whatever converts into the type.
    pub(crate) fn converts(self, ty: &Type) -> bool {
        match self.service.resolve(ty) {
            Type::String | Type::DateTime | Type::Date | Type::Any | Type::List(_) | Type::Binary => true,
            Type::Named(id) => !matches!(
                self.service.type_def(*id).kind,
                TypeKind::Struct(_)
                    | TypeKind::Responses(_)
                    | TypeKind::Tagged { .. }
                    | TypeKind::Untagged(_)
            ),
            _ => false,
        }
    }

    /// Whether a value of the type is text on the wire and nothing else.
    pub(crate) fn is_text(self, ty: &Type) -> bool {
        matches!(self.service.resolve(ty), Type::String)
    }
}
