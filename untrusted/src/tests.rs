use proptest::prelude::*;

use super::{Text, printable};

/// Characters that must not be shown as they are: controls, formats, separators, fillers.
fn is_dangerous(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[test]
fn what_a_terminal_would_obey_is_written_out() {
    for (raw, clean) in [
        (
            "Ações Automáticas 日本 🎫 «x» \\ \"'",
            "Ações Automáticas 日本 🎫 «x» \\ \"'",
        ),
        ("Ac\u{327}o\u{303}es", "Ac\u{327}o\u{303}es"),
        ("a\r\nb\tc", "a  b c"),
        ("\u{1b}[2J\u{7}\0", r"\u{1b}[2J\u{7}\u{0}"),
        ("\u{9b}31m\u{85}\u{7f}", r"\u{9b}31m \u{7f}"),
        (
            "\u{202e}txt.\u{2066}\u{200b}\u{feff}",
            r"\u{202e}txt.\u{2066}\u{200b}\u{feff}",
        ),
        (
            "\u{2028}\u{a0}\u{e0041}\u{3164}\u{e000}",
            r"  \u{e0041}\u{3164}\u{e000}",
        ),
    ] {
        assert_eq!(Text::new(raw).as_str(), clean);
        assert_eq!(Text::address(raw).as_str(), clean);
    }
    assert_eq!(printable("a\n\t\u{1b}b\r\n"), "a\n \\u{1b}b \n");
}

#[test]
fn credentials_in_addresses_are_hidden() {
    for (raw, clean) in [
        ("https://user:pw@h.example/a", "https://***@h.example/a"),
        (
            "no answer (https://user@h.example): x",
            "no answer (https://***@h.example): x",
        ),
        ("https://user:p@w@h.example/", "https://***@h.example/"),
        ("https://user:p/w@h.example/", "https://***@h.example/"),
        ("https://user%3Apw%40h.example/", "https://***%40h.example/"),
        (
            "\"NAME=https://user:pw@h.example\"",
            "\"NAME=https://***@h.example\"",
        ),
        (
            "a=https://u:p@h.example&b=https://v:q@i.example",
            "a=https://***@h.example&b=https://***@i.example",
        ),
        ("user:pw@h.example/docs", "***@h.example/docs"),
        ("(//user@h.example/x", "(//***@h.example/x"),
        (r"https:\\user:pw@h.example", r"https:\\***@h.example"),
        ("https:user:pw@h.example", "***@h.example"),
        (
            "https://h.example/a?token=abc&format=openapi",
            "https://h.example/a?token=***&format=openapi",
        ),
        (
            "https://h.example/a?X-Amz-Signature=abc",
            "https://h.example/a?X-Amz-Signature=***",
        ),
        (
            "https://h.example/a?to%6ben=abc",
            "https://h.example/a?to%6ben=***",
        ),
        (
            "https://h.example/a?t=eyJhbGciOiJIUzI1NiJ9.e30",
            "https://h.example/a?t=***",
        ),
        ("https://h.example/a?s3cr3t", "https://h.example/a?***"),
        (
            "https://h.example/a#access_token=abc",
            "https://h.example/a#access_token=***",
        ),
        ("/a;jsessionid=1A2B?x=1", "/a;jsessionid=***?x=1"),
        ("(see a.json?token=abc).", "(see a.json?token=***)."),
        ("/d?url=https%3A%2F%2Fu%3Ap%40h.example", "/d?url=***"),
    ] {
        assert_eq!(Text::new(raw).as_str(), clean);
    }
    for (raw, clean) in [
        ("https://user:pa ss@h.example/", "https://***@h.example/"),
        ("user@h.example", "***@h.example"),
        ("https://h.example/?token=a b c", "https://h.example/?token=***"),
    ] {
        assert_eq!(Text::address(raw).as_str(), clean);
    }
}

#[test]
fn what_is_no_credential_stays() {
    for text in [
        "https://cdn.example/npm/swagger-ui-dist@5.11/swagger-ui-bundle.js",
        "write to agent@example.com, please?",
        "https://h.example:8443/docs/v1/a.json?format=openapi&v=5.11.0&vers%C3%A3o=1#/Tickets/get",
        "https://[::1]:80/@x",
        "https://h.example/?url=/docs/v2/swagger.json",
        "tickets#/paths/~1tickets~1{number}/get/parameters/0: is a reference",
        "the pattern ^(?=.*\\d)(?<year>[0-9]{4});x=1 is kept",
        "“Bad gateway”",
        "",
    ] {
        assert_eq!(Text::new(text).as_str(), text);
    }
}

#[test]
fn json_keeps_its_meaning() {
    let raw = serde_json::json!({ "a\u{202e}": "é \u{a0}\u{e0041}\u{85}\n" });
    let text = super::json(&format!("{raw:#}"));
    assert!(
        text.contains(r"a\u202e") && text.contains(r"é \u00a0\udb40\udc41\u0085\n"),
        "{text}"
    );
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON"),
        raw
    );
}

#[test]
fn long_texts_are_cut() {
    let text = Text::new(&"ç".repeat(super::MAX_CHARS + 1));
    assert_eq!(text.as_str().chars().count(), super::MAX_CHARS + 1);
    assert!(text.as_str().ends_with('…'));
}

proptest! {
    #[test]
    fn any_text_becomes_safe_and_stays_so(raw: String) {
        for text in [Text::new(&raw), Text::address(&raw)] {
            prop_assert!(!text.as_str().chars().any(is_dangerous), "{text}");
            let json = serde_json::to_string(&text).expect("JSON");
            prop_assert_eq!(&serde_json::from_str::<Text>(&json).expect("a text"), &text);
        }
    }

    #[test]
    fn no_password_is_shown(
        before in "[ -~]{0,8}",
        scheme in "(https?|ftp|HTTPS)",
        user in "[a-z]{1,6}",
        noise in "[!$-.0-9;=A-Z_~]{0,4}",
        path in "(/[a-z]{0,5}){0,2}",
    ) {
        let address = format!("{scheme}://{user}:{noise}hunter2{noise}@h.example{path}");
        for text in [Text::new(&format!("{before} {address}")), Text::new(&format!("{before}={address}")), Text::address(&address)] {
            prop_assert!(!text.as_str().contains("hunter2"), "{text}");
        }
    }
}
