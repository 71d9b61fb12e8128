//! The pages of a workspace with many people: the first page of the list, a search, one person; the use case beside the bare
//! statement that gives the same, and the whole way over HTTP.

use std::time::Instant;

use keizoku_app::people::list::{self, Query};
use keizoku_app::people::rosters::Which;
use keizoku_app::{PageRequest, WorkspaceUnit};
use keizoku_domain::id::LearnerId;
use keizoku_domain::identity::Permission;
use keizoku_testkit::{Engine, date};

use crate::fixture::Fixture;
use crate::load::{Call, round};
use crate::measure::{Turns, median, ms_since, percentile};
use crate::product::Product;
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Cell};
use crate::{Outcome, Sizes, import, people_file};

/// The pool of both sides.
const CONNECTIONS: u32 = 8;
/// Sequential calls of a turn; the turn's value is their median.
const CALLS: usize = 50;

/// What a person's line shows, for everybody in a seat of the term.
const PEOPLE: &str = "SELECT l.id, l.login_id, l.name, l.kana, l.email, l.employee_number, l.role, l.starts_on, l.ends_on, \
     l.notes, l.created_at, l.updated_at, l.revision, a.password_state, a.last_login_at, s.term_id, s.waiting, \
     m.kind, u.id AS unit_id, u.code, u.name AS unit_name, p.name AS upper_name \
     FROM learners l \
     JOIN seat_assignments s ON s.workspace_id = l.workspace_id AND s.term_id = $2 AND s.learner_id = l.id \
     JOIN accounts a ON a.company_id = l.company_id AND a.id = l.account_id \
     LEFT JOIN org_memberships m ON m.workspace_id = l.workspace_id AND m.learner_id = l.id \
     AND m.valid_from <= $3 AND (m.valid_to IS NULL OR m.valid_to >= $3) \
     LEFT JOIN org_units u ON u.workspace_id = m.workspace_id AND u.id = m.org_unit_id \
     LEFT JOIN org_units p ON p.workspace_id = u.workspace_id AND p.id = u.parent_id \
     WHERE l.workspace_id = $1 AND s.released_at IS NULL";
const ORDER: &str = " ORDER BY l.login_id_key, l.id LIMIT 51";

/// One kind of page.
struct Page {
    name: &'static str,
    statement: String,
    /// What changes from call to call: a word to search, a person's id, or nothing.
    turns: Vec<Turn>,
}

#[derive(Clone)]
enum Turn {
    All,
    Word(String),
    Person(LearnerId),
}

impl Page {
    fn all(people: usize, ids: Vec<LearnerId>) -> [Self; 4] {
        let search = format!("{PEOPLE} AND l.search_key LIKE $4 ESCAPE '\\'{ORDER}");
        let names = ["サトウ", "ヤマモト", "タロウ", "ミサキ", "ササキ"].map(|name| Turn::Word(name.to_owned()));
        let some = (0..20).map(|turn| people * turn / 20 + turn % 7).filter(|number| *number < people);
        let logins = some.map(|number| Turn::Word(people_file::login_id(number).to_lowercase()));
        [
            Self { name: "list, first page", statement: format!("{PEOPLE}{ORDER}"), turns: vec![Turn::All] },
            Self { name: "search by name", statement: search.clone(), turns: names.into() },
            Self { name: "search by user ID", statement: search, turns: logins.collect() },
            Self {
                name: "one person",
                statement: format!("{PEOPLE} AND l.id = $4"),
                turns: ids.into_iter().map(Turn::Person).collect(),
            },
        ]
    }
}

/// Registers the people, then reads their pages.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let product = Product::fresh(engine).await?;
    let fixture = Fixture::new();
    fixture.make(&product).await?;
    import::register(&product, &fixture, sizes.people).await?;
    let bare = product.bare(CONNECTIONS).await?;
    bare.settle().await?;
    let served = product.serve()?;
    let token = fixture.admin_token(&product).await?;
    let unit = fixture.unit(&product, Permission::ReadLearners)?;
    for page in Page::all(sizes.people, some_ids(&bare).await?) {
        if sizes.explain {
            let binds = binds(&fixture, page.turns.first().unwrap_or(&Turn::All));
            eprintln!("{}", bare.explain(&page.statement, &binds).await?);
        }
        let turns = Turns::take(
            sizes.rounds,
            async || statement(&bare, &fixture, &page).await,
            async || use_case(&unit, &page).await,
        )
        .await?;
        report.add(engine, page.name, Aim::Ratio(1.5), turns.times());
        let paths = page.turns.iter().map(|turn| path(&fixture, turn)).collect();
        let call = Call { address: served.address, paths, token: Some(token.clone()) };
        over_http(engine, sizes, report, page.name, &call).await?;
    }
    bare.close().await;
    served.handle.stop(false).await;
    Ok(())
}

