/// Gives a plain struct everything that makes it a model: `new`, one setter a field, `Serialize` and `Deserialize`.
///
/// ```text
/// model! {
///     Ticket {
///         required {
///             /// What the field is.
///             "wire" => field, set_field(Argument);            // T: argument of `new`, missing on the wire is an error
///         }
///         expected { … }                                       // Option<T>: argument of `new`, may be missing on the wire
///         optional { … }                                       // Option<T>: left out when None, null reads as None
///         nullable { … }                                       // Maybe<T>: absent, null and a value are three things
///         extra field;                                         // Extra: properties without a field, kept and written back
///         additional field: T;                                 // BTreeMap<String, T>: typed properties beside the known ones
///     }
/// }
/// ```
///
/// It stands in for serde's derives because of what those cost the compiler: a field expands to one arm of a match and one
/// call, without `?`, closures or types to be found out; all else is shared (see `core::model`). Nothing here recurses, so that the
/// expansion is linear in the fields.
macro_rules! model {
    (
        $name:ident {
            $(required { $($(#[$rd:meta])* $rw:literal => $rf:ident, $rs:ident($ra:ty);)* })?
            $(expected { $($(#[$ed:meta])* $ew:literal => $ef:ident, $es:ident($ea:ty);)* })?
            $(optional { $($(#[$od:meta])* $ow:literal => $of:ident, $os:ident($oa:ty);)* })?
            $(nullable { $($(#[$nd:meta])* $nw:literal => $nf:ident, $ns:ident($na:ty);)* })?
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
                $(#[$rd])*
                #[must_use]
                pub fn $rs(mut self, value: $ra) -> Self {
                    self.$rf = ::std::convert::Into::into(value);
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($ef), "`](Self::", stringify!($ef), ").")]
                $(#[$ed])*
                #[must_use]
                pub fn $es(mut self, value: $ea) -> Self {
                    self.$ef = ::std::option::Option::Some(::std::convert::Into::into(value));
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($of), "`](Self::", stringify!($of), ").")]
                $(#[$od])*
                #[must_use]
                pub fn $os(mut self, value: $oa) -> Self {
                    self.$of = ::std::option::Option::Some(::std::convert::Into::into(value));
                    self
                }
            )*)?
            $($(
                #[doc = concat!("Sets [`", stringify!($nf), "`](Self::", stringify!($nf), ") to a value.")]
                $(#[$nd])*
                #[must_use]
                pub fn $ns(mut self, value: $na) -> Self {
                    self.$nf = $crate::core::Maybe::Value(::std::convert::Into::into(value));
                    self
                }
            )*)?
        }

        impl $crate::core::Model for $name {
            $crate::core::model! {
                @read
                [$($($rw $rf)*)?]
                [$($($ew $ef)*)? $($($ow $of)*)?]
                [$($($nw $nf)*)?]
                [$($xf)?]
                [$($af)?]
            }

            #[allow(unused_variables)]
            fn write<M>(&self, properties: &mut $crate::core::PropertyWriter<M>)
            where
                M: ::serde::ser::SerializeMap,
            {
                $($(properties.required($rw, &self.$rf);)*)?
                $($(properties.optional($ew, &self.$ef);)*)?
                $($(properties.optional($ow, &self.$of);)*)?
                $($(properties.nullable($nw, &self.$nf);)*)?
                $(properties.others(self.$xf.iter());)?
                $(properties.others(self.$af.iter());)?
            }
        }

        impl $crate::core::Lenient for $name {
            type Reader = $crate::core::ModelReader;
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::core::read_model(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                $crate::core::write_model(self, serializer)
            }
        }
    };

    // Without required properties the value is made first and then filled.
    (@read [] [$($of:tt)*] [$($nf:tt)*] [$($xf:ident)?] [$($af:ident)?]) => {
        $crate::core::model!(@filled [$($of)*] [$($nf)*] [$($xf)?] [$($af)?]);
    };
    // Required properties are kept apart until all are there.
    (@read [$($rw:literal $rf:ident)+] [$($ow:literal $of:ident)*] [$($nw:literal $nf:ident)*] [$($xf:ident)?] [$($af:ident)?]) => {
        fn read<'de, A>(properties: &mut $crate::core::PropertyReader<'_, 'de, A>) -> ::std::result::Result<Self, A::Error>
        where
            A: ::serde::de::MapAccess<'de>,
        {
            $(let mut $rf = ::std::option::Option::None;)+
            $(let mut $of = ::std::option::Option::None;)*
            $(let mut $nf = $crate::core::Maybe::Absent;)*
            $(let mut $xf = $crate::core::Extra::default();)?
            $(let mut $af = ::std::collections::BTreeMap::new();)?
            // Never run: tells the compiler the types now, else it would look at all of them again with each member.
            if let ::std::option::Option::Some(this) = ::std::option::Option::<&Self>::None {
                $($crate::core::same_type($rf.as_ref(), &this.$rf);)+
                $($crate::core::same_type(::std::option::Option::Some(&$of), &this.$of);)*
                $($crate::core::same_type(::std::option::Option::Some(&$nf), &this.$nf);)*
                $($crate::core::same_type(::std::option::Option::Some(&$af), &this.$af);)?
            }
            while properties.next() {
                match properties.name() {
                    $($rw => properties.required(&mut $rf),)+
                    $($ow => properties.value(&mut $of),)*
                    $($nw => properties.value(&mut $nf),)*
                    _ => {
                        if !$crate::core::model!(@respelled properties [$($af)?] $($rw)+ $($ow)* $($nw)*) {
                            $crate::core::model!(@unknown properties [$(&mut $xf)?] [$(&mut $af)?]);
                        }
                    }
                }
            }
            // One way out for all of them: a `?` each would cost the compiler the square of their number.
            match ($(properties.found($rw, $rf),)+) {
                ($(::std::option::Option::Some($rf),)+) if properties.fine() => ::std::result::Result::Ok(Self {
                    $($rf,)+
                    $($of,)*
                    $($nf,)*
                    $($xf,)?
                    $($af,)?
                }),
                _ => ::std::result::Result::Err(properties.failure()),
            }
        }
    };
    (@filled [$($ow:literal $of:ident)*] [$($nw:literal $nf:ident)*] [$($xf:ident)?] [$($af:ident)?]) => {
        fn read<'de, A>(properties: &mut $crate::core::PropertyReader<'_, 'de, A>) -> ::std::result::Result<Self, A::Error>
        where
            A: ::serde::de::MapAccess<'de>,
        {
            #[allow(unused_mut)]
            let mut this = Self {
                $($of: ::std::option::Option::None,)*
                $($nf: $crate::core::Maybe::Absent,)*
                $($xf: ::std::default::Default::default(),)?
                $($af: ::std::default::Default::default(),)?
            };
            while properties.next() {
                match properties.name() {
                    $($ow => properties.value(&mut this.$of),)*
                    $($nw => properties.value(&mut this.$nf),)*
                    _ => {
                        if !$crate::core::model!(@respelled properties [$($af)?] $($ow)* $($nw)*) {
                            $crate::core::model!(@unknown properties [$(&mut this.$xf)?] [$(&mut this.$af)?]);
                        }
                    }
                }
            }
            if properties.fine() {
                ::std::result::Result::Ok(this)
            } else {
                ::std::result::Result::Err(properties.failure())
            }
        }
    };

    // Where any name may stand, none is misspelled.
    (@respelled $properties:ident [] $($wire:literal)*) => { $properties.respell(&[$($wire),*]) };
    (@respelled $properties:ident [$additional:ident] $($wire:literal)*) => { false };

    (@unknown $properties:ident [] []) => { $properties.skip() };
    (@unknown $properties:ident [$extra:expr] []) => { $properties.extra($extra) };
    (@unknown $properties:ident $extra:tt [$additional:expr]) => { $properties.additional($additional) };
}
pub(crate) use model;
