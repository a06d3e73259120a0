/// Gives a plain struct everything that makes it a model: `new`, one setter a field, `Serialize` and `Deserialize`.
///
/// ```text
/// model! {
///     Ticket {
///         required { "wire" => field, set_field(Argument); }   // T: argument of `new`, missing on the wire is an error
///         expected { … }                                       // Option<T>: argument of `new`, may be missing on the wire
///         optional { … }                                       // Option<T>: left out when None, null reads as None
///         nullable { … }                                       // Maybe<T>: absent, null and a value are three things
///         extra field;                                         // Extra: unknown members, kept and written back
///         additional field: T;                                 // BTreeMap<String, T>: typed members beside the known ones
///     }
/// }
/// ```
///
/// It stands in for serde's derives because of what those cost: a field expands to one arm of a match and one
/// `serialize_entry`, all else is shared (see `core::model`). Nothing here recurses, so that the expansion is linear in the fields.
macro_rules! model {
    (
        $name:ident {
            $(required { $($rw:literal => $rf:ident, $rs:ident($ra:ty);)* })?
            $(expected { $($ew:literal => $ef:ident, $es:ident($ea:ty);)* })?
            $(optional { $($ow:literal => $of:ident, $os:ident($oa:ty);)* })?
            $(nullable { $($nw:literal => $nf:ident, $ns:ident($na:ty);)* })?
            $(extra $xf:ident;)?
            $(additional $af:ident: $at:ty;)?
        }
    ) => {
        impl $name {
            /// Makes a value of what it can't do without.
            #[must_use]
            #[allow(clippy::too_many_arguments)]
            pub fn new($($($rf: $ra,)*)? $($($ef: $ea,)*)?) -> Self {
                Self {
                    $($($rf: ::std::convert::Into::into($rf),)*)?
                    $($($ef: ::std::option::Option::Some(::std::convert::Into::into($ef)),)*)?
                    $($($of: ::std::option::Option::None,)*)?
                    $($($nf: $crate::core::Maybe::Absent,)*)?
                    $($xf: ::std::default::Default::default(),)?
                    $($af: ::std::default::Default::default(),)?
                }
            }
            $($(
                #[doc = concat!("Sets [`", stringify!($rf), "`](Self::", stringify!($rf), ").")]
                #[must_use]
                pub fn $rs(mut self, value: $ra) -> Self {
                    self.$rf = ::std::convert::Into::into(value);
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($ef), "`](Self::", stringify!($ef), ").")]
                #[must_use]
                pub fn $es(mut self, value: $ea) -> Self {
                    self.$ef = ::std::option::Option::Some(::std::convert::Into::into(value));
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($of), "`](Self::", stringify!($of), ").")]
                #[must_use]
                pub fn $os(mut self, value: $oa) -> Self {
                    self.$of = ::std::option::Option::Some(::std::convert::Into::into(value));
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($nf), "`](Self::", stringify!($nf), ") to a value.")]
                #[must_use]
                pub fn $ns(mut self, value: $na) -> Self {
                    self.$nf = $crate::core::Maybe::Value(::std::convert::Into::into(value));
                    self
                }
            )*)?
        }

        impl $crate::core::Model for $name {
            fn read<'de, A>(map: &mut A) -> ::std::result::Result<Self, A::Error>
            where
                A: ::serde::de::MapAccess<'de>,
            {
                $($(let mut $rf = ::std::option::Option::None;)*)?
                $($(let mut $ef = ::std::option::Option::None;)*)?
                $($(let mut $of = ::std::option::Option::None;)*)?
                $($(let mut $nf = $crate::core::Maybe::Absent;)*)?
                $(let mut $xf = $crate::core::Extra::default();)?
                $(let mut $af = ::std::collections::BTreeMap::<::std::string::String, $at>::new();)?
                while let ::std::option::Option::Some(key) = map.next_key::<$crate::core::Key<'de>>()? {
                    match key.as_str() {
                        $($($rw => $rf = ::std::option::Option::Some(map.next_value()?),)*)?
                        $($($ew => $ef = map.next_value()?,)*)?
                        $($($ow => $of = map.next_value()?,)*)?
                        $($($nw => $nf = map.next_value()?,)*)?
                        _ => $crate::core::model!(@unknown map, key, [$($xf)?], [$($af)?]),
                    }
                }
                ::std::result::Result::Ok(Self {
                    $($($rf: $crate::core::required($rf, $rw)?,)*)?
                    $($($ef,)*)?
                    $($($of,)*)?
                    $($($nf,)*)?
                    $($xf,)?
                    $($af,)?
                })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                deserializer.deserialize_map($crate::core::ModelVisitor::new())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                #[allow(unused_imports)]
                use ::serde::ser::SerializeMap as _;
                #[allow(unused_mut)]
                let mut map = serializer.serialize_map(::std::option::Option::None)?;
                $($(map.serialize_entry($rw, &self.$rf)?;)*)?
                $($(if let ::std::option::Option::Some(value) = &self.$ef {
                    map.serialize_entry($ew, value)?;
                })*)?
                $($(if let ::std::option::Option::Some(value) = &self.$of {
                    map.serialize_entry($ow, value)?;
                })*)?
                $($(if !self.$nf.is_absent() {
                    map.serialize_entry($nw, &self.$nf)?;
                })*)?
                $(for (key, value) in self.$xf.iter() {
                    map.serialize_entry(key, value)?;
                })?
                $(for (key, value) in &self.$af {
                    map.serialize_entry(key, value)?;
                })?
                map.end()
            }
        }
    };
    (@unknown $map:ident, $key:ident, [], []) => {
        $crate::core::skip($map)?
    };
    (@unknown $map:ident, $key:ident, [$extra:ident], []) => {{
        $extra.insert($key.into_string(), $map.next_value()?);
    }};
    (@unknown $map:ident, $key:ident, $extra:tt, [$additional:ident]) => {{
        $additional.insert($key.into_string(), $map.next_value()?);
    }};
}
pub(crate) use model;
