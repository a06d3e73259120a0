//! What must hold for any input.
//!
//! The cases are the same in every run; `PROPTEST_CASES=5000` tries that many others.

mod support;

#[path = "properties/documentation.rs"]
mod documentation;
#[path = "properties/names.rs"]
mod names;
#[path = "properties/overlays.rs"]
mod overlays;
#[path = "properties/values.rs"]
mod values;

use proptest::test_runner::{Config, RngSeed};

/// A number of cases that suits every day, from a fixed seed.
fn config(cases: u32) -> Config {
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let usual = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if asked {
        return usual;
    }
    Config {
        cases,
        rng_seed: RngSeed::Fixed(7),
        max_shrink_iters: 2_000,
        ..usual
    }
}
