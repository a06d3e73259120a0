//! The mock Octadesk as a program: `cargo xtask mock [--port N]`.

use std::process::ExitCode;

use octadesk_tests::{documents, mock};

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let port = match (arguments.next().as_deref(), arguments.next()) {
        (None, None) => 4010,
        (Some("--port"), Some(port)) => match port.parse() {
            Ok(port) => port,
            Err(_) => return usage(),
        },
        _ => return usage(),
    };
    match mock::serve(documents(), port).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: mock [--port N]   (0 is a free port, 4010 the default)");
    ExitCode::from(2)
}
