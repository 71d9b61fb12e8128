//! The product's figures beside bare ones, on both databases, in one run (`make bench`).
//!
//! Every figure is measured in rounds; in each round the product and the bare side take turns, and the next round begins with
//! the other one, so that a machine that gets warmer or busier does not favour either. Medians are printed; a ratio is the median of the
//! rounds' ratios. The database servers are the tests' own: PostgreSQL runs without fsync for both sides alike.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a program whose output is its table")]

mod bare_pages;
mod calls;
mod fixture;
mod import;
mod load;
mod measure;
mod pages;
mod people_file;
mod planner;
mod product;
mod report;
mod rows;
mod start;
mod status;
mod study;

use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use keizoku_testkit::Engine;

/// What goes wrong ends the run.
type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Sizes and bounds of a run.
#[derive(Debug, Parser)]
struct Sizes {
    /// People of the imported file.
    #[arg(long, default_value_t = 10_000)]
    import: usize,
    /// People of the workspace whose pages are read.
    #[arg(long, default_value_t = 100_000)]
    people: usize,
    /// People of the workspace whose next roster is planned.
    #[arg(long, default_value_t = 50_000)]
    planner: usize,
    /// Rounds of each figure.
    #[arg(long, default_value_t = 5)]
    rounds: usize,
    /// The most calls of one round, over all connections.
    #[arg(long, default_value_t = 2_000)]
    calls: usize,
    /// The longest that one side's round of calls may take, in milliseconds.
    #[arg(long, default_value_t = 1_500)]
    round_ms: u64,
    /// Connections of the load generator, each with one call under way.
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// Calls a second at which the time of the slowest hundredth is taken.
    #[arg(long, default_value_t = 100)]
    rate: u32,
    /// Which databases: sqlite, postgres.
    #[arg(long, value_delimiter = ',', default_value = "sqlite,postgres")]
    engines: Vec<String>,
    /// Which figures: import, pages, status, calls, start, planner.
    #[arg(long, value_delimiter = ',', default_value = "import,pages,status,calls,start,planner")]
    only: Vec<String>,
    /// Print how the database runs the bare statements of the pages.
    #[arg(long)]
    explain: bool,
    /// The product's binary; the one beside this program when absent.
    #[arg(long)]
    server: Option<PathBuf>,
}

impl Sizes {
    fn wants(&self, figure: &str) -> bool {
        self.only.iter().any(|name| name == figure)
    }

    fn engines(&self) -> impl Iterator<Item = Engine> {
        Engine::ALL.into_iter().filter(|engine| self.engines.iter().any(|name| name == engine.name()))
    }

    /// How long and how large a round of calls is.
    fn bounds(&self) -> load::Bounds {
        load::Bounds { calls: self.calls, time: Duration::from_millis(self.round_ms) }
    }

    fn server(&self) -> Outcome<PathBuf> {
        match &self.server {
            Some(path) => Ok(path.clone()),
            None => Ok(std::env::current_exe()?.with_file_name("keizoku")),
        }
    }
}

/// What the columns are, so that the table is not read for more than it says.
fn legend(sizes: &Sizes) -> String {
    format!(
        "{} cores; {} people in the workspace of the pages; medians of {} rounds in which both sides take turns, a ratio is the \
         median of the rounds' ratios. The load generator runs in the same process, on the same cores, on kept-alive loopback \
         connections.\n\
         - one caller, {} callers: each connection calls again as soon as it is answered, after a round of all callers that is not counted, so          that either side has opened its whole pool. With more callers than cores the cores are full \
         and a time is mostly waiting in line: the ratio tells what a call costs, the time tells how long the line is.\n\
         - p99: calls begin at {} a second, whether or not those before are answered, over {} connections; a time runs from when \
         the call was due. Over all calls of all rounds.\n\
         - import, bare: the rows that come of the import, inserted 500 a statement in one transaction. Product: reading, \
         planning, keeping and confirming the plan, without password hashing.\n\
         - pages, bare: an actix handler that runs one statement with sqlx and answers its rows as JSON: no caller, no rights, no \
         rules. Product: the endpoint as the binary serves it, with an access token. The log goes nowhere on either side.\n\
         - without HTTP: the use case beside the statement, in the process; for information.\n\
         - plan, bare: the rows a fifth of the people leave by, changed by one plain statement each; no rights, no rules, no trail, \
         nothing kept for taking back. Product: the use case in the process.\n\
         - a page read to its end: {} learners, each with a token and a connection of their own, {} pages a second over all of them. Bare: a \
         handler that writes the result and the enrolment in one transaction and reads nothing.\n\
         - both sides use the same database file or server, indexes, settings and size of pool. PostgreSQL is the tests' own and \
         runs without fsync, synchronous commit and full-page writes; SQLite with WAL and synchronous=NORMAL.",
        product::workers(),
        sizes.people,
        sizes.rounds,
        sizes.connections,
        sizes.rate,
        load::LINES,
        study::LEARNERS,
        study::RATE,
    )
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let sizes = Sizes::parse();
    let mut report = report::Report::default();
    for engine in sizes.engines() {
        if sizes.wants("import") {
            eprintln!("{}: import of {} people …", engine.name(), sizes.import);
            import::measure(engine, &sizes, &mut report).await?;
        }
        if sizes.wants("pages") {
            eprintln!("{}: pages at {} people …", engine.name(), sizes.people);
            pages::measure(engine, &sizes, &mut report).await?;
        }
        if sizes.wants("status") {
            eprintln!("{}: learning status at {} people …", engine.name(), sizes.people);
            status::measure(engine, &sizes, &mut report).await?;
        }
        if sizes.wants("calls") {
            eprintln!("{}: cheapest authenticated call …", engine.name());
            calls::measure(engine, &sizes, &mut report).await?;
        }
        if sizes.wants("start") {
            eprintln!("{}: start and idle memory …", engine.name());
            start::measure(engine, &sizes, &mut report).await?;
        }
        if sizes.wants("planner") {
            eprintln!("{}: plan of the next roster at {} people …", engine.name(), sizes.planner);
            planner::measure(engine, &sizes, &mut report).await?;
        }
    }
    println!("{report}");
    println!("{}", legend(&sizes));
    Ok(())
}
