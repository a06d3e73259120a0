//! Tests of the runtime as a whole, without a network and without waiting.

#![allow(unreachable_pub, reason = "the macros are made for types that users see")]

mod calls;
mod decoding;
mod error_bodies;
mod errors;
mod http;
mod macros;
pub(crate) mod models;
mod paging;
pub(crate) mod support;
