//! The real packages, for whoever has them: `tests/hosts/install.sh FOLDER`, then run with `FETCH_HOSTS=FOLDER`.

mod support;

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use fetch::progress::Quiet;
use fetch::{Options, Outcome, Source, discover, run};
use serde::Deserialize;
use url::Url;

use support::anything;

#[derive(Deserialize)]
struct Host {
    flavour: String,
    page: Url,
    /// Label, path, and whether it stands in the page or a script.
    documents: Vec<(Option<String>, String, bool)>,
}

/// A process that serves hosts; it ends when its standard input does.
struct Hosts(Child);

impl Hosts {
    fn start(program: &Path, arguments: &[&Path]) -> (Self, Vec<Host>) {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let output = child.stdout.take().expect("output");
        let mut hosts = Vec::new();
        for line in BufReader::new(output).lines() {
            match line.expect("line").as_str() {
                "ready" => return (Self(child), hosts),
                line if line.starts_with('{') => hosts.push(serde_json::from_str(line).expect("host")),
                _ => {}
            }
        }
        panic!("{} ended before it was ready", program.display());
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn the_real_packages() {
    let Some(folder) = std::env::var_os("FETCH_HOSTS").map(PathBuf::from) else {
        eprintln!(
            "skipped: FETCH_HOSTS does not name a folder with the packages (see tests/hosts/install.sh)"
        );
        return;
    };
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts");
    let (_node, mut hosts) = Hosts::start(Path::new("node"), &[&scripts.join("serve.cjs"), &folder]);
    let (_python, more) = Hosts::start(&folder.join("venv/bin/python"), &[&scripts.join("serve.py")]);
    hosts.extend(more);
    let mut table = String::from("| Flavour | Documents found |\n|---|---|\n");
    let mut wrong = Vec::new();
    for host in &hosts {
        let spec = tempfile::tempdir().expect("folder");
        let options = Options {
            docs_url: Some(host.page.clone()),
            ..Options::new(spec.path())
        };
        let discovery = match discover(&options.http().expect("client"), &host.page, &Quiet).await {
            Ok(discovery) => discovery,
            Err(error) => {
                wrong.push(format!("{}: {error}", host.flavour));
                continue;
            }
        };
        let found: Vec<_> = discovery
            .documents
            .iter()
            .map(|found| {
                let path = found.url()[url::Position::BeforePath..].to_owned();
                (
                    found.label.as_ref().map(ToString::to_string),
                    path,
                    matches!(found.source, Source::Inline { .. }),
                )
            })
            .collect();
        if found != host.documents {
            wrong.push(format!(
                "{}: {found:?}, trail {:#?}",
                host.flavour, discovery.trail
            ));
        }
        let report = run(&options, &anything, &Quiet).await.expect("report");
        if report
            .services
            .iter()
            .any(|service| service.outcome != Outcome::New)
        {
            wrong.push(format!("{}: {report}", host.flavour));
        }
        let documents: Vec<_> = found
            .iter()
            .map(|(label, path, inline)| {
                let place = if *inline { "inlined in " } else { "" };
                label.as_ref().map_or_else(
                    || format!("{place}{path}"),
                    |label| format!("{label} {place}{path}"),
                )
            })
            .collect();
        table.push_str(&format!("| {} | {} |\n", host.flavour, documents.join(", ")));
    }
    eprintln!("{table}");
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/fetching.md"));
    let page = page.expect("docs/fetching.md");
    let rows = table.lines().filter(|row| !page.contains(row));
    wrong.extend(rows.map(|row| format!("docs/fetching.md lacks {row}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
