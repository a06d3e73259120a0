//! How types are called in the report, and how two of them relate on the wire.

use super::pairs::Pairs;
use crate::ir::{Service, Type, TypeDef, TypeKind};
use crate::name::ServiceNames;

/// How the values of one type relate to those of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// The same values, or values whose difference is reported at the types themselves.
    Same,
    /// All the old values and more.
    Wider,
    /// Some of the old values.
    Narrower,
    /// Others.
    Other,
}

/// Two services, for speaking of the types of both.
#[derive(Clone, Copy)]
pub(super) struct Speller<'a> {
    pub(super) old: &'a Service,
    pub(super) new: &'a Service,
    pub(super) pairs: &'a Pairs,
}

impl Speller<'_> {
    /// How the values of `new` relate to those of `old`; null is not looked at.
    pub(super) fn relation(self, old: &Type, new: &Type) -> Relation {
        let (a, b) = (old.without_null().0, new.without_null().0);
        if let (Type::Named(a), Type::Named(b)) = (a, b)
            && self.pairs.is_compared(a.0 as usize, b.0 as usize)
        {
            return Relation::Same;
        }
        match (self.old.resolve(a), self.new.resolve(b)) {
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => self.nested(a, b),
            (Type::Named(a), Type::Named(b)) if self.pairs.is_compared(a.0 as usize, b.0 as usize) => {
                Relation::Same
            }
            (Type::Named(_), Type::Named(_)) => Relation::Other,
            (a, b) => self.values(a, b),
        }
    }

    /// How the values of two types relate, each resolved already.
    pub(super) fn values(self, old: &Type, new: &Type) -> Relation {
        if old == new && !matches!(old, Type::Named(_)) {
            return Relation::Same;
        }
        plain(values(self.old, old), values(self.new, new))
    }

    fn nested(self, old: &Type, new: &Type) -> Relation {
        let relation = self.relation(old, new);
        match (old.without_null().1, new.without_null().1, relation) {
            (false, true, Relation::Same | Relation::Wider) => Relation::Wider,
            (true, false, Relation::Same | Relation::Narrower) => Relation::Narrower,
            (before, now, relation) if before == now => relation,
            _ => Relation::Other,
        }
    }
}

/// What sort of values a type has.
fn values<'t>(service: &Service, ty: &'t Type) -> Values<'t> {
    match ty {
        Type::Named(id) => match &service.type_def(*id).kind {
            TypeKind::StringEnum(_) => Values::SomeText,
            TypeKind::IntegerEnum(_) => Values::SomeIntegers,
            TypeKind::Struct(_) => Values::SomeObjects,
            _ => Values::Else,
        },
        Type::DateTime | Type::Date => Values::SomeText,
        other => Values::Plain(other),
    }
}

#[derive(PartialEq)]
enum Values<'t> {
    Plain(&'t Type),
    SomeText,
    SomeIntegers,
    SomeObjects,
    Else,
}

fn plain(old: Values<'_>, new: Values<'_>) -> Relation {
    if let (Values::Plain(old), Values::Plain(new)) = (&old, &new)
        && old == new
    {
        return Relation::Same;
    }
    if contains(&new, &old) {
        Relation::Wider
    } else if contains(&old, &new) {
        Relation::Narrower
    } else {
        Relation::Other
    }
}

/// Whether every value of `small` is one of `large`.
fn contains(large: &Values<'_>, small: &Values<'_>) -> bool {
    let rank = |ty: &Type| match ty {
        Type::I32 => Some(1),
        Type::I64 => Some(2),
        Type::F64 => Some(3),
        _ => None,
    };
    match (large, small) {
        (Values::Plain(Type::Any), _) => true,
        (Values::Plain(Type::String), Values::SomeText) => true,
        (Values::Plain(Type::I64 | Type::F64), Values::SomeIntegers) => true,
        (Values::Plain(Type::Object), Values::SomeObjects | Values::Plain(Type::Map(_))) => true,
        (Values::Plain(Type::F64), Values::Plain(Type::U64)) => true,
        (Values::Plain(large), Values::Plain(small)) => {
            matches!((rank(large), rank(small)), (Some(large), Some(small)) if large > small)
        }
        _ => false,
    }
}

/// A type in the words of a document.
pub(super) fn spell(service: &Service, names: &ServiceNames, ty: &Type) -> String {
    match ty {
        Type::Boolean => "boolean".to_owned(),
        Type::I32 => "integer (int32)".to_owned(),
        Type::I64 => "integer".to_owned(),
        Type::U64 => "integer (unsigned)".to_owned(),
        Type::F64 => "number".to_owned(),
        Type::String => "string".to_owned(),
        Type::DateTime => "string (date-time)".to_owned(),
        Type::Date => "string (date)".to_owned(),
        Type::Binary => "file".to_owned(),
        Type::Any => "any value".to_owned(),
        Type::Object => "object".to_owned(),
        Type::List(inner) => format!("array of {}", spell(service, names, inner)),
        Type::Map(inner) => format!("map of {}", spell(service, names, inner)),
        Type::Named(id) => label(service, names, id.0 as usize),
        Type::Nullable(inner) => format!("{} or null", spell(service, names, inner)),
    }
}

/// What a type is called: its schema's name, or for a schema without one the Rust name.
pub(super) fn label(service: &Service, names: &ServiceNames, index: usize) -> String {
    let def: &TypeDef = &service.types[index];
    let name = def
        .pointer
        .component("schemas")
        .unwrap_or_else(|| names.types[index].clone());
    code(&name)
}

/// A text of the wire as inline code, whatever it holds.
pub(super) fn code(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let plain: String = if plain.chars().count() > 80 {
        plain.chars().take(79).chain(['…']).collect()
    } else {
        plain
    };
    if plain.contains('`') {
        format!("`` {plain} ``")
    } else if plain.trim().is_empty() {
        "the empty text".to_owned()
    } else {
        format!("`{plain}`")
    }
}

/// What a kind of type is called.
pub(super) fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Struct(_) => "an object",
        TypeKind::StringEnum(_) => "an enum of texts",
        TypeKind::IntegerEnum(_) => "an enum of integers",
        TypeKind::ValueEnum(_) => "an enum of values",
        TypeKind::Tagged { .. } => "alternatives with a discriminator",
        TypeKind::Untagged(_) => "alternatives",
        TypeKind::Responses(_) => "answers by status",
        TypeKind::Alias(_) => "a plain type",
        TypeKind::Newtype(_) => "a type that speaks of itself",
    }
}
