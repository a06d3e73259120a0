//! How the values of two types relate.

use super::sides::Sides;
use crate::ir::{Service, Type, TypeKind};

/// How the values of a new type relate to those of the old one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same values, or schemas that are compared with each other by themselves.
    Same,
    /// All the old values and more.
    Wider,
    /// Some of the old values.
    Narrower,
    /// Other values.
    Other,
}

impl Sides<'_> {
    /// How the values of two type expressions relate, apart from null.
    pub(super) fn relation(&self, old: &Type, new: &Type) -> Relation {
        let (old, new) = (old.without_null().0, new.without_null().0);
        if self.compares(old, new) {
            return Relation::Same;
        }
        match (self.old.service.resolve(old), self.new.service.resolve(new)) {
            (Type::List(old), Type::List(new)) | (Type::Map(old), Type::Map(new)) => {
                self.relation_of_items(old, new)
            }
            (old @ Type::Named(_), new @ Type::Named(_)) => match self.compares(old, new) {
                true => Relation::Same,
                false => Relation::Other,
            },
            (old, new) => self.relation_of_resolved(old, new),
        }
    }

    /// The same for types behind aliases.
    pub(super) fn relation_of_resolved(&self, old: &Type, new: &Type) -> Relation {
        if old == new && !matches!(old, Type::Named(_)) {
            return Relation::Same;
        }
        let (old, new) = (
            Values::of(self.old.service, old),
            Values::of(self.new.service, new),
        );
        match (&old, &new) {
            (Values::Of(old), Values::Of(new)) if old == new => Relation::Same,
            _ if new.contains(&old) => Relation::Wider,
            _ if old.contains(&new) => Relation::Narrower,
            _ => Relation::Other,
        }
    }

    /// Whether both are schemas whose differences are reported by comparing them.
    fn compares(&self, old: &Type, new: &Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.pairs.is_compared(old.0 as usize, new.0 as usize),
            _ => false,
        }
    }

    fn relation_of_items(&self, old: &Type, new: &Type) -> Relation {
        let relation = self.relation(old, new);
        match (old.without_null().1, new.without_null().1, relation) {
            (false, true, Relation::Same | Relation::Wider) => Relation::Wider,
            (true, false, Relation::Same | Relation::Narrower) => Relation::Narrower,
            (before, now, relation) if before == now => relation,
            _ => Relation::Other,
        }
    }
}

/// The values of a type, as far as they can be compared with those of another kind of type.
enum Values<'t> {
    Of(&'t Type),
    SomeStrings,
    SomeIntegers,
    SomeObjects,
    Unknown,
}

impl<'t> Values<'t> {
    fn of(service: &Service, ty: &'t Type) -> Self {
        match ty {
            Type::Named(id) => match &service.type_def(*id).kind {
                TypeKind::StringEnum(_) => Self::SomeStrings,
                TypeKind::IntegerEnum(_) => Self::SomeIntegers,
                TypeKind::Struct(_) => Self::SomeObjects,
                _ => Self::Unknown,
            },
            Type::DateTime | Type::Date => Self::SomeStrings,
            other => Self::Of(other),
        }
    }

    /// Whether every value of `other` is one of these.
    fn contains(&self, other: &Values<'_>) -> bool {
        let rank = |ty: &Type| match ty {
            Type::I32 => Some(1),
            Type::I64 => Some(2),
            Type::F64 => Some(3),
            _ => None,
        };
        match (self, other) {
            (Self::Of(Type::Any), _)
            | (Self::Of(Type::String), Values::SomeStrings)
            | (Self::Of(Type::I64 | Type::F64), Values::SomeIntegers)
            | (Self::Of(Type::Object), Values::SomeObjects | Values::Of(Type::Map(_)))
            | (Self::Of(Type::F64), Values::Of(Type::U64)) => true,
            (Self::Of(large), Values::Of(small)) => {
                matches!((rank(large), rank(small)), (Some(large), Some(small)) if large > small)
            }
            _ => false,
        }
    }
}
