//! Loading and confirming a learner file beside a bare bulk insert of the rows that come of it.

use std::cell::RefCell;
use std::time::Instant;

use keizoku_app::people::imports::{self, FileKind};
use keizoku_app::people::rosters::Which;
use keizoku_domain::identity::Permission;
use keizoku_testkit::{Engine, OnEngine as _, TestDatabase};

use crate::fixture::Fixture;
use crate::measure::{Turns, median, ms_since};
use crate::people_file;
use crate::product::Product;
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Rows};
use crate::{Outcome, Sizes};

/// The most people of one file.
const FILE: usize = 50_000;

/// What an import writes for each person, in the order that references allow.
const WRITTEN: [(&str, &str); 5] = [
    ("org_units", "ORDER BY depth"),
    ("accounts", "WHERE role = 'learner'"),
    ("learners", ""),
    ("org_memberships", ""),
    ("seat_assignments", ""),
];

/// How long loading and confirming took, in milliseconds.
#[derive(Debug, Clone, Copy)]
struct Took {
    load: f64,
    commit: f64,
}

/// Imports into fresh databases, in turn with bare inserts into others.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let fixture = Fixture::new();
    let file = people_file::csv(0, sizes.import);
    let rows = written(engine, &fixture, &file).await?;
    let steps = RefCell::new(Vec::new());
    let turns = Turns::take(
        sizes.rounds,
        async || bare(engine, &fixture, &rows).await,
        async || {
            let product = Product::fresh(engine).await?;
            fixture.make(&product).await?;
            let took = import(&product, &fixture, file.clone(), sizes.import).await?;
            steps.borrow_mut().push(took);
            Ok(took.load + took.commit)
        },
    )
    .await?;
    let name = format!("import of {} people", sizes.import);
    report.add(engine, &name, Aim::Ratio(2.0), turns.times());
    let steps = steps.into_inner();
    let step = |of: fn(&Took) -> f64| {
        let values: Vec<f64> = steps.iter().skip(1).map(of).collect();
        Reading { bare: None, product: Value::ms(median(&values)), ratio: None }
    };
    report.add(engine, "… of which loading", Aim::None, step(|took| took.load));
    report.add(engine, "… of which confirming", Aim::None, step(|took| took.commit));
    Ok(())
}

/// Registers the people `0..count`, file by file.
pub(crate) async fn register(product: &Product, fixture: &Fixture, count: usize) -> Outcome<()> {
    for from in (0..count).step_by(FILE) {
        let part = FILE.min(count - from);
        import(product, fixture, people_file::csv(from, part), part).await?;
    }
    Ok(())
}

async fn import(product: &Product, fixture: &Fixture, file: Vec<u8>, people: usize) -> Outcome<Took> {
    let unit = fixture.unit(product, Permission::WriteLearners)?;
    let begun = Instant::now();
    let import = imports::load(&unit, FileKind::Learners, Which::Running, "people.csv", file).await?;
    let load = ms_since(begun);
    if import.state != "ready" || import.plan.rows.len() != people {
        return Err(format!("the plan is {}: {:?}", import.state, import.plan.faults.first()).into());
    }
    let begun = Instant::now();
    imports::commit(&unit, import.id, &import.plan.hash, None).await?;
    Ok(Took { load, commit: ms_since(begun) })
}

/// The rows of one import.
async fn written(engine: Engine, fixture: &Fixture, file: &[u8]) -> Outcome<Vec<Rows>> {
    let product = Product::fresh(engine).await?;
    fixture.make(&product).await?;
    let people = file.split(|byte| *byte == b'\n').count() - 2;
    import(&product, fixture, file.to_vec(), people).await?;
    let bare = product.bare(1).await?;
    let mut tables = Vec::new();
    for (table, rest) in WRITTEN {
        let (columns, rows) = bare.query(&format!("SELECT * FROM {table} {rest}"), &[]).await?;
        tables.push(Rows { table, columns, rows });
    }
    bare.close().await;
    Ok(tables)
}

async fn bare(engine: Engine, fixture: &Fixture, rows: &[Rows]) -> Outcome<f64> {
    let database = TestDatabase::on(engine).await;
    let bare = Bare::connect(engine, database.url(), 1).await?;
    fixture.write(&bare).await?;
    let begun = Instant::now();
    bare.insert(rows).await?;
    let took = ms_since(begun);
    bare.close().await;
    Ok(took)
}
