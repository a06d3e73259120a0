//! The only way from the commands to standard output and standard error: what they print comes from documents, so no
//! character of it may act on a terminal or hide from a reader.

use std::fmt::Display;
use std::io::Write;

use serde::Serialize;
use untrusted::printable;

/// Prints text that has its line breaks.
pub fn text(text: impl Display) {
    write(&mut std::io::stdout(), &printable(&text.to_string()));
}

/// Prints a line.
pub fn line(line: impl Display) {
    text(format_args!("{line}\n"));
}

/// Prints a line to standard error.
pub fn error(line: impl Display) {
    write(&mut std::io::stderr(), &printable(&format!("{line}\n")));
}

/// Prints a value for machines.
pub fn json(value: &impl Serialize) {
    match serde_json::to_string_pretty(value) {
        Ok(json) => write(&mut std::io::stdout(), &(untrusted::json(&json) + "\n")),
        Err(failure) => error(format_args!("error: {failure}")),
    }
}

/// A reader that has gone is no failure of the command.
fn write(stream: &mut impl Write, text: &str) {
    let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
}
