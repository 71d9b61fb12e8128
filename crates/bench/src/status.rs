//! 受講状況 of many people in thirty courses: the first page in several conditions, the numbers, and the file with the memory it takes.

use std::fs;
use std::time::{Duration, Instant};

use keizoku_app::PageRequest;
use keizoku_app::learning::status::{Query, export, list};
use keizoku_app::people::sheet::FileFormat;
use keizoku_domain::id::{IdSource as _, SystemIds};
use keizoku_domain::identity::Permission;
use keizoku_testkit::{Engine, date, instant};
use uuid::Uuid;

use crate::fixture::Fixture;
use crate::load::{Bounds, Call, round};
use crate::measure::{Turns, median, ms_since};
use crate::product::{NOW, Product};
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Cell, Rows};
use crate::{Outcome, Sizes, import, study};

/// Courses of the library.
const COURSES: usize = 30;
/// Of these, begun by each person; every other one is completed.
pub(crate) const BEGUN: usize = 10;
/// Rows of enrolments made and written at a time.
const BATCH: usize = 20_000;
const ALONE: Bounds = Bounds { calls: 50, time: Duration::from_secs(2) };

/// The same page as one plain statement: no caller, no rights, no rules.
const PAGE: &str = "SELECT l.id, l.login_id, l.name, l.employee_number, l.role, m.org_unit_id, c.id AS course_id, c.code, c.title_ja, c.title_en, \
     e.progress, e.first_score, e.best_score, e.latest_score, e.attempts, e.started_at, e.last_access_at, e.completed_at, e.completed_in \
     FROM (SELECT l.* FROM learners l JOIN seat_assignments s ON s.workspace_id = l.workspace_id AND s.term_id = $2 AND s.learner_id = l.id \
     WHERE l.workspace_id = $1 AND s.released_at IS NULL ORDER BY l.login_id_key LIMIT 3) l \
     CROSS JOIN library_courses lc JOIN courses c ON c.id = lc.course_id \
     LEFT JOIN org_memberships m ON m.workspace_id = l.workspace_id AND m.learner_id = l.id AND m.kind = 'primary' \
     LEFT JOIN enrolments e ON e.workspace_id = l.workspace_id AND e.learner_id = l.id AND e.term_id = $2 AND e.course_id = c.id \
     ORDER BY l.login_id_key, c.code_key LIMIT 51";

/// Conditions of the first page; the last ones find few or none of the rows.
const PAGES: [(&str, &str); 7] = [
    ("first page", ""),
    ("first page, by course", "?sort=course"),
    ("first page, completed", "?status=completed"),
    ("first page, not started", "?status=not_started"),
    ("first page with its total", "?withTotal=true&limit=100"),
    ("first page, a score that nobody has", "?scoreTo=1"),
    ("first page, completed on one day of none", "?completedFrom=2027-05-01&completedUntil=2027-05-01"),
];

/// Registers the people and what they learned, reads all of it, and lets some of them go on.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let product = Product::fresh(engine).await?;
    let fixture = Fixture::new();
    fixture.make(&product).await?;
    import::register(&product, &fixture, sizes.people).await?;
    let bare = product.bare(2).await?;
    learn(&bare, &fixture).await?;
    bare.close().await;
    let product = product.settled().await?;
    let bare = product.bare(2).await?;
    // First: a connection lives on the thread that opened it, and those of the service end with it.
    file(engine, report, (&product, &fixture)).await?;
    pages(engine, sizes, report, (&product, &fixture, &bare)).await?;
    bare.close().await;
    // What the service's threads opened ended with them.
    let product = product.settled().await?;
    study::measure(engine, sizes, report, (&product, &fixture)).await
}

