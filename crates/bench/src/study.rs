//! Learners at work: the home page of one, and pages read to their end by two hundred at a time.

use actix_web::{HttpResponse, HttpServer, web};
use keizoku_app::PageRequest;
use keizoku_app::identity::tokens;
use keizoku_app::learning::my_courses;
use keizoku_app::{Actor, Caller};
use keizoku_domain::id::{CourseId, IdSource as _, SystemIds, UnitId};
use keizoku_domain::identity::Permission;
use keizoku_testkit::{Engine, instant};
use serde_json::json;
use uuid::Uuid;

use crate::fixture::Fixture;
use crate::load::{self, Bounds, Call, paced, round};
use crate::measure::{Turns, median, ms_since, percentile};
use crate::product::{NOW, Product, Served, free_port, workers};
use crate::report::{Aim, Reading, Report, Value};
use crate::rows::{Bare, Cell, Rows};
use crate::{Outcome, Sizes};

/// Learners at work at the same time.
pub(crate) const LEARNERS: usize = 200;
/// Pages read to their end in a second by all of them: one by each.
pub(crate) const RATE: u32 = 200;
/// Pages of each course.
const PAGES: usize = 20;
const ALONE: Bounds = Bounds { calls: 100, time: std::time::Duration::from_secs(2) };

/// What a home page shows, as one plain statement.
const HOME: &str = "SELECT c.id, c.code, c.title_ja, c.title_en, c.summary_ja, c.standard_minutes, c.category_id, \
     (SELECT COUNT(*) FROM course_units u WHERE u.course_id = c.id AND u.active) AS units, \
     e.progress, e.started_at, e.last_access_at, e.completed_at, e.best_score \
     FROM library_courses lc JOIN courses c ON c.id = lc.course_id \
     LEFT JOIN enrolments e ON e.workspace_id = $1 AND e.learner_id = $2 AND e.term_id = $3 AND e.course_id = c.id \
     ORDER BY c.code_key";

/// Gives the courses pages, and lets learners open their home and read.
pub(crate) async fn measure(
    engine: Engine,
    sizes: &Sizes,
    report: &mut Report,
    (product, fixture): (&Product, &Fixture),
) -> Outcome<()> {
    let bare = product.bare(2).await?;
    let units = contents(&bare).await?;
    let learners = fixture.learners(product, 2 * LEARNERS).await?;
    // The learners of one side are not those of the other: a page that was read is not written again.
    let (ours, theirs) = learners.split_at(learners.len() / 2);
    let (learner, account) = ours.first().ok_or("nobody learns")?;
    let caller = Caller { app: product.app.clone(), actor: Actor::Account(account.clone()) };
    let unit = caller.workspace(fixture.workspace, Permission::LearnCourses)?;
    let binds = [fixture.workspace.as_uuid().into(), (*learner).into(), fixture.term.as_uuid().into()];
    let turns = Turns::take(
        sizes.rounds,
        async || {
            let begun = std::time::Instant::now();
            bare.query(HOME, &binds).await?;
            Ok(ms_since(begun))
        },
        async || {
            let begun = std::time::Instant::now();
            my_courses::list(&unit, &PageRequest::default()).await?;
            Ok(ms_since(begun))
        },
    )
    .await?;
    report.add(engine, "learner home, without HTTP", Aim::None, turns.times());
    let mut callers = Vec::with_capacity(ours.len());
    let root = format!("/api/v1/workspaces/{}/my-courses", fixture.workspace);
    for (_, account) in ours {
        let paths = units.iter().map(|(course, unit)| {
            let (course, unit) = (CourseId::from_uuid(*course), UnitId::from_uuid(*unit));
            format!("{root}/{course}/units/{unit}/done")
        });
        let token = tokens::issue(&product.app, account).await?;
        callers.push(load::Caller { paths: paths.collect(), token: Some(token) });
    }
    let events = events(&bare, theirs, &units).await?;
    bare.close().await;
    let served = product.serve().await?;
    let home = Call::one(served.address, &root, callers.first().and_then(|caller| caller.token.clone()));
    let time = Value::ms(median(&round(&home, 1, ALONE).await?.times));
    report.add(engine, "learner home, one caller (ms)", Aim::AtMost(30.0), plain(time));
    let pool = product.bare(8).await?;
    let served_bare = serve_events(pool.clone(), events, fixture.workspace.as_uuid()).await?;
    let numbers = |first: usize| (0..units.len()).map(|unit| format!("/{}", first * units.len() + unit)).collect();
    let bare_callers = (0..theirs.len()).map(|first| load::Caller { paths: numbers(first), token: None });
    let calls = [Call::posts(served_bare.address, bare_callers.collect()), Call::posts(served.address, callers)];
    read_pages(engine, sizes, report, &calls).await?;
    pool.close().await;
    served_bare.handle.stop(false).await;
    served.handle.stop(false).await;
    Ok(())
}

const fn plain(product: Value) -> Reading {
    Reading { bare: None, product, ratio: None }
}

