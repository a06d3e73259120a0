//! `cargo xtask fetch` and `update` against hosts on this machine, from the program's arguments to the files it leaves.

#[path = "../../fetch/tests/support/server/mod.rs"]
mod server;
mod support;

#[path = "update/contact.rs"]
mod contact;
#[path = "update/faults.rs"]
mod faults;
#[path = "update/host.rs"]
mod host;
#[path = "update/killed.rs"]
mod killed;
#[path = "update/versions.rs"]
mod versions;