async fn pages(
    engine: Engine,
    sizes: &Sizes,
    report: &mut Report,
    (product, fixture, bare): (&Product, &Fixture, &Bare),
) -> Outcome<()> {
    let unit = fixture.unit(product, Permission::ReadEnrolments)?;
    let binds = [fixture.workspace.as_uuid().into(), fixture.term.as_uuid().into()];
    if sizes.explain {
        eprintln!("{}", bare.explain(PAGE, &binds).await?);
    }
    let turns = Turns::take(
        sizes.rounds,
        async || timed(async || Ok(bare.query(PAGE, &binds).await?.1.len())).await,
        async || {
            // A page of fifty tells that there is more of them, as the fifty-first row of the statement does.
            let page =
                async || Ok(list(&unit, &Query::default(), &PageRequest::default()).await?.found.items.len() + 1);
            timed(page).await
        },
    )
    .await?;
    report.add(engine, "status, first page, without HTTP", Aim::Ratio(1.5), turns.times());
    let served = product.serve().await?;
    let token = fixture.admin_token(product).await?;
    let root = format!("/api/v1/workspaces/{}/learning-status", fixture.workspace);
    let plain = |number| Reading { bare: None, product: Value::ms(number), ratio: None };
    for (name, query) in PAGES {
        let call = Call::one(served.address, &format!("{root}{query}"), Some(token.clone()));
        let time = median(&round(&call, 1, ALONE).await?.times);
        report.add(engine, &format!("status, {name} (ms)"), Aim::AtMost(100.0), plain(time));
    }
    for by in ["course", "orgUnit"] {
        let call = Call::one(served.address, &format!("{root}/summary?by={by}"), Some(token.clone()));
        let bounds = Bounds { calls: 5, time: Duration::from_secs(5) };
        let time = median(&round(&call, 1, bounds).await?.times);
        report.add(engine, &format!("status, numbers by {by} (ms)"), Aim::None, plain(time));
    }
    served.handle.stop(false).await;
    Ok(())
}

/// The median of calls one after the other; a page that is not full ends the run.
async fn timed(page: impl AsyncFn() -> Outcome<usize>) -> Outcome<f64> {
    let mut times = Vec::new();
    for _ in 0..ALONE.calls {
        let begun = Instant::now();
        let rows = page().await?;
        times.push(ms_since(begun));
        if rows != 51 {
            return Err(format!("the page has {rows} rows").into());
        }
    }
    Ok(median(&times))
}

/// The whole file, and how far the memory of this process rises meanwhile.
async fn file(engine: Engine, report: &mut Report, (product, fixture): (&Product, &Fixture)) -> Outcome<()> {
    let unit = fixture.unit(product, Permission::ReadEnrolments)?;
    for (name, format) in [("CSV", FileFormat::Csv), ("CSV in CP932", FileFormat::CsvCp932), ("xlsx", FileFormat::Xlsx)]
    {
        // Forgets the highest point so far.
        fs::write("/proc/self/clear_refs", "5")?;
        let (before, begun) = (memory("VmRSS:")?, Instant::now());
        let written = export::export(&unit, &Query::default(), format).await?;
        let took = ms_since(begun);
        let rows = rows_of(&unit).await?;
        let plain = |number, unit| Reading { bare: None, product: Value { number, unit }, ratio: None };
        let aim = |at_least: f64| if rows / took * 1e3 >= at_least { "ok" } else { "MISSED" };
        eprintln!("  {rows} rows, {} bytes, 50,000 rows/s: {}", written.length, aim(50_000.0));
        report.add(engine, &format!("status as {name}, rows"), Aim::None, plain(rows / took * 1e3, " /s"));
        let risen = memory("VmHWM:")? - before;
        report.add(engine, &format!("status as {name}, memory (MB)"), Aim::AtMost(100.0), plain(risen, " MB"));
    }
    Ok(())
}

async fn rows_of(unit: &keizoku_app::WorkspaceUnit) -> Outcome<f64> {
    let page = PageRequest { with_total: true, limit: Some(1), ..PageRequest::default() };
    let total = list(unit, &Query::default(), &page).await?.found.total.unwrap_or_default();
    Ok(u32::try_from(total)?.into())
}

