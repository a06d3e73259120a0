//! Documentation: whatever a document says, rustdoc finds no HTML, no code that runs, no link but to the web.

use generator::ir::Api;
use generator::name::{Handles, NameLock, name};
use generator::new_crate::{CrateOptions, new_crate};
use generator::{Document, code};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::SLUG;
use crate::support::render::{dangers, documentation};

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("```"),
        Just("```rust\n"),
        Just("~~~"),
        Just("~~~rust\n"),
        Just("````"),
        Just("`"),
        Just("``"),
        Just("\n"),
        Just("\n\n"),
        Just("\r"),
        Just("\r\n"),
        Just("\u{2028}"),
        Just("\u{85}"),
        Just("    "),
        Just("\t"),
        Just("- "),
        Just("* "),
        Just("+ "),
        Just("1. "),
        Just("12) "),
        Just("> "),
        Just("# "),
        Just("=== "),
        Just("--- "),
        Just("| "),
        Just("|---|"),
        Just("["),
        Just("]"),
        Just("(javascript:x)"),
        Just("(https://example.com)"),
        Just("]: x"),
        Just("[^1]: "),
        Just("!["),
        Just("<script>"),
        Just("</script>"),
        Just("<img src=x onerror=x>"),
        Just("<x-y onclick=z>"),
        Just("</x-y>"),
        Just("<b>"),
        Just("<"),
        Just(">"),
        Just("<!--"),
        Just("-->"),
        Just("<![CDATA["),
        Just("<?"),
        Just("<!x"),
        Just("&lt;"),
        Just("&#60;"),
        Just("&"),
        Just(";"),
        Just("\\"),
        Just("https://example.com/<b>"),
        Just("<https://x"),
        Just("*"),
        Just("_"),
        Just("fn main() { panic!() }"),
        Just("Word. Next"),
        Just("a"),
        Just("."),
        Just("*/"),
        Just("/*!"),
        Just("\u{202e}"),
        Just("<pre>"),
        Just("<code>"),
        Just("<li>"),
        Just("<br>"),
        Just("<td>"),
        Just("[x]"),
        Just("[Type]"),
        Just("::"),
        Just("!"),
    ];
    prop_oneof![
        8 => proptest::collection::vec(piece, 1..9).prop_map(|pieces| pieces.concat()),
        1 => "\\PC{0,40}",
    ]
}

/// A document that says these texts wherever text can stand.
fn document(texts: &[String]) -> Value {
    let say = |index: usize| texts[index % texts.len()].as_str();
    let path = format!("/{}/{{{}}}", say(0), say(1).replace(['{', '}'], ""));
    json!({
        "openapi": "3.0.3",
        "info": { "title": say(2), "description": say(3), "version": say(4) },
        "servers": [{ "url": format!("https://example.com/{}", say(5)) }],
        "tags": [{ "name": say(6), "description": say(7) }],
        "paths": { path: { "post": {
            "operationId": say(8), "tags": [say(6)], "summary": say(9), "description": say(10), "x-confidence": say(11),
            "parameters": [
                { "name": say(12), "in": "query", "description": say(13), "schema": { "type": "string" } },
                { "name": say(14), "in": "query", "required": true, "description": say(15), "schema": { "type": "string" } },
            ],
            "requestBody": { "description": say(16), "content": { say(17): {} } },
            "responses": {
                "200": { "description": say(18), "content": { "application/json": { "schema": { "type": "object", "title": say(19), "properties": { say(20): { "type": "string" } } } } } },
                "202": { "description": say(21), "content": { "text/plain": {} } },
                "404": { "description": say(22) },
            },
        } }, format!("{}/bare", say(0)): { "get": { "responses": {} } } },
        "components": {
            "securitySchemes": { say(23): { "type": "apiKey", "in": "header", "name": say(24) } },
            "schemas": {
                say(25): { "type": "object", "title": say(26), "description": say(27), "properties": { say(28): { "description": say(29), "title": say(0), "type": "integer" } } },
                "Values": { "type": "string", "enum": [say(1), say(2)], "x-enum-varnames": [say(3), say(4)], "x-enum-descriptions": [say(5), say(6)] },
                "Union": { "oneOf": [{ "$ref": "#/components/schemas/Values" }, { "title": say(7), "type": "object", "properties": { "a": { "type": "string" } } }] },
                "Tagged": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }], "discriminator": { "propertyName": say(8), "mapping": { say(9): "#/components/schemas/One" } } },
                "One": { "type": "object", "properties": { "a": { "type": "string" } } },
                "Two": { "type": "object", "properties": { "b": { "type": "string", "deprecated": true, "x-confidence": say(10) } } },
            },
        },
    })
}

proptest! {
    #![proptest_config(crate::config(192))]

    #[test]
    fn documentation_is_text(texts in proptest::collection::vec(text(), 6..12), per_tag in any::<bool>()) {
        let document = document(&texts).to_string();
        let document = Document::read(SLUG, "", document.as_bytes(), None).unwrap_or_else(|error| panic!("{error}"));
        let lock = NameLock::default();
        let mut api = Api::default();
        api.services.push(generator::lower::lower(document, &lock).unwrap_or_else(|error| panic!("{error}")).0);
        let handles = if per_tag { Handles::PerTag } else { Handles::PerDocument };
        let names = name(&api, handles, &lock).unwrap_or_else(|error| panic!("{error}"));
        let options = CrateOptions { name: "made".to_owned(), manifest: String::new(), core: Vec::new() };
        let files = new_crate(&api, &code::build(&api, &names), &options).unwrap_or_else(|error| panic!("{error}"));
        for file in files {
            for block in documentation(&file.text) {
                let dangers = dangers(&block);
                prop_assert!(dangers.is_empty(), "{}: {:?} in\n{}", file.path, dangers, block);
            }
            let hidden = file.text.chars().find(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\r'));
            prop_assert_eq!(hidden, None, "{}", file.path);
        }
    }
}
