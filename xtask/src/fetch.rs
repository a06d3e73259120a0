//! `fetch`: documents from a docs host into the snapshot. The network is in a program of its own.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use protocol::{ProgressFormat, Report, Request, Response};
use serde_json::Value;

use crate::outcome::{Failure, Outcome};
use crate::{Format, output, workspace};

/// The vendor's documentation.
const DOCS_URL: &str = "https://api-docs.octadesk.services/docs/";

/// The program that downloads.
const PROGRAM: &str = "octadesk-fetch";

/// What to fetch, and from where.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct Arguments {
    /// The docs page that lists the documents.
    #[arg(long, default_value = DOCS_URL)]
    docs_url: String,
    /// Only this service; may be repeated.
    #[arg(long = "service")]
    services: Vec<String>,
    /// A document named by hand: NAME=URL; may be repeated. Then the docs page is not asked.
    #[arg(long = "spec", value_name = "NAME=URL")]
    specs: Vec<String>,
    /// A folder of documents that were saved from a browser; then no host is asked.
    #[arg(long)]
    from_dir: Option<PathBuf>,
    /// The snapshot folder, instead of spec/; an empty one takes every document that is found.
    #[arg(long)]
    pub spec_dir: Option<PathBuf>,
    /// A host that may be asked besides that of the docs page; may be repeated.
    #[arg(long = "allow-host")]
    allow_hosts: Vec<String>,
    /// Finds and downloads, writes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// No progress.
    #[arg(long)]
    quiet: bool,
    /// How results are printed.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

impl Arguments {
    /// The snapshot folder.
    pub fn spec(&self) -> PathBuf {
        self.spec_dir.clone().unwrap_or_else(workspace::spec)
    }

    fn request(&self, spec_dir: &Path, dry_run: bool) -> Request {
        Request {
            spec_dir: spec_dir.to_owned(),
            docs_url: Some(self.docs_url.clone()),
            specs: self.specs.clone(),
            from_dir: self.from_dir.clone(),
            services: self.services.clone(),
            allow_hosts: self.allow_hosts.clone(),
            dry_run,
            progress: match (self.quiet, self.format) {
                (true, _) => ProgressFormat::Quiet,
                (false, Format::Json) => ProgressFormat::Json,
                (false, Format::Text) => ProgressFormat::Text,
            },
        }
    }
}

/// Fetches documents into the snapshot.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let report = fetch(arguments, &arguments.spec(), arguments.dry_run)?;
    match arguments.format {
        Format::Json => output::line(format_args!("{:#}", serde_json::json!(report))),
        Format::Text => output::text(&report),
    }
    Ok(outcome(&report))
}

/// The exit code of a report.
pub fn outcome(report: &Report) -> Outcome {
    match report.exit_code() {
        0 => Outcome::Fine,
        code => Outcome::Failed(code),
    }
}

/// Fetches documents into a folder.
pub fn fetch(arguments: &Arguments, spec_dir: &Path, dry_run: bool) -> Result<Report, Failure> {
    let response = ask(&program()?, &arguments.request(spec_dir, dry_run))?;
    let mut report = response.map_err(Failure::Fetch)?;
    report.written = shown(&report.written);
    Ok(report)
}

/// Paths from the root of the repository.
pub fn shown(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().map(|path| workspace::shown(path).into()).collect()
}

/// The program, built when it is not; tests name one in `XTASK_FETCH`.
fn program() -> Result<PathBuf, Failure> {
    if let Some(program) = std::env::var_os("XTASK_FETCH") {
        return Ok(program.into());
    }
    let arguments = [
        "build",
        "--quiet",
        "--bin",
        PROGRAM,
        "--message-format",
        "json-render-diagnostics",
    ];
    if !is_built() {
        output::error(format_args!(
            "building {PROGRAM}, the program that downloads; the first time it takes a minute or two"
        ));
    }
    let shown = format!("cargo {}", arguments.join(" "));
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        // The features of its dependencies are those of the whole workspace.
        .current_dir(workspace::source())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Failure::Step(format!("`{shown}`: {error}")))?;
    if !output.status.success() {
        return Err(Failure::Step(format!(
            "{PROGRAM}, the program that downloads, could not be built; the errors are above, and `{shown}` gives them again. \
             Commands that need no network work without it"
        )));
    }
    executable(&String::from_utf8_lossy(&output.stdout))
        .ok_or_else(|| Failure::Step(format!("`{shown}` names no executable")))
}

/// Whether the program was built before, so that building it is no wait worth a word.
fn is_built() -> bool {
    let this = std::env::current_exe().unwrap_or_default();
    this.with_file_name(format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX))
        .is_file()
}

/// The executable that cargo names in its messages.
fn executable(messages: &str) -> Option<PathBuf> {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    messages
        .filter(|message| message["target"]["name"] == PROGRAM)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

/// Runs the program to its end. What it tells on standard error is seen at once.
fn ask(program: &Path, request: &Request) -> Result<Response, Failure> {
    let failed = |why: String| Failure::Step(format!("{}: {why}", program.display()));
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    // It is open until the program has ended: that is how it knows that this one is there.
    let open = send(&mut child, request).map_err(|error| failed(error.to_string()))?;
    let output = child
        .wait_with_output()
        .map_err(|error| failed(error.to_string()))?;
    drop(open);
    serde_json::from_slice(&output.stdout).map_err(|_| {
        failed(format!(
            "ended without a report ({}); its messages are above",
            output.status
        ))
    })
}

fn send(child: &mut Child, request: &Request) -> std::io::Result<impl Sized + use<>> {
    let mut stdin = child.stdin.take().ok_or(std::io::ErrorKind::BrokenPipe)?;
    let mut line = serde_json::to_vec(request)?;
    line.push(b'\n');
    // A program that ends early says why on standard error.
    let _ = stdin.write_all(&line);
    Ok(stdin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_names_the_executable() {
        let messages = "{\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"fetch\"},\"executable\":null}\n\
            {\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"octadesk-fetch\"},\"executable\":\"/t/octadesk-fetch\"}\n\
            {\"reason\":\"build-finished\",\"success\":true}\n";
        assert_eq!(executable(messages), Some(PathBuf::from("/t/octadesk-fetch")));
        assert_eq!(executable(""), None);
    }
}
