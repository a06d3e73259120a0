//! Documents that mean harm, or might as well: each ends in a clean error or a clean crate, within bounds, and nothing
//! is written but into the folder that was asked for.

mod support;

#[path = "hostile/bounds.rs"]
mod bounds;
#[path = "hostile/cycles.rs"]
mod cycles;
#[path = "hostile/program.rs"]
mod program;
#[path = "hostile/texts.rs"]
mod texts;
