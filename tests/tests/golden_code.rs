//! The code of golden cases: what it means, and that it compiles and behaves.

mod support;

#[path = "golden_code/compile.rs"]
mod compile;
#[path = "golden_code/structure.rs"]
mod structure;
