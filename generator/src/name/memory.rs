//! What members are called in the code that is there already.
//!
//! `names.toml` lists members only where a clash was settled or a person chose. When a new member would like to have the
//! name of an old one, the old code tells which of them had it; the outcome then stands in `names.toml`.

use std::collections::HashMap;

/// Names of members by file, type and what stands for them in the tables of the runtime's macros.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Memory {
    names: HashMap<String, String>,
}

impl Memory {
    pub(super) fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The name of a row of a table: `doc/model/pet.rs Pet`, `"fooBar"`.
    pub(super) fn name(&self, table: &str, row: &str) -> Option<&str> {
        self.names.get(&key(table, row)).map(String::as_str)
    }

    /// Reads the tables of a generated file.
    pub(super) fn read(&mut self, path: &str, text: &str) {
        let mut table: Option<String> = None;
        let mut opens = false;
        for line in text.lines() {
            if line.starts_with("crate::core::") && line.ends_with("! {") {
                opens = true;
            } else if std::mem::take(&mut opens) {
                // `    Ticket {`, `    Search => json(…) {`
                table = line.trim().split(' ').next().map(|name| format!("{path} {name}"));
            } else if line == "}" {
                table = None;
            } else if let Some(table) = &table
                && !line.trim_start().starts_with("///")
                && let Some((row, rest)) = line.trim().rsplit_once(" => ")
            {
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                    .unwrap_or(rest.len());
                self.names.insert(key(table, row), rest[..end].to_owned());
            }
        }
    }
}

fn key(table: &str, row: &str) -> String {
    format!("{table}\n{row}")
}

#[cfg(test)]
mod tests {
    use super::Memory;

    #[test]
    fn tables_are_read() {
        let mut memory = Memory::default();
        memory.read(
            "doc/model/pet.rs",
            "pub struct Pet {\n    pub foo_bar: X,\n}\n\ncrate::core::model! {\n    Pet {\n        optional {\n            \"fooBar\" => foo_bar, set_foo_bar(bool);\n        }\n    }\n}\n",
        );
        memory.read(
            "doc/pets.rs",
            "crate::core::request! {\n    Search => json(super::Pet) {\n        /// Not a row => here.\n        query[PIPES] \"pageSize\" => page_size(i64);\n    }\n}\n",
        );
        assert_eq!(memory.name("doc/model/pet.rs Pet", "\"fooBar\""), Some("foo_bar"));
        assert_eq!(
            memory.name("doc/pets.rs Search", "query[PIPES] \"pageSize\""),
            Some("page_size")
        );
        assert_eq!(memory.names.len(), 2);
    }
}
