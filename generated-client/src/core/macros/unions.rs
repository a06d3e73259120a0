/// Gives an enum its wire form when a member of the object tells which variant it is.
///
/// ```text
/// tagged_union! { Pet by "petType" { "cat" => Cat(Cat), "dog" => Dog(Dog) } }
/// ```
///
/// A tag that the table does not list is kept in `UnknownValue`. A listed tag whose object does not fit is an error.
macro_rules! tagged_union {
    ($name:ident by $tag:literal { $($wire:literal => $variant:ident($inner:ty)),* $(,)? }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                match self {
                    $(Self::$variant(inner) => $crate::core::write_tagged(inner, $tag, $wire, serializer),)*
                    Self::UnknownValue(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl $crate::core::Union for $name {
            fn choose(value: $crate::core::Value) -> ::std::result::Result<::std::option::Option<Self>, ::serde_json::Error> {
                match $crate::core::tag_of(&value, $tag) {
                    $(::std::option::Option::Some($wire) => $crate::core::read_variant::<$inner, Self>(value, |inner| {
                        Self::$variant(::std::convert::Into::into(inner))
                    }),)*
                    _ => ::std::result::Result::Ok(::std::option::Option::Some(Self::UnknownValue(value))),
                }
            }

            fn is_unknown(&self) -> bool {
                ::std::matches!(self, Self::UnknownValue(_))
            }
        }

        $crate::core::read_as_union!($name);
    };
}
pub(crate) use tagged_union;

/// Gives an enum its wire form when only the shape of the value tells which variant it is.
///
/// ```text
/// untagged_union! { Id { Text(String), Number(i64), Obj(Obj) requires("a", "b") where("object" = "account") } }
/// ```
///
/// Of the variants whose members are there, whose constants match and that decode, the one is taken that keeps most of the
/// object's members, the first of them in this order; a value that no variant takes is kept in `UnknownValue`.
macro_rules! untagged_union {
    ($name:ident {
        $($variant:ident($inner:ty) $(requires($($member:literal),*))? $(where($($constant:literal = $value:expr),*))?),* $(,)?
    }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                match self {
                    $(Self::$variant(inner) => ::serde::Serialize::serialize(inner, serializer),)*
                    Self::UnknownValue(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl $crate::core::Union for $name {
            fn choose(value: $crate::core::Value) -> ::std::result::Result<::std::option::Option<Self>, ::serde_json::Error> {
                #[allow(unused_imports)]
                use $crate::core::null;
                let mut best: ::std::option::Option<(usize, Self)> = ::std::option::Option::None;
                $(
                    if true
                        $($(&& $crate::core::has_member(&value, $member))*)?
                        $($(&& $crate::core::has_constant(&value, $constant, &$crate::core::Value::from($value)))*)?
                        && let ::std::option::Option::Some(inner) = $crate::core::try_variant::<$inner>(&value)
                    {
                        let lost = $crate::core::lost_members(&value, &inner);
                        let variant = Self::$variant(::std::convert::Into::into(inner));
                        if lost == 0 {
                            return ::std::result::Result::Ok(::std::option::Option::Some(variant));
                        }
                        if best.as_ref().is_none_or(|(fewest, _)| lost < *fewest) {
                            best = ::std::option::Option::Some((lost, variant));
                        }
                    }
                )*
                let chosen = best.map_or(Self::UnknownValue(value), |(_, best)| best);
                ::std::result::Result::Ok(::std::option::Option::Some(chosen))
            }

            fn is_unknown(&self) -> bool {
                ::std::matches!(self, Self::UnknownValue(_))
            }
        }

        $crate::core::read_as_union!($name);
    };
}
pub(crate) use untagged_union;

/// Has a union read by what `Union` says of it.
macro_rules! read_as_union {
    ($name:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::core::read_union(deserializer)
            }
        }

        impl $crate::core::Lenient for $name {
            type Reader = $crate::core::UnionReader;
        }
    };
}
pub(crate) use read_as_union;
