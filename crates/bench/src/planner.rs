//! The roll-over plan beside the bare statements of the same rows: proposing by rule, the first page of the diff, writing, taking back.

use std::cell::RefCell;
use std::time::Instant;

use keizoku_app::WorkspaceUnit;
use keizoku_app::page::PageRequest;
use keizoku_app::seats::{self, plan};
use keizoku_domain::id::TermId;
use keizoku_domain::identity::Permission;
use keizoku_domain::seats::rollover::Rule;
use keizoku_testkit::Engine;
use uuid::Uuid;

use crate::fixture::Fixture;
use crate::measure::{Turns, median, ms_since};
use crate::product::Product;
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Cell};
use crate::{Outcome, Sizes, import};

/// One in so many leaves by the rule.
const ONE_IN: usize = 5;

/// How long the steps of one plan took, in milliseconds.
#[derive(Debug, Clone, Copy, Default)]
struct Took {
    propose: f64,
    page: f64,
    commit: f64,
    undo: f64,
}

/// A figure by its name, and how it is read from the steps of a round.
type Figure = (&'static str, fn(&Took) -> f64);

/// The figures of a plan.
const FIGURES: [Figure; 4] = [
    ("propose by rule", |took| took.propose),
    ("first page of the diff", |took| took.page),
    ("commit", |took| took.commit),
    ("undo", |took| took.undo),
];

/// Plans the next roster of a workspace again and again; each round ends where it began.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let product = Product::fresh(engine).await?;
    let fixture = Fixture::new();
    fixture.make(&product).await?;
    import::register(&product, &fixture, sizes.planner).await?;
    let next = fixture.next_term(&product).await?;
    let scope = fixture.unit(&product, Permission::ManageRoster)?.scope;
    let copy = async |uow: &keizoku_store::Uow| seats::copy_roster(uow, scope, fixture.term, next).await;
    product.app.write(copy).await?;
    let product = product.settled().await?;
    let unit = fixture.unit(&product, Permission::ManageRoster)?;
    let bare = product.bare(1).await?;
    leavers(&bare, next, sizes.planner / ONE_IN).await?;
    let (plain, shown) = (RefCell::new(Vec::new()), RefCell::new(Vec::new()));
    let _whole = Turns::take(
        sizes.rounds,
        async || {
            let took = by_hand(&bare, fixture.workspace.as_uuid(), next).await?;
            plain.borrow_mut().push(took);
            Ok(took.commit)
        },
        async || {
            let took = by_plan(&unit, sizes.planner / ONE_IN).await?;
            shown.borrow_mut().push(took);
            Ok(took.commit)
        },
    )
    .await?;
    bare.close().await;
    let (plain, shown) = (plain.into_inner(), shown.into_inner());
    for (name, of) in FIGURES {
        // The first round warms both sides up.
        let values = |all: &[Took]| all.iter().skip(1).map(of).collect::<Vec<f64>>();
        let (plain, shown) = (values(&plain), values(&shown));
        let ratios: Vec<f64> = plain.iter().zip(&shown).map(|(plain, shown)| shown / plain).collect();
        let reading = Reading {
            bare: Some(Value::ms(median(&plain))),
            product: Value::ms(median(&shown)),
            ratio: Some(median(&ratios)),
        };
        report.add(engine, &format!("plan at {} people: {name}", sizes.planner), Aim::None, reading);
    }
    Ok(())
}

async fn by_plan(unit: &WorkspaceUnit, leave: usize) -> Outcome<Took> {
    plan::start(unit).await?;
    let drafted = plan::current(unit).await?;
    let begun = Instant::now();
    plan::propose(unit, drafted.plan.revision, Rule::EndedBefore).await?;
    let propose = ms_since(begun);
    let drafted = plan::current(unit).await?;
    if drafted.counts.leave as usize != leave {
        return Err(format!("{} of {leave} leave", drafted.counts.leave).into());
    }
    let begun = Instant::now();
    let page = plan::people(unit, Some(plan::WhichPeople::Leave), None, &PageRequest::default()).await?;
    let took = ms_since(begun);
    if page.items.is_empty() {
        return Err("nobody on the first page".into());
    }
    let begun = Instant::now();
    plan::commit(unit, &drafted.hash).await?;
    let commit = ms_since(begun);
    let written = plan::current(unit).await?;
    let begun = Instant::now();
    plan::undo(unit, written.plan.revision).await?;
    Ok(Took { propose, page: took, commit, undo: ms_since(begun) })
}

/// The same rows by plain statements: no rights, no rules, no trail, nothing kept for taking back.
async fn by_hand(bare: &Bare, workspace: Uuid, next: TermId) -> Outcome<Took> {
    let next = next.as_uuid();
    let both = || vec![Cell::from(workspace), Cell::from(next)];
    let timed = async |sql: &str, binds: Vec<Cell>| -> Outcome<f64> {
        let begun = Instant::now();
        bare.query(sql, &binds).await?;
        Ok(ms_since(begun))
    };
    let scratch =
        "CREATE TABLE IF NOT EXISTS bench_leavers AS SELECT workspace_id, learner_id FROM seat_assignments WHERE 1 = 0";
    timed(scratch, Vec::new()).await?;
    timed("DELETE FROM bench_leavers", Vec::new()).await?;
    let propose = timed(
        "INSERT INTO bench_leavers SELECT workspace_id, learner_id FROM seat_assignments WHERE workspace_id = $1 AND \
         term_id = $2 AND released_at IS NULL AND ends_on < '2028-04-01'",
        both(),
    )
    .await?;
    let page = timed(
        "SELECT l.id, l.login_id, l.name, s.ends_on FROM learners l JOIN seat_assignments s ON s.workspace_id = l.workspace_id \
         AND s.learner_id = l.id AND s.term_id = $2 WHERE l.workspace_id = $1 AND s.released_at IS NULL AND s.ends_on < \
         '2028-04-01' ORDER BY l.login_id_key LIMIT 51",
        both(),
    )
    .await?;
    let commit = timed(
        "UPDATE seat_assignments SET released_at = assigned_at WHERE workspace_id = $1 AND term_id = $2 AND ends_on < \
         '2028-04-01'",
        both(),
    )
    .await?;
    let undo = timed(
        "UPDATE seat_assignments SET released_at = NULL WHERE workspace_id = $1 AND term_id = $2 AND ends_on < '2028-04-01'",
        both(),
    )
    .await?;
    Ok(Took { propose, page, commit, undo })
}

/// Gives some people of the next roster a last day of use before its term.
async fn leavers(bare: &Bare, next: TermId, count: usize) -> Outcome<()> {
    let sql = format!(
        "UPDATE seat_assignments SET ends_on = '2028-03-31' WHERE term_id = $1 AND learner_id IN (SELECT learner_id FROM \
         seat_assignments WHERE term_id = $1 ORDER BY learner_id LIMIT {count})"
    );
    bare.query(&sql, &[Cell::from(next.as_uuid())]).await?;
    Ok(())
}