async fn over_http(engine: Engine, sizes: &Sizes, report: &mut Report, name: &str, call: &Call) -> Outcome<()> {
    let mut times = Vec::new();
    for _ in 0..sizes.rounds {
        times.extend(round(call, sizes.connections, sizes.calls).await?.times);
    }
    let at = |percent| Reading { bare: None, product: Value::ms(percentile(&times, percent)), ratio: None };
    report.add(engine, &format!("{name}, HTTP median"), Aim::None, at(50));
    report.add(engine, &format!("{name}, HTTP p99 (ms)"), Aim::AtMost(20.0), at(99));
    Ok(())
}

async fn some_ids(bare: &Bare) -> Outcome<Vec<LearnerId>> {
    let (_, rows) = bare.query("SELECT id FROM learners ORDER BY name_key, id LIMIT 50", &[]).await?;
    let id = |row: &Vec<Cell>| match row.first() {
        Some(Cell::Uuid(Some(id))) => Some(LearnerId::from_uuid(*id)),
        Some(Cell::Bytes(Some(bytes))) => uuid::Uuid::from_slice(bytes).ok().map(LearnerId::from_uuid),
        _ => None,
    };
    Ok(rows.iter().filter_map(id).collect())
}

fn binds(fixture: &Fixture, turn: &Turn) -> Vec<Cell> {
    let mut binds =
        vec![fixture.workspace.as_uuid().into(), fixture.term.as_uuid().into(), Cell::from(date("2027-06-15"))];
    match turn {
        Turn::All => {}
        Turn::Word(word) => binds.push(format!("%{}%", keizoku_domain::text::search_key(word)).as_str().into()),
        Turn::Person(id) => binds.push(id.as_uuid().into()),
    }
    binds
}

fn path(fixture: &Fixture, turn: &Turn) -> String {
    let people = format!("/api/v1/workspaces/{}/learners", fixture.workspace);
    let encoded = |word: &str| word.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    match turn {
        Turn::All => people,
        Turn::Word(word) => format!("{people}?q={}", encoded(word)),
        Turn::Person(id) => format!("{people}/{id}"),
    }
}

async fn statement(bare: &Bare, fixture: &Fixture, page: &Page) -> Outcome<f64> {
    let mut times = Vec::with_capacity(CALLS);
    for turn in page.turns.iter().cycle().take(CALLS) {
        let begun = Instant::now();
        let (_, rows) = bare.query(&page.statement, &binds(fixture, turn)).await?;
        times.push(ms_since(begun));
        found(page, rows.len())?;
    }
    Ok(median(&times))
}

async fn use_case(unit: &WorkspaceUnit, page: &Page) -> Outcome<f64> {
    let mut times = Vec::with_capacity(CALLS);
    for turn in page.turns.iter().cycle().take(CALLS) {
        let begun = Instant::now();
        let rows = match turn {
            Turn::Person(id) => list::find(unit, *id, Which::Running).await.map(|_| 1)?,
            Turn::All | Turn::Word(_) => {
                let words = if let Turn::Word(word) = turn { Some(word.clone()) } else { None };
                let query = Query { words, ..Query::default() };
                list::list(unit, &query, &PageRequest::default()).await?.found.items.len()
            }
        };
        times.push(ms_since(begun));
        found(page, rows)?;
    }
    Ok(median(&times))
}

/// A page that finds nothing would be fast for no reason.
fn found(page: &Page, rows: usize) -> Outcome<()> {
    if rows == 0 { Err(format!("{} found nobody", page.name).into()) } else { Ok(()) }
}
