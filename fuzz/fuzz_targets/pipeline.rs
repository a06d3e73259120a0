//! Whatever bytes are said to be a document: an error or a crate, never a panic.

#![no_main]

use generator::{Document, code, print};
use generator::ir::Api;
use generator::lower::lower;
use generator::name::{Handles, NameLock, name};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::read("fuzz", "", bytes, None) else {
        return;
    };
    let lock = NameLock::default();
    let Ok((service, _)) = lower(document, &lock) else {
        return;
    };
    let api = Api { services: vec![service], ..Api::default() };
    for handles in [Handles::PerTag, Handles::PerDocument] {
        // From here on the document is not to blame.
        let names = name(&api, handles, &lock).expect("names");
        print::files(&code::build(&api, &names)).expect("files that are valid Rust");
    }
});
