//! Refuses scripts that nest so deeply that parsing them would overflow the stack.

/// Brackets that may be open at once.
const MAX_DEPTH: usize = 2_000;
/// Bytes outside strings with no separator among them: `!!!!…`, `a=>a=>…`, `if(a)if(a)…`, `for(;;)for(;;)…`.
const MAX_RUN: usize = 20_000;
/// Branches of `if(a);else if(a);else …`.
const MAX_ELSE: usize = 20_000;

/// Says why a script is not parsed. A rough reading: strings and comments are skipped, regular expressions are not told apart.
pub(super) fn refusal(source: &str) -> Option<String> {
    let bytes = source.as_bytes();
    let mut open = Vec::new();
    let (mut run, mut branches, mut at) = (0usize, 0usize, 0usize);
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'"' | b'\'' | b'`') => at = after_string(bytes, at, quote),
            b'/' if bytes.get(at + 1) == Some(&b'/') => at = after(bytes, at, b"\n"),
            b'/' if bytes.get(at + 1) == Some(&b'*') => at = after(bytes, at + 2, b"*/"),
            byte => {
                at += 1;
                match byte {
                    b'(' | b'[' | b'{' => open.push(byte),
                    b')' | b']' | b'}' => {
                        open.pop();
                    }
                    b'e' if bytes[at..].starts_with(b"lse") => branches += 1,
                    _ => {}
                }
                match byte {
                    // Those in the head of a loop separate nothing.
                    b';' if open.last() == Some(&b'(') => run += 1,
                    b';' | b',' | b'{' | b'}' => run = 0,
                    byte if byte.is_ascii_whitespace() => {}
                    _ => run += 1,
                }
            }
        }
        if open.len() > MAX_DEPTH {
            return Some(format!("nests deeper than {MAX_DEPTH} brackets"));
        }
        if run > MAX_RUN {
            return Some(format!("has an expression of more than {MAX_RUN} characters"));
        }
        if branches > MAX_ELSE {
            return Some(format!("has more than {MAX_ELSE} branches"));
        }
    }
    None
}

fn after_string(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            b'\n' if quote != b'`' => return at + 1,
            byte if byte == quote => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

fn after(bytes: &[u8], start: usize, end: &[u8]) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    rest.windows(end.len())
        .position(|window| window == end)
        .map_or(bytes.len(), |found| start + found + end.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_scripts_pass_and_towers_do_not() {
        for source in [
            "a = {b: [1, '((((']}; // ((((\n/* [[[[ */ `${x}`",
            "",
            "'open",
            "/* open",
            "x = \"a\\\"b\"",
        ] {
            assert_eq!(refusal(source), None, "{source}");
        }
        for tower in [
            "[",
            "(",
            "{",
            "!",
            "a=>",
            "if(a)",
            "1+",
            "for(;;)",
            "if(a);else ",
            "`${",
            "a?b:",
            "do ",
        ] {
            assert!(refusal(&tower.repeat(100_000)).is_some(), "{tower}");
        }
    }
}
