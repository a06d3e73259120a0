//! Lines of documentation in emitted code. They are half of it, and parsing them as Rust costs more than all the
//! rest, though a line that starts with `///` can only be a comment up to its end: so they are checked as lines.

/// The code without its documentation, line by line.
///
/// # Errors
/// When a line of documentation stands where none may stand, or holds what ends a comment or is refused in one.
pub(super) fn without_docs(text: &str) -> Result<String, String> {
    let mut code = String::with_capacity(text.len());
    let (mut started, mut documents) = (false, false);
    for (index, line) in text.lines().enumerate() {
        let fail = |message: &str| Err(format!("line {}: {message}", index + 1));
        let bare = line.trim_start_matches(' ');
        let inner = bare.starts_with("//!");
        let outer = bare.starts_with("///") && !bare.starts_with("////");
        if !inner && !outer {
            if documents && (bare.is_empty() || bare.starts_with(['}', ')', ']', ','])) {
                return fail("there is nothing that the documentation above could belong to");
            }
            (started, documents) = (started || !bare.is_empty(), false);
            code.push_str(line);
        } else if line.contains('\r') {
            return fail("a carriage return within documentation");
        } else if inner && (started || documents) {
            return fail("documentation of a module after its start");
        } else {
            documents |= outer;
        }
        code.push('\n');
    }
    if documents {
        return Err("the last line documents nothing".to_owned());
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::without_docs;

    #[test]
    fn code_stays_and_keeps_its_lines() {
        let text = "//! Module.\n\n/// Type.\n///\n/// More.\npub struct A {\n    /// Field.\n    pub a: i32, // note\n}\n";
        let code = "\n\n\n\n\npub struct A {\n\n    pub a: i32, // note\n}\n";
        assert_eq!(without_docs(text).as_deref(), Ok(code));
    }

    #[test]
    fn documentation_of_nothing_is_an_error_as_it_is_for_the_compiler() {
        for text in [
            "struct A {\n    /// Nothing.\n}\n",
            "/// Nothing.\n",
            "/// Nothing.\n\nstruct A;\n",
            "struct A;\n//! Late.\n",
            "/// a\rb\nstruct A;\n",
        ] {
            assert!(without_docs(text).is_err(), "{text:?}");
        }
    }
}
