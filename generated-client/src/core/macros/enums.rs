/// Gives an open enum of texts its conversions; the variant `UnknownValue(String)` keeps what the table does not list.
///
/// ```text
/// string_enum! { Priority { "alta" => Alta, "baixa" => Baixa } }
/// ```
macro_rules! string_enum {
    ($name:ident { $($wire:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that the document lists.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The text on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::UnknownValue(text) => text,
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::UnknownValue(text),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::UnknownValue(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                ::std::result::Result::Ok(::std::convert::From::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::core::read_text(deserializer)
            }
        }

        impl $crate::core::Lenient for $name {
            type Reader = $crate::core::FromReader<::std::string::String>;
        }
    };
}
pub(crate) use string_enum;

/// Gives an open enum of integers its conversions; the variant `UnknownValue(i64)` keeps what the table does not list.
///
/// ```text
/// integer_enum! { PersonType { 0 => None, 1 => Employee } }
/// ```
macro_rules! integer_enum {
    ($name:ident { $($wire:literal => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that the document lists.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The number on the wire.
            #[must_use]
            pub fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::UnknownValue(number) => *number,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::UnknownValue(number),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), formatter)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                text.parse::<i64>().map(::std::convert::From::from)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                <i64 as ::serde::Deserialize>::deserialize(deserializer).map(::std::convert::From::from)
            }
        }

        impl $crate::core::Lenient for $name {
            type Reader = $crate::core::FromReader<i64>;
        }
    };
}
pub(crate) use integer_enum;

/// Gives an open enum of values of several JSON types its conversions; the variant `UnknownValue(Value)` keeps what the
/// table does not list.
///
/// ```text
/// value_enum! { Mixed { "a" => A, 1 => B, true => C, null => D } }
/// ```
macro_rules! value_enum {
    ($name:ident { $($wire:expr => $variant:ident),* $(,)? }) => {
        impl $name {
            /// The values that the document lists.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value on the wire.
            #[must_use]
            pub fn value(&self) -> $crate::core::Value {
                #[allow(unused_imports)]
                use $crate::core::null;
                match self {
                    $(Self::$variant => $crate::core::Value::from($wire),)*
                    Self::UnknownValue(value) => ::std::clone::Clone::clone(value),
                }
            }
        }

        impl ::std::convert::From<$crate::core::Value> for $name {
            fn from(value: $crate::core::Value) -> Self {
                #[allow(unused_imports)]
                use $crate::core::null;
                $(if $crate::core::is_same(&value, &$crate::core::Value::from($wire)) {
                    return Self::$variant;
                })*
                Self::UnknownValue(value)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::core::write_value(&self.value(), formatter)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                ::serde::Serialize::serialize(&self.value(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                <$crate::core::Value as ::serde::Deserialize>::deserialize(deserializer)
                    .map(::std::convert::From::from)
            }
        }

        impl $crate::core::Lenient for $name {
            type Reader = $crate::core::FromReader<$crate::core::Value>;
        }
    };
}
pub(crate) use value_enum;
