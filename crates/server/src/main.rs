//! The binary `keizoku`: one process is the whole product.

mod cli;
mod config;
mod health;
mod logging;
mod running;
mod secret;
mod serve;
mod setup;

use std::process::ExitCode;

use clap::Parser;
use cli::{Admin, Cli, Command, Demo};

/// What ends the process with a message for the operator.
type Outcome = Result<(), Box<dyn std::error::Error>>;

#[actix_web::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(error.as_ref());
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "the command line speaks to the operator")]
fn complain(error: &dyn std::error::Error) {
    eprintln!("keizoku: {error}");
}

/// Prints for the operator or for a file.
#[expect(clippy::print_stdout, reason = "the command line's answer")]
pub(crate) fn say(text: impl std::fmt::Display) {
    println!("{text}");
}

async fn run(cli: Cli) -> Outcome {
    match cli.command {
        Command::Openapi => say(keizoku_http::openapi::document().to_pretty_json()?),
        Command::Permissions => say(keizoku_domain::identity::matrix::markdown()),
        command => {
            let config = config::load(cli.config.as_deref())?;
            logging::start(config.log_format);
            work(config, command).await?;
        }
    }
    Ok(())
}

async fn work(mut config: config::Config, command: Command) -> Outcome {
    match command {
        Command::Serve { demo, start_date, bind } => {
            if let Some(bind) = bind {
                config.listen_on(bind);
            }
            serve::serve(&config, demo.then_some(start_date)).await
        }
        Command::Health => health::check(&config.bind),
        Command::Worker => serve::worker(&config).await,
        Command::Migrate => setup::migrate(&config).await,
        Command::Admin(Admin::CreateOperator { email, name, company }) => {
            setup::create_operator(&config, &email, &name, &company).await
        }
        Command::Admin(Admin::LoadCatalogue) => setup::load_catalogue(&config).await,
        Command::Demo(Demo::Seed { start_date }) => setup::seed_demo(&config, start_date).await,
        Command::Openapi | Command::Permissions => Ok(()),
    }
}
