//! The program behind `cargo xtask fetch` and `cargo xtask update`: see the crate `protocol`.

use std::io::{BufRead, Read};
use std::process::ExitCode;

use fetch::progress::on_stderr;
use fetch::{Error, Generates, Options, Report, run_blocking};
use generator::spec::SpecDir;
use protocol::{Request, Response};

fn main() -> ExitCode {
    let mut line = String::new();
    let request = std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(|error| error.to_string())
        .and_then(|_| serde_json::from_str(&line).map_err(|error| error.to_string()));
    let request: Request = match request {
        Ok(request) => request,
        Err(error) => {
            eprintln!("error: standard input holds no request ({error}); run `cargo xtask fetch` instead");
            return ExitCode::from(2);
        }
    };
    end_with_parent();
    let response: Response = fetch(request);
    match serde_json::to_writer(std::io::stdout().lock(), &response) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: the report cannot be written to standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

fn fetch(request: Request) -> Result<Report, Error> {
    let spec = SpecDir::open(&request.spec_dir).map_err(|error| {
        Error::usage(
            error.to_string(),
            "the snapshot cannot be read",
            "repair the file",
        )
    })?;
    let progress = on_stderr(request.progress);
    let options = Options::from_request(request)?;
    run_blocking(&options, &Generates::new(spec), progress.as_ref())
}

/// Ends the program when its standard input does: then the program that started it is gone.
fn end_with_parent() {
    std::thread::spawn(|| {
        let _ = std::io::stdin().lock().read_to_end(&mut Vec::new());
        std::process::exit(1);
    });
}
