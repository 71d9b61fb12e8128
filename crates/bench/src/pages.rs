//! The pages of a workspace with many people: the first page of the list, searches, one person. The whole way over HTTP beside
//! a bare handler that runs the bare statement; and, for information, the use case beside the statement within the process.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::{Duration, Instant};

use keizoku_app::people::list::{self, Query};
use keizoku_app::people::rosters::Which;
use keizoku_app::{PageRequest, WorkspaceUnit};
use keizoku_domain::id::LearnerId;
use keizoku_domain::identity::Permission;
use keizoku_testkit::{Engine, date};

use crate::bare_pages::{self, PEOPLE, Statement};
use crate::fixture::Fixture;
use crate::load::{Bounds, Call, paced, round};
use crate::measure::{Turns, median, ms_since, percentile};
use crate::product::{Product, Served};
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Cell};
use crate::{Outcome, Sizes, import, people_file};

/// The pool of both sides.
const CONNECTIONS: u32 = 8;
/// Calls of a turn, one after the other; the turn's value is their median.
const ALONE: Bounds = Bounds { calls: 200, time: Duration::from_secs(1) };

const ORDER: &str = " ORDER BY l.login_id_key, l.id LIMIT 51";

/// One kind of page.
struct Page {
    name: &'static str,
    sql: String,
    /// What changes from call to call: words to search, a person's id, or nothing.
    turns: Vec<Turn>,
    /// Whether anybody is to be found.
    finds: bool,
}

#[derive(Clone)]
enum Turn {
    All,
    Words(String),
    Person(LearnerId),
}

impl Page {
    fn all(people: usize, ids: Vec<LearnerId>) -> Vec<Self> {
        let search = format!("{PEOPLE} AND l.search_key LIKE $4 ESCAPE '\\'{ORDER}");
        let words = |words: &[&str]| words.iter().map(|word| Turn::Words((*word).to_owned())).collect();
        let some = (0..97).map(|turn| people * turn / 97 + turn % 7).filter(|number| *number < people);
        let logins = some.map(|number| Turn::Words(people_file::login_id(number).to_lowercase()));
        let page = |name, sql: &str, turns| Self { name, sql: sql.to_owned(), turns, finds: true };
        vec![
            page("list, first page", &format!("{PEOPLE}{ORDER}"), vec![Turn::All]),
            page(
                "search, name that many have",
                &search,
                words(&["サトウ", "山本", "タロウ", "美咲", "佐々木", "田中", "渡邉"]),
            ),
            Self {
                finds: people > people_file::FIRST_RARE,
                ..page("search, name that few have", &search, words(&people_file::FEW))
            },
            page("search, one user ID", &search, logins.collect()),
            Self {
                finds: false,
                ..page("search, nobody has it", &search, words(&["御手洗", "ざう", "zz", "勅使河原"]))
            },
            page("one person", &format!("{PEOPLE} AND l.id = $4"), ids.into_iter().map(Turn::Person).collect()),
        ]
    }

    /// The bare statement. SQLite, once it has statistics, begins with the seats and sorts everybody for the first fifty; nobody would
    /// leave it at that, so it is told to begin with the people.
    fn bare(&self, engine: Engine) -> String {
        match engine {
            Engine::Sqlite => self.sql.replacen(" JOIN seat_assignments", " CROSS JOIN seat_assignments", 1),
            Engine::Postgres => self.sql.clone(),
        }
    }
}

/// Registers the people, then reads their pages.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let product = Product::fresh(engine).await?;
    let fixture = Fixture::new();
    fixture.make(&product).await?;
    import::register(&product, &fixture, sizes.people).await?;
    let product = product.settled().await?;
    let bare = product.bare(1).await?;
    let ids = some_ids(&bare).await?;
    bare.close().await;
    let served = product.serve().await?;
    let token = fixture.admin_token(&product).await?;
    let unit = fixture.unit(&product, Permission::ReadLearners)?;
    for page in Page::all(sizes.people, ids) {
        let turns = page.turns.iter().map(|turn| binds(&fixture, turn)).collect();
        let sql = page.bare(engine);
        let statement = Arc::new(Statement { sql: sql.as_str().into(), turns });
        // A pool for each service: a connection lives on the thread that opened it, and that ends with the service.
        let bare = product.bare(CONNECTIONS).await?;
        if sizes.explain {
            eprintln!("{}", bare.explain(&sql, &statement.turns[0]).await?);
        }
        let served_bare = bare_pages::serve(bare.clone(), statement.clone()).await?;
        let numbers = (0..page.turns.len()).map(|turn| format!("/{turn}")).collect();
        let bare_call = Call::of(served_bare.address, numbers, None);
        let paths = page.turns.iter().map(|turn| path(&fixture, turn)).collect();
        let call = Call::of(served.address, paths, Some(token.clone()));
        over_http(engine, sizes, report, page.name, [&bare_call, &call]).await?;
        let turns = Turns::take(
            sizes.rounds,
            async || in_process(&page, async |turn| Ok(statement.lines(&bare, turn).await?.len())).await,
            async || in_process(&page, async |turn| use_case(&unit, &page.turns[turn % page.turns.len()]).await).await,
        )
        .await?;
        report.add(engine, &format!("{}, without HTTP", page.name), Aim::None, turns.times());
        bare.close().await;
        stop(served_bare).await;
    }
    stop(served).await;
    Ok(())
}

