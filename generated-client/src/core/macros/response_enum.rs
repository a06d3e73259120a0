/// Gives an enum of the successes of an operation its way to be read: the status says which variant.
///
/// ```text
/// response_enum! {
///     GetResponse { 200 => Ok: json(Ticket), 204 => NoContent: empty(()), default => Other: json(Info) }
/// }
/// ```
macro_rules! response_enum {
    ($name:ident { $($status:tt => $variant:ident: $kind:ident($output:ty)),* $(,)? }) => {
        impl $crate::core::FromReply for $name {
            fn from_reply(reply: &mut $crate::core::Reply) -> ::std::result::Result<Self, $crate::core::DecodeError> {
                $(if $crate::core::response_enum!(@is $status reply) {
                    return $crate::core::response_enum!(@read $kind $variant $output, reply);
                })*
                #[allow(unreachable_code)]
                ::std::result::Result::Err($crate::core::DecodeError::new("no document tells of this status"))
            }
        }
    };

    (@is default $reply:ident) => { true };
    (@is $status:tt $reply:ident) => { $reply.status.as_u16() == $status };

    (@read empty $variant:ident $output:ty, $reply:ident) => {
        ::std::result::Result::Ok(Self::$variant)
    };
    (@read $kind:ident $variant:ident $output:ty, $reply:ident) => {
        <$crate::core::request!(@decoder $kind $output) as $crate::core::Decode>::decode($reply)
            .map(|value| Self::$variant(::std::convert::Into::into(value)))
    };
}
pub(crate) use response_enum;
