//! The example of the client crate runs against the mock.

use octadesk_tests::octadesk_mock;

#[tokio::test(flavor = "multi_thread")]
async fn creates_reads_and_finds_a_ticket() {
    let server = octadesk_mock().start().await.expect("the mock starts");
    let mut command = tokio::process::Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--example", "quickstart"])
        // As `cargo xtask ci` builds it.
        .args(["--features", "octadesk/test-util"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .env("OCTADESK_BASE_URL", server.url());
    for name in ["OCTADESK_API_TOKEN", "OCTADESK_USERNAME", "OCTADESK_SUBDOMAIN"] {
        command.env_remove(name);
    }
    let output = command.output().await.expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success(),
        "{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(
        lines,
        [
            "created ticket 100000001",
            "it is called \"Printer\"",
            "a search finds 1 ticket(s)"
        ]
    );
    let seen: Vec<_> = server
        .requests()
        .iter()
        .map(|r| format!("{} {}", r.method, r.path))
        .collect();
    assert_eq!(seen[0], "POST /login/apiToken");
    server.assert_no_violations();
}
