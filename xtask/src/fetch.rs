//! `fetch`: documents from a docs host into the snapshot.

use std::path::{Path, PathBuf};

use fetch::progress::{JsonEvents, Progress, Quiet, for_people};
use fetch::{Options, Report, run_blocking};
use generator::diagnostic::Severity;
use generator::ir::Api;
use generator::name::{Handles, NameLock, name};
use generator::spec::SpecDir;
use generator::{Document, code, print};
use serde_json::Value;

use crate::outcome::{Failure, Outcome};
use crate::{Format, workspace};

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
}

/// Fetches documents into the snapshot.
pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let report = fetched(arguments, &arguments.spec(), arguments.dry_run)?;
    if arguments.format == Format::Json {
        let text = serde_json::to_string_pretty(&report).map_err(|error| Failure::Step(error.to_string()))?;
        println!("{text}");
    } else {
        print!("{report}");
    }
    Ok(outcome(&report))
}

/// What a fetch comes to, as an exit code.
pub fn outcome(report: &Report) -> Outcome {
    match report.exit_code() {
        0 => Outcome::Fine,
        code => Outcome::Failed(code),
    }
}

/// Fetches documents into a folder.
pub fn fetched(arguments: &Arguments, spec_dir: &Path, dry_run: bool) -> Result<Report, Failure> {
    let mut options = Options::new(spec_dir);
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
    options.dry_run = dry_run;
    let progress: Box<dyn Progress> = match (arguments.quiet, arguments.format) {
        (true, _) => Box::new(Quiet),
        (false, Format::Json) => Box::new(JsonEvents::new(std::io::stderr())),
        (false, Format::Text) => for_people(),
    };
    let spec = SpecDir::open(spec_dir)?;
    let validate = |slug: &str, document: &Value| validate(&spec, slug, document);
    let mut report =
        run_blocking(&options, &validate, progress.as_ref()).map_err(|error| Failure::Fetch {
            code: error.exit_code(),
            message: error.to_string(),
        })?;
    report.written = shown(&report.written);
    Ok(report)
}

/// Paths from the root of the repository.
pub fn shown(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().map(|path| workspace::shown(path).into()).collect()
}

/// A document that cannot be generated from does not replace one that can.
fn validate(spec: &SpecDir, slug: &str, document: &Value) -> Result<Vec<String>, String> {
    let bytes = document.to_string();
    let before = std::fs::read(spec.upstream(slug)).ok();
    let before = before.and_then(|bytes| serde_json::from_slice::<Value>(&bytes).ok());
    let had = before.as_ref().map(operations).unwrap_or_default();
    if had > 0 && operations(document) == 0 {
        return Err(format!(
            "it has no operations, and had {had}; if that is so, delete spec/upstream/{slug}.json and run the command again"
        ));
    }
    let Some(overlay) = spec.overlay(slug) else {
        return generates(slug, bytes.as_bytes(), None);
    };
    generates(slug, bytes.as_bytes(), Some(&overlay)).map_err(|error| {
        match generates(slug, bytes.as_bytes(), None) {
            Ok(_) => format!(
                "{error}\n    without spec/overlays/{slug}.yaml it would be: mend the overlay, then run the command again"
            ),
            Err(_) => error,
        }
    })
}

/// How many operations a document has.
fn operations(document: &Value) -> usize {
    const METHODS: [&str; 8] = [
        "delete", "get", "head", "options", "patch", "post", "put", "trace",
    ];
    let paths = document["paths"].as_object().into_iter().flatten();
    let items = paths.filter_map(|(_, item)| item.as_object());
    items
        .map(|item| {
            METHODS
                .iter()
                .filter(|method| item.contains_key(**method))
                .count()
        })
        .sum()
}

/// Takes one document through all stages. Gives what was noticed, without what concerns its overlay.
fn generates(slug: &str, bytes: &[u8], overlay: Option<&Path>) -> Result<Vec<String>, String> {
    let attempt = || {
        let document = Document::read(slug, "", bytes, overlay)?;
        let lock = NameLock::default();
        let (service, findings) = generator::lower::lower(document, &lock)?;
        let mut api = Api::default();
        api.services.push(service);
        let names = name(&api, Handles::PerDocument, &lock)?;
        print::files(&code::build(&api, &names))?;
        Ok(findings)
    };
    let findings = attempt().map_err(|error: generator::Error| error.to_string())?;
    let grave = findings
        .iter()
        .filter(|finding| finding.severity > Severity::Note && !finding.code.starts_with("overlay-"));
    Ok(grave.map(ToString::to_string).collect())
}