/// Pages read by everybody at a steady rate.
async fn read_pages(engine: Engine, sizes: &Sizes, report: &mut Report, [bare, product]: &[Call; 2]) -> Outcome<()> {
    let bounds = Bounds { calls: sizes.calls.max(LEARNERS), ..sizes.bounds() };
    let mut seen: [Vec<f64>; 2] = Default::default();
    let [of_bare, of_product] = &mut seen;
    let turns = Turns::take(
        sizes.rounds,
        async || steady(bare, bounds, of_bare).await,
        async || steady(product, bounds, of_product).await,
    )
    .await?;
    report.add(engine, "a page read to its end", Aim::None, turns.times());
    let [bare, product] = seen.map(|times| Value::ms(percentile(&times, 99)));
    let reading = Reading { bare: Some(bare), product, ratio: None };
    report.add(engine, "a page read to its end: p99 (ms)", Aim::AtMost(10.0), reading);
    Ok(())
}

async fn steady(call: &Call, bounds: Bounds, seen: &mut Vec<f64>) -> Outcome<f64> {
    let times = paced(call, RATE, bounds).await?.times;
    let middle = median(&times);
    seen.extend(times);
    Ok(middle)
}

/// Twenty pages in each course that was begun; answers courses and units.
async fn contents(bare: &Bare) -> Outcome<Vec<(Uuid, Uuid)>> {
    let (_, courses) = bare.query("SELECT DISTINCT course_id FROM enrolments", &[]).await?;
    let mut units = Vec::new();
    let mut tables = Vec::new();
    for course in &courses {
        let course = course[0].as_uuid()?;
        for number in 0..PAGES {
            let (id, code) = (SystemIds.next(), format!("p{number:02}"));
            let position = i32::try_from(number)?;
            tables.push(Rows::one(
                "course_units",
                vec![
                    ("id", id.into()),
                    ("course_id", course.into()),
                    ("code", code.as_str().into()),
                    ("code_key", code.as_str().into()),
                    ("position", position.into()),
                    ("title_ja", "計測のページ".into()),
                    ("title_en", "Page".into()),
                    ("weight", 1_i32.into()),
                    ("content", Cell::Json(Some(json!({ "kind": "page", "body": "結論から話す。" })))),
                    ("active", Cell::Bool(Some(true))),
                    ("revision", 1_i64.into()),
                ],
            ));
            units.push((course, id));
        }
    }
    bare.insert(&tables).await?;
    Ok(units)
}

/// A page that the bare side writes down as read.
#[derive(Debug, Clone)]
struct Event {
    enrolment: Uuid,
    learner: Uuid,
    unit: Uuid,
}

/// Every page of every learner of the bare side, learner by learner.
async fn events<T>(bare: &Bare, learners: &[(Uuid, T)], units: &[(Uuid, Uuid)]) -> Outcome<Vec<Event>> {
    let mut events = Vec::with_capacity(learners.len() * units.len());
    for (learner, _) in learners {
        let (_, rows) =
            bare.query("SELECT course_id, id FROM enrolments WHERE learner_id = $1", &[(*learner).into()]).await?;
        let mut enrolments = std::collections::HashMap::new();
        for row in &rows {
            enrolments.insert(row[0].as_uuid()?, row[1].as_uuid()?);
        }
        for (course, unit) in units {
            let enrolment = *enrolments.get(course).ok_or("a course that was not begun")?;
            events.push(Event { enrolment, learner: *learner, unit: *unit });
        }
    }
    Ok(events)
}

/// Serves a handler that writes the event `/{n}`, and reads nothing.
async fn serve_events(bare: Bare, events: Vec<Event>, workspace: Uuid) -> Outcome<Served> {
    let (listener, address) = free_port().await?;
    let shared = web::Data::new((bare, events, workspace));
    let server =
        HttpServer::new(move || actix_web::App::new().app_data(shared.clone()).route("/{n}", web::post().to(write)))
            .workers(workers())
            .disable_signals()
            .listen(listener)?
            .run();
    let handle = server.handle();
    tokio::spawn(server);
    Ok(Served { address, handle })
}

async fn write(shared: web::Data<(Bare, Vec<Event>, Uuid)>, number: web::Path<usize>) -> HttpResponse {
    let (bare, events, workspace) = shared.get_ref();
    let Some(event) = events.get(number.into_inner()) else { return HttpResponse::NotFound().finish() };
    let now = Cell::from(instant(NOW));
    let result: [Cell; 5] =
        [(*workspace).into(), event.enrolment.into(), event.unit.into(), event.learner.into(), now.clone()];
    let enrolment: [Cell; 3] = [(*workspace).into(), event.enrolment.into(), now];
    match bare.write(&[(RESULT, &result), (ENROLMENT, &enrolment)]).await {
        Ok(()) => HttpResponse::Ok().body("written"),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}

const RESULT: &str = "INSERT INTO unit_results (workspace_id, enrolment_id, unit_id, learner_id, done_at, attempts) \
     VALUES ($1, $2, $3, $4, $5, 0) ON CONFLICT DO NOTHING";
const ENROLMENT: &str = "UPDATE enrolments SET progress = progress + 1, last_access_at = $3, updated_at = $3 WHERE workspace_id = $1 AND id = $2";