async fn stop(served: Served) {
    served.handle.stop(false).await;
}

/// One caller alone, then all of them at once, then calls at a steady rate.
async fn over_http(
    engine: Engine,
    sizes: &Sizes,
    report: &mut Report,
    name: &str,
    [bare, product]: [&Call; 2],
) -> Outcome<()> {
    // A pool opens a connection when one is wanted, and each has pages of its own in memory: both sides have all of theirs open, as a
    // server has that was at work. Else one caller of the bare side has a single warm one, and of the product all in turn.
    for call in [bare, product] {
        let _all = round(call, sizes.connections, sizes.bounds()).await?;
    }
    let alone = async |call: &Call| Ok(median(&round(call, 1, ALONE).await?.times));
    let turns = Turns::take(sizes.rounds, async || alone(bare).await, async || alone(product).await).await?;
    report.add(engine, &format!("{name}: one caller"), Aim::Ratio(1.5), turns.times());
    let callers = sizes.connections;
    let many = async |call: &Call| Ok(median(&round(call, callers, sizes.bounds()).await?.times));
    let turns = Turns::take(sizes.rounds, async || many(bare).await, async || many(product).await).await?;
    report.add(engine, &format!("{name}: {callers} callers"), Aim::Ratio(1.5), turns.times());
    let seen = [const { RefCell::new(Vec::new()) }; 2];
    let steady = async |call: &Call, seen: &RefCell<Vec<f64>>| {
        let times = paced(call, sizes.rate, sizes.bounds()).await?.times;
        let middle = median(&times);
        seen.borrow_mut().extend(times);
        Ok(middle)
    };
    let [of_bare, of_product] = &seen;
    Turns::take(sizes.rounds, async || steady(bare, of_bare).await, async || steady(product, of_product).await).await?;
    let p99 = |times: &RefCell<Vec<f64>>| Value::ms(percentile(&times.borrow(), 99));
    let reading = Reading { bare: Some(p99(of_bare)), product: p99(of_product), ratio: None };
    report.add(engine, &format!("{name}: p99 at {} calls/s (ms)", sizes.rate), Aim::AtMost(20.0), reading);
    Ok(())
}

async fn some_ids(bare: &Bare) -> Outcome<Vec<LearnerId>> {
    let (_, rows) = bare.query("SELECT id FROM learners ORDER BY name_key, id LIMIT 50", &[]).await?;
    rows.iter().map(|row| Ok(LearnerId::from_uuid(row[0].as_uuid()?))).collect()
}

fn binds(fixture: &Fixture, turn: &Turn) -> Vec<Cell> {
    let mut binds =
        vec![fixture.workspace.as_uuid().into(), fixture.term.as_uuid().into(), Cell::from(date("2027-06-15"))];
    match turn {
        Turn::All => {}
        Turn::Words(word) => binds.push(format!("%{}%", keizoku_domain::text::search_key(word)).as_str().into()),
        Turn::Person(id) => binds.push(id.as_uuid().into()),
    }
    binds
}

fn path(fixture: &Fixture, turn: &Turn) -> String {
    let people = format!("/api/v1/workspaces/{}/learners", fixture.workspace);
    let encoded = |word: &str| word.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    match turn {
        Turn::All => people,
        Turn::Words(word) => format!("{people}?q={}", encoded(word)),
        Turn::Person(id) => format!("{people}/{id}"),
    }
}

/// The median of calls one after the other; a page that finds somebody or nobody against expectation ends the run.
async fn in_process(page: &Page, call: impl AsyncFn(usize) -> Outcome<usize>) -> Outcome<f64> {
    let mut times = Vec::with_capacity(ALONE.calls);
    let started = Instant::now();
    for turn in 0..ALONE.calls {
        let begun = Instant::now();
        if turn > 0 && started.elapsed() > ALONE.time {
            break;
        }
        let rows = call(turn).await?;
        times.push(ms_since(begun));
        if (rows > 0) != page.finds {
            return Err(format!("{} found {rows}", page.name).into());
        }
    }
    Ok(median(&times))
}

async fn use_case(unit: &WorkspaceUnit, turn: &Turn) -> Outcome<usize> {
    let words = match turn {
        Turn::Person(id) => return Ok(list::find(unit, *id, Which::Running).await.map(|_| 1)?),
        Turn::Words(words) => Some(words.clone()),
        Turn::All => None,
    };
    let query = Query { words, ..Query::default() };
    Ok(list::list(unit, &query, &PageRequest::default()).await?.found.items.len())
}