/// A line of this process's status in MB.
fn memory(name: &str) -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("no such line in /proc")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib / 1024.0)
}

/// Thirty courses in the library, ten of them begun by everybody.
async fn learn(bare: &Bare, fixture: &Fixture) -> Outcome<()> {
    let now = || Cell::from(instant(NOW));
    let courses: Vec<Uuid> = (0..COURSES).map(|_| SystemIds.next()).collect();
    let category = SystemIds.next();
    let mut tables = vec![Rows::one(
        "course_categories",
        vec![
            ("id", category.into()),
            ("code", "BENCH".into()),
            ("code_key", "bench".into()),
            ("name_ja", "計測".into()),
            ("name_en", "Bench".into()),
            ("position", 1_i32.into()),
            ("revision", 1_i64.into()),
        ],
    )];
    for (number, course) in courses.iter().enumerate() {
        let (code, title) = (format!("BM-{number:03}"), format!("結論から話す報告の組み立て その{number}"));
        let key = code.to_lowercase();
        tables.push(Rows::one(
            "courses",
            vec![
                ("id", (*course).into()),
                ("code", code.as_str().into()),
                ("code_key", key.as_str().into()),
                ("title_ja", title.as_str().into()),
                ("title_en", "How to report".into()),
                ("title_key", key.as_str().into()),
                ("summary_ja", "".into()),
                ("summary_en", "".into()),
                ("category_id", category.into()),
                ("standard_minutes", 30_i32.into()),
                ("passing_score", 60_i32.into()),
                ("survey_required", Cell::Bool(Some(false))),
                ("created_at", now()),
                ("updated_at", now()),
                ("revision", 1_i64.into()),
            ],
        ));
        tables.push(Rows::one(
            "library_courses",
            vec![
                ("library_id", fixture.library().into()),
                ("course_id", (*course).into()),
                ("from_day", date("2027-01-01").into()),
            ],
        ));
    }
    bare.insert(&tables).await?;
    let (_, people) = bare.query("SELECT id FROM learners", &[]).await?;
    for some in people.chunks(BATCH / BEGUN) {
        bare.insert(&[enrolments(fixture, some, &courses)]).await?;
    }
    Ok(())
}

fn enrolments(fixture: &Fixture, people: &[Vec<Cell>], courses: &[Uuid]) -> Rows {
    let columns = [
        "workspace_id",
        "id",
        "learner_id",
        "course_id",
        "term_id",
        "started_at",
        "last_access_at",
        "completed_at",
        "completed_in",
        "progress",
        "first_score",
        "best_score",
        "latest_score",
        "attempts",
        "updated_at",
        "class_id",
    ];
    let now = || Cell::from(instant(NOW));
    let row = |person: &Cell, number: usize| {
        let done = number.is_multiple_of(2);
        let score = || Cell::Int(Some(if done { 85 } else { 45 }));
        vec![
            fixture.workspace.as_uuid().into(),
            SystemIds.next().into(),
            person.clone(),
            courses[number * 3 % COURSES].into(),
            fixture.term.as_uuid().into(),
            now(),
            now(),
            Cell::Instant(done.then(|| instant(NOW))),
            Cell::Text(done.then(|| "本社 / 経理部".to_owned())),
            Cell::Int(Some(if done { 96 } else { 61 })),
            score(),
            score(),
            score(),
            Cell::Int(Some(2)),
            now(),
            Uuid::nil().into(),
        ]
    };
    let rows = people
        .iter()
        .filter_map(|person| person.first())
        .flat_map(|person| (0..BEGUN).map(move |number| (person, number)));
    Rows {
        table: "enrolments",
        columns: columns.map(str::to_owned).to_vec(),
        rows: rows.map(|(person, number)| row(person, number)).collect(),
    }
}
