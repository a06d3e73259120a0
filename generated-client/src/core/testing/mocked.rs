//! What a request type tells of itself, so that it can be answered.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::core::operation::Operation;

/// A request of an operation, which a [`MockTransport`](super::MockTransport) can answer; implemented by the request types of all operations.
pub trait MockedOperation {
    /// What a call of the operation gives; for an operation with several kinds of success, a status and a body.
    type Reply;

    /// The operation.
    fn operation() -> &'static Operation;

    /// Status, media type and body of an answer.
    #[doc(hidden)]
    fn encode(reply: &Self::Reply) -> Result<(u16, &'static str, Bytes), String>;
}

/// An answer of JSON.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Result<(u16, &'static str, Bytes), String> {
    let body = serde_json::to_vec(value).map_err(|error| error.to_string())?;
    Ok((200, "application/json", body.into()))
}

/// An answer of JSON with a status of its own.
pub(crate) fn with_status((status, value): &(u16, Value)) -> Result<(u16, &'static str, Bytes), String> {
    json(value).map(|(_, media_type, body)| (*status, media_type, body))
}

/// Makes the request of an operation one that can be answered.
macro_rules! mocked {
    ($name:ident($operation:ident) => any($output:ty)) => {
        $crate::core::testing::mocked!(@impl $name $operation (u16, $crate::core::Value), |reply| {
            $crate::core::testing::with_status(reply)
        });
    };
    ($name:ident($operation:ident) => empty($output:ty)) => {
        $crate::core::testing::mocked!(@impl $name $operation $output, |_reply| {
            ::std::result::Result::Ok((204, "", $crate::core::Bytes::new()))
        });
    };
    ($name:ident($operation:ident) => text($output:ty)) => {
        $crate::core::testing::mocked!(@impl $name $operation $output, |reply| {
            ::std::result::Result::Ok((200, "text/plain", ::std::convert::From::from(reply.clone())))
        });
    };
    ($name:ident($operation:ident) => bytes($output:ty)) => {
        $crate::core::testing::mocked!(@impl $name $operation $output, |reply| {
            ::std::result::Result::Ok((200, "application/octet-stream", reply.clone()))
        });
    };
    ($name:ident($operation:ident) => $json:ident($output:ty)) => {
        $crate::core::testing::mocked!(@impl $name $operation $output, |reply| {
            $crate::core::testing::json(reply)
        });
    };
    (@impl $name:ident $operation:ident $reply:ty, |$value:ident| $encode:expr) => {
        impl $crate::core::testing::MockedOperation for $name {
            type Reply = $reply;

            fn operation() -> &'static $crate::core::Operation {
                &$operation
            }

            fn encode(
                $value: &Self::Reply,
            ) -> ::std::result::Result<(u16, &'static str, $crate::core::Bytes), ::std::string::String> {
                $encode
            }
        }
    };
}
pub(crate) use mocked;
