//! Characters that a terminal would obey, or a reader not see.

/// The text as one line: white space is spaces, characters that are not printable are `\u{…}`.
pub(crate) fn line(raw: &str) -> String {
    escaped(raw, |_| false)
}

/// The same, with its line breaks.
pub(crate) fn lines(raw: &str) -> String {
    escaped(raw, |character| character == '\n')
}

fn escaped(raw: &str, stays: impl Fn(char) -> bool) -> String {
    let mut clean = String::with_capacity(raw.len());
    for character in raw.chars() {
        if stays(character) {
            clean.push(character);
        } else if character.is_whitespace() {
            clean.push(' ');
        } else if is_printable(character) {
            clean.push(character);
        } else {
            clean.extend(character.escape_unicode());
        }
    }
    clean
}

/// The JSON text with escapes for what is not printable; only in strings is there any such character but for white space.
pub(crate) fn json(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '\n' | '\r' | '\t') || is_printable(character) {
            clean.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                clean.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    clean
}

/// Whether the character is seen and only seen. The standard library knows: its `escape_debug` leaves printable characters
/// as they are, and accents that follow a letter.
fn is_printable(character: char) -> bool {
    if character.is_ascii() {
        return !character.is_ascii_control();
    }
    // Fillers that Unicode calls letters and marks, but that show as nothing.
    if matches!(
        character,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{ffa0}' | '\u{e0100}'
            ..='\u{e01ef}'
    ) {
        return false;
    }
    let mut buffer = [b'a'; 5];
    let after_a_letter = {
        let length = character.encode_utf8(&mut buffer[1..]).len();
        &buffer[..=length]
    };
    str::from_utf8(after_a_letter).is_ok_and(|text| text.escape_debug().count() == 2)
}
