//! Questions about the model that several of its readers ask.

use std::collections::HashMap;

use super::{
    ArgumentType, CoreType, Crate, Field, Output, Presence, Rest, RustType, Struct, TypeItem, TypeItemKind,
    TypePath, UnionVariant,
};

/// Aliases are followed so far; a longer chain is a cycle.
const MAX_ALIASES: usize = 64;

/// The generated types of a crate, by path.
#[derive(Debug)]
pub struct Types<'c>(HashMap<(&'c str, &'c str), &'c TypeItem>);

impl<'c> Types<'c> {
    /// Those of a crate.
    #[must_use]
    pub fn of(krate: &'c Crate) -> Self {
        let services = krate
            .services
            .iter()
            .map(|service| (&service.module, &service.files));
        let shared = krate.shared.iter().map(|shared| (&shared.module, &shared.files));
        let items = services.chain(shared).flat_map(|(module, files)| {
            let items = files.iter().flat_map(|file| &file.items);
            items.map(|item| ((module.as_str(), item.name.as_str()), item))
        });
        Self(items.collect())
    }

    /// The definition of a type.
    #[must_use]
    pub fn get(&self, path: &TypePath) -> Option<&'c TypeItem> {
        self.0.get(&(path.module.as_str(), path.name.as_str())).copied()
    }

    /// The type that an alias stands for, and every other type as it is.
    #[must_use]
    pub fn resolve<'t>(&self, ty: &'t RustType) -> &'t RustType
    where
        'c: 't,
    {
        let mut ty = ty;
        for _ in 0..MAX_ALIASES {
            match ty {
                RustType::Generated(path) => match self.get(path).map(|item| &item.kind) {
                    Some(TypeItemKind::Alias(target)) => ty = target,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }

    /// The type with every alias in it replaced by the type that it stands for.
    #[must_use]
    pub fn without_aliases(&self, ty: &RustType) -> RustType {
        self.replaced(ty, 0)
    }

    fn replaced(&self, ty: &RustType, depth: usize) -> RustType {
        let inner = |inner: &RustType| Box::new(self.replaced(inner, depth));
        match ty {
            RustType::Vec(item) => RustType::Vec(inner(item)),
            RustType::Map(value) => RustType::Map(inner(value)),
            RustType::Option(value) => RustType::Option(inner(value)),
            RustType::Maybe(value) => RustType::Maybe(inner(value)),
            RustType::Boxed(value) => RustType::Boxed(inner(value)),
            RustType::Generated(path) if depth < MAX_ALIASES => match self.get(path).map(|item| &item.kind) {
                Some(TypeItemKind::Alias(target)) => self.replaced(target, depth + 1),
                _ => ty.clone(),
            },
            other => other.clone(),
        }
    }
}

impl Output {
    /// The type that a caller gets.
    #[must_use]
    pub fn ty(&self) -> RustType {
        match self {
            Self::Empty => RustType::Unit,
            Self::Json(ty) | Self::Optional(ty) | Self::ByStatus(ty) => ty.clone(),
            Self::Text => RustType::String,
            Self::Bytes => RustType::Core(CoreType::Bytes),
        }
    }
}

impl Struct {
    /// The fields that `new` asks for, in the order of its arguments.
    pub fn arguments(&self) -> impl Iterator<Item = &Field> {
        let of = |presence| self.fields.iter().filter(move |field| field.presence == presence);
        of(Presence::Required).chain(of(Presence::Expected))
    }
}

impl Presence {
    /// Whether `new` asks for the field.
    #[must_use]
    pub fn is_asked_for(self) -> bool {
        matches!(self, Self::Required | Self::Expected)
    }
}

impl Rest {
    /// The field's name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Extra => "extra",
            Self::Additional(_) => "additional",
        }
    }

    /// The field's type.
    #[must_use]
    pub fn ty(&self) -> RustType {
        match self {
            Self::Extra => RustType::Core(CoreType::Extra),
            Self::Additional(value) => RustType::Map(Box::new(value.clone())),
        }
    }
}

impl UnionVariant {
    /// The type of what the variant holds.
    #[must_use]
    pub fn value_type(&self) -> RustType {
        if self.boxed {
            RustType::Boxed(Box::new(self.ty.clone()))
        } else {
            self.ty.clone()
        }
    }
}

impl ArgumentType {
    /// The type that the argument is passed, converted or lent as.
    #[must_use]
    pub fn map(&self, change: impl Fn(&RustType) -> RustType) -> Self {
        match self {
            Self::Owned(ty) => Self::Owned(change(ty)),
            Self::Into(ty) => Self::Into(change(ty)),
            Self::Str => Self::Str,
            Self::Slice(item) => Self::Slice(change(item)),
            Self::Reference(ty) => Self::Reference(change(ty)),
        }
    }
}

impl Crate {
    /// The cargo features of its services; none in a crate of one document.
    #[must_use]
    pub fn features(&self) -> Vec<&str> {
        let features = self
            .services
            .iter()
            .filter_map(|service| service.feature.as_deref());
        features.collect()
    }
}
