//! Tasks of the maintainer: `cargo xtask --help`.

#![warn(clippy::print_stderr, clippy::print_stdout)]

mod check;
mod ci;
mod corpus;
mod diff;
mod explain;
mod fetch;
mod generate;
mod new_crate;
mod outcome;
mod output;
mod release;
mod update;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use outcome::Outcome;
use untrusted::Text;

/// Generation allocates millions of small values on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Downloads the vendor's documents, generates the client crate, and checks both.
///
/// Exit codes: 0 fine, 1 something differs, 2 wrong usage, 3 a document is invalid, 4 the network failed.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For machines.
    Json,
}

/// A step of the version.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Step {
    /// Breaking.
    Major,
    /// More surface.
    Minor,
    /// Neither.
    Patch,
}

impl Step {
    fn rust(self) -> generator::diff::Rust {
        match self {
            Self::Major => generator::diff::Rust::Major,
            Self::Minor => generator::diff::Rust::Minor,
            Self::Patch => generator::diff::Rust::Patch,
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Finds the documents on the docs host and snapshots them.
    Fetch(fetch::Arguments),
    /// Fetches, generates, checks, and reports what changed.
    Update(update::Arguments),
    /// Generates the client crate from the snapshot in spec/.
    Generate {
        /// Only this service's files; may be repeated.
        #[arg(long = "service")]
        services: Vec<String>,
        /// How results are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tells whether everything committed is what the inputs give; writes nothing.
    Check {
        /// How results are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tells what changed between two snapshots, for the wire and for callers of the crate.
    Diff(diff::Arguments),
    /// Tells where a thing of the crate comes from: document, pointer, file, overlay, evidence.
    Explain {
        /// A Rust path (`Ticket::number`), a pointer (`tickets#/components/schemas/Ticket`) or a call (`GET /tickets/{number}`).
        what: String,
        /// How results are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Drafts the changelog's entry and sets the version, by what changed since the last release.
    Release {
        /// The last release; without it the latest tag `v…`.
        #[arg(long, value_name = "REV")]
        base: Option<String>,
        /// At least this step, for what was changed by hand.
        #[arg(long, value_enum)]
        step: Option<Step>,
        /// Prints what would be written.
        #[arg(long)]
        dry_run: bool,
    },
    /// Records documents that were edited by hand in spec.lock.
    Lock,
    /// Makes a complete crate of any OpenAPI or Swagger documents.
    NewCrate {
        /// A document; may be repeated.
        #[arg(long = "spec", required = true, num_args = 1..)]
        specs: Vec<PathBuf>,
        /// Name of the crate.
        #[arg(long)]
        name: String,
        /// Folder of the crate.
        #[arg(long)]
        out: PathBuf,
        /// How results are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Makes and compiles the crates of a folder of documents, and prints a table.
    Corpus {
        /// Folder of documents.
        documents: PathBuf,
        /// Where the crates go.
        #[arg(long, default_value = "target/corpus")]
        out: PathBuf,
        /// Runs clippy instead of the compiler alone.
        #[arg(long)]
        lints: bool,
        /// How results are printed.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Runs the mock Octadesk, for anyone without an account.
    Mock {
        /// Port on 127.0.0.1; 0 is a free one.
        #[arg(long, default_value_t = 4010)]
        port: u16,
    },
    /// Runs everything that CI runs, in CI's order.
    Ci {
        /// Instead, has `fetch` find the documents of docs pages that the real packages serve; they are installed into
        /// this folder first, which takes npm, Python and a network.
        #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "target/hosts")]
        hosts: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error),
    };
    let outcome = match arguments.command {
        Command::Generate { services, format } => generate::run(&services, format),
        Command::Fetch(arguments) => fetch::run(&arguments),
        Command::Update(arguments) => update::run(&arguments),
        Command::Check { format } => check::run(format),
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Explain { what, format } => explain::run(&what, format),
        Command::Release { base, step, dry_run } => {
            release::run(base.as_deref(), step.map(Step::rust), dry_run)
        }
        Command::Lock => generate::lock(),
        Command::NewCrate {
            specs,
            name,
            out,
            format,
        } => new_crate::run(&specs, &name, &out, format),
        Command::Corpus {
            documents,
            out,
            lints,
            format,
        } => corpus::run(&documents, &out, lints, format),
        Command::Mock { port } => ci::mock(port),
        Command::Ci { hosts: Some(folder) } => ci::hosts(&folder),
        Command::Ci { hosts: None } => ci::run(),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Differs) => ExitCode::from(1),
        Ok(Outcome::Failed(code)) => ExitCode::from(code),
        Err(error) => {
            output::error(format_args!("error: {error}"));
            ExitCode::from(error.code())
        }
    }
}

/// Prints what is wrong with the arguments, without the credentials of addresses among them.
fn refused(error: &clap::Error) -> ExitCode {
    let message = error.to_string();
    let redacted = std::env::args_os()
        .skip(1)
        .fold(message.clone(), |message, argument| {
            let argument = argument.to_string_lossy();
            message.replace(&*argument, Text::address(&argument).as_str())
        });
    if redacted == message {
        error.exit();
    }
    output::error(redacted);
    ExitCode::from(2)
}
