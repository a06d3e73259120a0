//! How types are spelled, and how values of them are passed.

use super::builder::Builder;
use super::{ArgumentType, CoreType, RustType};
use crate::ir::{Body, Encoding, Type, TypeKind};

impl Builder<'_> {
    /// The type of a value in a field, a list or a response.
    pub(super) fn ty(&self, ty: &Type) -> RustType {
        match ty {
            Type::Boolean => RustType::Bool,
            Type::I32 => RustType::I32,
            Type::I64 => RustType::I64,
            Type::U64 => RustType::U64,
            Type::F64 => RustType::F64,
            Type::String => RustType::String,
            Type::DateTime => RustType::Core(CoreType::DateTime),
            Type::Date => RustType::Core(CoreType::Date),
            Type::Binary => RustType::Core(CoreType::FilePart),
            Type::Any => RustType::Core(CoreType::Value),
            Type::Object => RustType::Core(CoreType::Object),
            Type::List(item) => RustType::Vec(Box::new(self.ty(item))),
            Type::Map(value) => RustType::Map(Box::new(self.ty(value))),
            Type::Nullable(inner) => RustType::Option(Box::new(self.ty(inner))),
            Type::Named(id) => self.generated(*id),
        }
    }

    /// The argument of a setter: whatever converts into the type, if something does.
    pub(super) fn setter_argument(&self, ty: &Type) -> ArgumentType {
        let converts = match self.service.resolve(ty) {
            Type::String | Type::DateTime | Type::Date | Type::Any | Type::List(_) | Type::Binary => true,
            Type::Named(id) => matches!(
                self.def(*id).kind,
                TypeKind::StringEnum(_)
                    | TypeKind::IntegerEnum(_)
                    | TypeKind::ValueEnum(_)
                    | TypeKind::Newtype(_)
                    | TypeKind::Alias(_)
            ),
            _ => false,
        };
        if converts {
            ArgumentType::Into(self.ty(ty))
        } else {
            ArgumentType::Owned(self.ty(ty))
        }
    }

    /// The argument of a method for a required parameter. It is written into the request at once, so that it is borrowed
    /// unless it is small.
    pub(super) fn parameter_argument(&self, ty: &Type) -> ArgumentType {
        match self.service.resolve(ty) {
            Type::String => ArgumentType::Str,
            Type::Boolean | Type::I32 | Type::I64 | Type::U64 | Type::F64 => ArgumentType::Owned(self.ty(ty)),
            Type::List(item) => ArgumentType::Slice(self.ty(item)),
            Type::Named(id) if !matches!(self.def(*id).kind, TypeKind::Struct(_)) => {
                ArgumentType::Owned(self.ty(ty))
            }
            _ => ArgumentType::Reference(self.ty(ty)),
        }
    }

    /// The argument for a body: of the method when it is required, else of a setter.
    pub(super) fn body_argument(&self, body: &Body) -> ArgumentType {
        match body.encoding {
            Encoding::Json | Encoding::Form | Encoding::Multipart if body.required => {
                ArgumentType::Owned(self.ty(&body.ty))
            }
            Encoding::Json | Encoding::Form | Encoding::Multipart => self.setter_argument(&body.ty),
            Encoding::Text => ArgumentType::Into(RustType::String),
            Encoding::Bytes => ArgumentType::Into(RustType::Core(CoreType::Bytes)),
        }
    }
}
