//! `fetch` and `update`: the commands with a network.

use std::path::PathBuf;

use fetch::progress::{JsonEvents, Progress, Quiet, for_people};
use fetch::{Options, Report, run_blocking};
use generator::Document;
use generator::name::NameLock;
use serde_json::Value;

use crate::outcome::{Failure, Outcome};
use crate::{Format, generate, workspace};

/// The vendor's documentation.
const DOCS_URL: &str = "https://api-docs.octadesk.services/docs/";

/// What to fetch, and from where.
#[derive(Debug, clap::Args)]
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
    /// The snapshot folder.
    #[arg(long)]
    spec_dir: Option<PathBuf>,
    /// A host that may be asked besides that of the docs page; may be repeated.
    #[arg(long = "allow-host")]
    allow_hosts: Vec<String>,
    /// Finds and downloads, writes nothing.
    #[arg(long)]
    dry_run: bool,
    /// No progress.
    #[arg(long)]
    quiet: bool,
    /// How results are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// Fetches documents into the snapshot.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let report = fetched(arguments)?;
    if arguments.format == Format::Json {
        let text = serde_json::to_string_pretty(&report).map_err(|error| Failure::Step(error.to_string()))?;
        println!("{text}");
    } else {
        print!("{report}");
    }
    Ok(match report.exit_code() {
        0 => Outcome::Fine,
        code => Outcome::Failed(code),
    })
}

/// Fetches, then generates.
pub fn update(arguments: &Arguments) -> Result<Outcome, Failure> {
    let fetched = run(arguments)?;
    if arguments.dry_run || arguments.spec_dir.is_some() {
        return Ok(fetched);
    }
    generate::run(&[], arguments.format)?;
    if arguments.format == Format::Text {
        println!("commit spec/upstream and spec.lock, then spec/names.toml and what was generated");
    }
    Ok(fetched)
}

fn fetched(arguments: &Arguments) -> Result<Report, Failure> {
    let mut options = Options::new(arguments.spec_dir.clone().unwrap_or_else(workspace::spec));
    for spec in &arguments.specs {
        let parsed = spec
            .split_once('=')
            .and_then(|(name, url)| Some((name.to_owned(), url.parse().ok()?)));
        let Some(parsed) = parsed else {
            return Err(Failure::Usage(format!("--spec {spec:?}: wants NAME=URL")));
        };
        options.specs.push(parsed);
    }
    options.from_dir.clone_from(&arguments.from_dir);
    if options.specs.is_empty() && options.from_dir.is_none() {
        let url = arguments.docs_url.parse();
        options.docs_url =
            Some(url.map_err(|_| Failure::Usage(format!("{:?}: no address", arguments.docs_url)))?);
    }
    options.services.clone_from(&arguments.services);
    options.allow_hosts.clone_from(&arguments.allow_hosts);
    options.dry_run = arguments.dry_run;
    let progress: Box<dyn Progress> = match (arguments.quiet, arguments.format) {
        (true, _) => Box::new(Quiet),
        (false, Format::Json) => Box::new(JsonEvents::new(std::io::stderr())),
        (false, Format::Text) => for_people(),
    };
    run_blocking(&options, &validate, progress.as_ref()).map_err(|error| Failure::Fetch {
        code: error.exit_code(),
        message: error.to_string(),
    })
}

/// A document that cannot be generated from does not replace one that can.
fn validate(slug: &str, document: &Value) -> Result<Vec<String>, String> {
    let bytes = document.to_string();
    let document = Document::read(slug, "", bytes.as_bytes(), None).map_err(|error| error.to_string())?;
    let lowered = generator::lower::lower(document, &NameLock::default());
    let (_, findings) = lowered.map_err(|error| error.to_string())?;
    let grave = findings
        .iter()
        .filter(|finding| finding.severity > generator::diagnostic::Severity::Note);
    Ok(grave.map(ToString::to_string).collect())
}
