//! The command line of `keizoku`.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand};

/// Runs a corporate e-learning library subscription from the first order to the twelfth renewal.
#[derive(Debug, Parser)]
#[command(name = "keizoku", version, about)]
pub(crate) struct Cli {
    /// Configuration file; `keizoku.toml` in the current folder is read when it exists.
    #[arg(long, global = true, env = "KEIZOKU_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serves the API and the sites, and does the background work unless that runs apart.
    Serve {
        /// A demonstration: seeded customers, a clock that can be moved, the mailbox open to everyone.
        #[arg(long)]
        demo: bool,
        /// The first day of a new demonstration.
        #[arg(long, value_name = "YYYY-MM-DD", default_value = "2027-01-12", requires = "demo")]
        start_date: NaiveDate,
        /// Where to listen, such as 127.0.0.1:8080.
        #[arg(long)]
        bind: Option<String>,
    },
    /// Does the clock's and the queue's work in a process of its own.
    Worker,
    /// Brings the database's schema up to date.
    Migrate,
    /// Asks the server on this machine whether it is ready; ends with success if so. For containers.
    Health,
    /// Prints the OpenAPI 3.1 document.
    Openapi,
    /// Prints the matrix of role × permission.
    Permissions,
    /// Sets up an installation.
    #[command(subcommand)]
    Admin(Admin),
    /// Prepares a demonstration.
    #[command(subcommand)]
    Demo(Demo),
}

/// Setting up.
#[derive(Debug, Subcommand)]
pub(crate) enum Admin {
    /// Makes an operator of the vendor and prints the link to set the password.
    CreateOperator {
        /// E-mail address, which is the login.
        #[arg(long)]
        email: String,
        /// The person's name.
        #[arg(long)]
        name: String,
        /// The vendor's company name, used when it does not exist yet.
        #[arg(long, default_value = "Keizoku運営")]
        company: String,
    },
    /// Loads the built-in catalogue of libraries, the price book and the national holidays.
    LoadCatalogue,
}

/// Demonstration.
#[derive(Debug, Subcommand)]
pub(crate) enum Demo {
    /// Fills an empty database with the demonstration's companies and prints the accounts.
    Seed {
        /// The first day.
        #[arg(long, value_name = "YYYY-MM-DD", default_value = "2027-01-12")]
        start_date: NaiveDate,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory;
        Cli::command().debug_assert();
    }

    #[test]
    fn a_demo_starts_on_the_day_of_the_walk_through() {
        let cli = Cli::try_parse_from(["keizoku", "serve", "--demo"]).unwrap();
        let Command::Serve { demo, start_date, .. } = cli.command else { panic!("not serve") };
        assert!(demo);
        assert_eq!(start_date.to_string(), "2027-01-12");
    }
}
