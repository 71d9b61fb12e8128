//! `with-database sqlite|postgres -- <command>…`: runs a command with a migrated database of its own in `KEIZOKU_DATABASE_URL`.
//! For tests that are not written in Rust, such as the journey in a browser.
#![expect(clippy::print_stderr, reason = "a command-line tool speaks to its caller")]

use std::process::{Command, ExitCode};

use keizoku_testkit::{Engine, OnEngine as _, TestDatabase};

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let engine = arguments.next().and_then(|name| Engine::ALL.into_iter().find(|engine| engine.name() == name));
    let (Some(engine), Some("--"), Some(program)) = (engine, arguments.next().as_deref(), arguments.next()) else {
        eprintln!("usage: with-database sqlite|postgres -- <command>…");
        return ExitCode::from(2);
    };
    let database = TestDatabase::on(engine).await;
    let status = Command::new(&program).args(arguments).env("KEIZOKU_DATABASE_URL", database.url()).status();
    match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{program}: {error}");
            ExitCode::FAILURE
        }
    }
}
