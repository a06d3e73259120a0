//! Type expressions as the surface writes them.

use crate::emit::Context;
use crate::ir::{Type, TypeKind};

/// Writes the types of one service.
#[derive(Clone, Copy)]
pub(super) struct Render<'a> {
    pub(super) context: Context<'a>,
    /// Whether an alias is written as what it stands for: for comparing, not for reading.
    pub(super) resolve: bool,
}

impl Render<'_> {
    pub(super) fn ty(self, ty: &Type) -> String {
        self.nested(ty, 0)
    }

    fn nested(self, ty: &Type, depth: usize) -> String {
        match ty {
            Type::Boolean => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::String => "String".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::Binary => "FilePart".to_owned(),
            Type::Any => "Value".to_owned(),
            Type::Object => "Object".to_owned(),
            Type::List(inner) => format!("Vec<{}>", self.nested(inner, depth)),
            Type::Map(inner) => format!("BTreeMap<String, {}>", self.nested(inner, depth)),
            Type::Nullable(inner) => format!("Option<{}>", self.nested(inner, depth)),
            Type::Named(id) => {
                if self.resolve
                    && depth < 64
                    && let TypeKind::Alias(target) = &self.context.service.type_def(*id).kind
                {
                    return self.nested(target, depth + 1);
                }
                let names = self.context.names;
                format!("{}::{}", names.module, names.types[id.0 as usize])
            }
        }
    }

    /// The argument of a setter.
    pub(super) fn argument(self, ty: &Type, boxed: bool) -> String {
        let plain = self.ty(ty);
        if self.context.converts(ty) && !boxed {
            format!("impl Into<{plain}>")
        } else {
            plain
        }
    }
}
