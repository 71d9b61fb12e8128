//! SCORM packages: loaded by the vendor, run by people on an origin of its own (learning.md, "Progress, score, completion" and
//! "Company-made material": uploaded HTML reaches no session).

use keizoku_domain::learning::scorm::archive;
use keizoku_testkit::{Client, Method, TestApp, both_databases, story};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};

both_databases!(
    a_package_is_left_resumed_and_completes_its_course,
    what_comes_late_or_from_another_window_changes_nothing,
    files_are_shown_to_a_ticket_and_to_nobody_else,
    a_file_is_sent_whole_in_part_or_not_again,
    the_vendor_adds_replaces_and_takes_out_a_package,
    a_hostile_package_is_refused_with_all_that_is_wrong,
    the_origin_of_packages_reaches_no_session,
    nobody_else_opens_or_saves,
);

/// The built-in package's unit, as its address.
async fn denwa(learner: &Client) -> (String, String) {
    let course = course_at(learner, "BB-108").await;
    let unit = units(learner, &course).await.into_iter().find(|unit| unit["kind"] == "scorm").unwrap();
    (unit_at(&course, &unit), course)
}

async fn opened(learner: &Client, unit: &str, anew: bool) -> Value {
    learner.post(&format!("{unit}/scorm-launches"), json!({ "anew": anew })).await.is(200)
}

fn states(unit: &str, launch: &Value) -> String {
    format!("{unit}/scorm-launches/{}/state", launch["id"].as_str().unwrap())
}

fn state(sequence: i64, cmi: &Value) -> Value {
    json!({ "item": "lesson", "sequence": sequence, "cmi": cmi })
}

/// A request on the origin of packages.
async fn fetched(url: &str, headers: &[(&str, &str)]) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    headers.iter().fold(client.get(url), |request, (name, value)| request.header(*name, *value)).send().await.unwrap()
}

fn packed(folder: &str, files: &[&str]) -> Vec<u8> {
    let read: Vec<(&str, Vec<u8>)> =
        files.iter().map(|name| (*name, story::fixture(&format!("{folder}/{name}")))).collect();
    let files: Vec<(&str, &[u8])> = read.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    archive::pack(&files).unwrap()
}

fn frames() -> Vec<u8> {
    packed(
        "scorm2004-frames",
        &["imsmanifest.xml", "shared/launch.html", "shared/head.html", "shared/apiwrapper.js", "content/lesson.html"],
    )
}

async fn a_package_is_left_resumed_and_completes_its_course(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, course) = denwa(&learner).await;
    let launch = opened(&learner, &unit, false).await;
    assert_eq!((&launch["version"], &launch["items"][0]["resumed"]), (&json!("1.2"), &json!(false)));
    assert_eq!((&launch["learnerName"], &launch["items"][0]["mastery"]), (&json!("清水 恵"), &json!("70")));
    let begun =
        json!({ "cmi.core.lesson_status": "incomplete", "cmi.suspend_data": "{\"at\":3}", "cmi.core.score.raw": "40" });
    let saved = learner.send(Method::PUT, &states(&unit, &launch), &[], Some(state(1, &begun))).await.is(200);
    assert_eq!((&saved["done"], &saved["course"]["status"]), (&json!(false), &json!("in_progress")));
    assert_eq!(saved["course"]["units"][0]["scores"], Value::Null, "a score on the way is no result");
    // Left, and opened again.
    let launch = opened(&learner, &unit, false).await;
    let item = &launch["items"][0];
    assert_eq!((&item["resumed"], &item["cmi"]["cmi.suspend_data"]), (&json!(true), &json!("{\"at\":3}")));
    let failed = json!({ "cmi.core.lesson_status": "failed", "cmi.core.score.raw": "50" });
    let saved = learner.send(Method::PUT, &states(&unit, &launch), &[], Some(state(1, &failed))).await.is(200);
    assert_eq!((&saved["course"]["status"], &saved["course"]["progress"]), (&json!("in_progress"), &json!(50)));
    let passed = json!({ "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "75", "cmi.suspend_data": "{}" });
    let saved = learner.send(Method::PUT, &states(&unit, &launch), &[], Some(state(2, &passed))).await.is(200);
    let now = &saved["course"];
    // The course passes from 70 points on.
    assert_eq!(
        (&now["status"], &now["progress"], &now["units"][0]["passed"]),
        (&json!("completed"), &json!(75), &json!(true))
    );
    let scores = &now["units"][0]["scores"];
    assert_eq!((&scores["first"], &scores["best"], &scores["attempts"]), (&json!(50), &json!(75), &json!(2)));
    // Begun anew and worse: what was reached stays.
    let launch = opened(&learner, &unit, true).await;
    assert_eq!((&launch["items"][0]["resumed"], &launch["items"][0]["cmi"]), (&json!(false), &json!({})));
    let worse = json!({ "cmi.core.lesson_status": "failed", "cmi.core.score.raw": "0" });
    let saved = learner.send(Method::PUT, &states(&unit, &launch), &[], Some(state(1, &worse))).await.is(200);
    assert_eq!(
        (&saved["course"]["status"], &saved["course"]["units"][0]["scores"]["best"]),
        (&json!("completed"), &json!(75))
    );
    assert_eq!(learner.get(&course).await.is(200)["scores"]["latest"], 0);
}

async fn what_comes_late_or_from_another_window_changes_nothing(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, course) = denwa(&learner).await;
    let first = opened(&learner, &unit, false).await;
    let passed = json!({ "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "80" });
    for _ in 0..2 {
        let saved = learner.send(Method::PUT, &states(&unit, &first), &[], Some(state(2, &passed))).await.is(200);
        assert_eq!(saved["course"]["units"][0]["scores"]["attempts"], 1, "sent twice counts once");
    }
    let late = json!({ "cmi.core.lesson_status": "incomplete" });
    let _answered = learner.send(Method::PUT, &states(&unit, &first), &[], Some(state(1, &late))).await.is(200);
    let second = opened(&learner, &unit, false).await;
    assert_eq!(second["items"][0]["cmi"], passed, "what came late is not kept");
    let refused = learner.send(Method::PUT, &states(&unit, &first), &[], Some(state(3, &late))).await;
    let _problem = refused.refused(409, "scorm.opened_elsewhere");
    assert_eq!(learner.get(&course).await.is(200)["units"][0]["passed"], true);
    let unsound =
        learner.send(Method::PUT, &states(&unit, &second), &[], Some(state(1, &json!({ "token": "x" })))).await;
    let _problem = unsound.refused(422, "scorm.state_unsound");
    let large = json!({ "cmi.suspend_data": "x".repeat(64_001) });
    let _problem = learner
        .send(Method::PUT, &states(&unit, &second), &[], Some(state(1, &large)))
        .await
        .refused(422, "scorm.state_too_large");
    let other = json!({ "item": "other", "sequence": 1, "cmi": {} });
    let _problem =
        learner.send(Method::PUT, &states(&unit, &second), &[], Some(other)).await.refused(404, "request.not_found");
    let page = course_at(&learner, "BB-101").await;
    let page = unit_at(&page, &units(&learner, &page).await[0]);
    let no_package = learner.post(&format!("{page}/scorm-launches"), json!({})).await;
    let _problem = no_package.refused(409, "unit.not_scorm");
}

async fn files_are_shown_to_a_ticket_and_to_nobody_else(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, _) = denwa(&learner).await;
    let launch = opened(&learner, &unit, false).await;
    let page = launch["items"][0]["url"].as_str().unwrap().to_owned();
    assert!(page.starts_with(&app.content_url()) && !page.starts_with(&app.url()), "{page}");
    let shown = fetched(&page, &[]).await;
    assert_eq!((shown.status().as_u16(), &shown.headers()["content-type"]), (200, &"text/html".parse().unwrap()));
    let policy = shown.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains(&format!("frame-ancestors 'self' {}", app.url())), "{policy}");
    assert_eq!(shown.headers()["x-content-type-options"], "nosniff");
    assert!(shown.headers().get("set-cookie").is_none());
    assert!(shown.text().await.unwrap().contains("電話と来客の受け答え"));
    for (path, status) in [("INDEX.html", 200), ("missing.html", 404), ("..%2fplayer", 404), ("%2e%2e/index.html", 404)]
    {
        let base = page.trim_end_matches("index.html");
        assert_eq!(fetched(&format!("{base}{path}"), &[]).await.status().as_u16(), status, "{path}");
    }
    let guessed = page.replace("/c/", "/c/x");
    assert_eq!(fetched(&guessed, &[]).await.status(), 404);
    assert_eq!(fetched(&page, &[("service-worker", "script")]).await.status(), 404);
    // The next opening has a ticket of its own, and a ticket ends.
    let again = opened(&learner, &unit, false).await["items"][0]["url"].as_str().unwrap().to_owned();
    assert_eq!((fetched(&page, &[]).await.status().as_u16(), fetched(&again, &[]).await.status().as_u16()), (404, 200));
    app.set_clock(app.now() + chrono::TimeDelta::hours(5));
    assert_eq!(fetched(&again, &[]).await.status(), 404);
}

async fn a_file_is_sent_whole_in_part_or_not_again(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, course) = denwa(&learner).await;
    let operator = app.vendor("operator").await;
    // Three pieces in the database.
    let film: Vec<u8> = (0..600_000_u32).map(|at| u8::try_from(at % 251).unwrap()).collect();
    let manifest = include_str!("../../crates/app/data/scorm/denwa/imsmanifest.xml");
    let bytes = archive::pack(&[("imsmanifest.xml", manifest.as_bytes()), ("index.html", b"<p>"), ("film.mp4", &film)]);
    let package = loaded(&operator, bytes.unwrap()).await["package"]["id"].clone();
    replace(&operator, &course, &package).await;
    let launch = opened(&learner, &unit, false).await;
    let film_at = launch["items"][0]["url"].as_str().unwrap().replace("index.html", "film.mp4");
    let whole = fetched(&film_at, &[]).await;
    assert_eq!(
        (&whole.headers()["content-type"], &whole.headers()["accept-ranges"]),
        (&"video/mp4".parse().unwrap(), &"bytes".parse().unwrap())
    );
    let tag = whole.headers()["etag"].to_str().unwrap().to_owned();
    assert_eq!(whole.bytes().await.unwrap(), film);
    for (range, part) in
        [("bytes=262143-262144", 262_143..262_145), ("bytes=599990-", 599_990..600_000), ("bytes=-3", 599_997..600_000)]
    {
        let sent = fetched(&film_at, &[("range", range)]).await;
        let said = format!("bytes {}-{}/600000", part.start, part.end - 1);
        assert_eq!((sent.status().as_u16(), sent.headers()["content-range"].to_str().unwrap()), (206, said.as_str()));
        assert_eq!(sent.bytes().await.unwrap(), film[part]);
    }
    assert_eq!(fetched(&film_at, &[("range", "bytes=600000-")]).await.status(), 416);
    assert_eq!(fetched(&film_at, &[("if-none-match", &tag)]).await.status(), 304);
    assert_eq!(fetched(&film_at, &[("range", "bytes=0-1"), ("if-range", "\"other\"")]).await.status(), 200);
}

async fn loaded(operator: &Client, bytes: Vec<u8>) -> Value {
    operator.upload("/scorm-packages", "教材.zip", bytes, &[]).await.is(200)
}

fn fields(package: &Value) -> Value {
    json!({ "packageId": package, "titleJa": "枠の中の教材", "weight": 2, "scored": true, "passingScore": 80 })
}

/// The address of a course as the vendor keeps it.
fn master(course: &str) -> String {
    format!("/courses/{}", course.rsplit('/').next().unwrap())
}

async fn replace(operator: &Client, course: &str, package: &Value) {
    let master = master(course);
    let unit = operator.get(&format!("{master}/units")).await.is(200)["items"][0].clone();
    let path = format!("{master}/scorm-units/{}", unit["id"].as_str().unwrap());
    let _changed = operator.on_revision(Method::PUT, &path, &unit, Some(fields(package))).await.is(200);
}

async fn the_vendor_adds_replaces_and_takes_out_a_package(app: TestApp) {
    let (operator, learner) = (app.vendor("operator").await, learner(&app).await);
    let loaded_ = loaded(&operator, frames()).await;
    assert_eq!(loaded_["faults"], json!([]));
    let package = &loaded_["package"];
    assert_eq!(
        (&package["version"], &package["title"], &package["files"]),
        (&json!("2004"), &json!("枠の中の教材"), &json!(5))
    );
    assert_eq!((&package["sequenced"], &package["fileName"]), (&json!(true), &json!("教材.zip")));
    let course = course_at(&learner, "BB-101").await;
    let add = format!("{}/scorm-units", master(&course));
    let body = |code: &str| json!({ "code": code, "fields": fields(&package["id"]) });
    let _taken = operator.post(&add, body("P1")).await.refused(422, "request.invalid");
    let unit = operator.post(&add, body("s1")).await.is(201);
    assert_eq!((&unit["kind"], &unit["passingScore"], &unit["weight"]), (&json!("scorm"), &json!(80), &json!(2)));
    let mine = units(&learner, &course).await;
    assert_eq!((mine.len(), &mine[4]["kind"], &mine[4]["titleJa"]), (5, &json!("scorm"), &json!("枠の中の教材")));
    // SCORM 2004, in a window that is left open while the package is replaced.
    let at = unit_at(&course, &mine[4]);
    let launch = opened(&learner, &at, false).await;
    let url = launch["items"][0]["url"].as_str().unwrap().to_owned();
    assert!(url.ends_with("/f/shared/launch.html?mode=lms"), "{url}");
    assert_eq!(fetched(&url, &[]).await.status(), 200);
    let path = format!("{add}/{}", unit["id"].as_str().unwrap());
    let second = loaded(&operator, frames()).await["package"]["id"].clone();
    let changed = operator.on_revision(Method::PUT, &path, &unit, Some(fields(&second))).await.is(200);
    assert_eq!(changed["revision"], 2);
    assert_eq!(operator.on_revision(Method::PUT, &path, &unit, Some(fields(&second))).await.status, 412, "stale");
    assert_eq!(fetched(&url, &[]).await.status(), 200, "who has it open goes on");
    let done = json!({ "item": "item_1", "sequence": 1, "cmi": {
        "cmi.completion_status": "completed", "cmi.success_status": "passed", "cmi.score.scaled": "0.9", "cmi.location": "2" } });
    let saved = learner.send(Method::PUT, &states(&at, &launch), &[], Some(done)).await.is(200);
    assert_eq!(saved["course"]["units"][4]["scores"]["best"], 90);
    assert_eq!(opened(&learner, &at, false).await["items"][0]["cmi"], json!({}), "the new package begins anew");
    // Loading the catalogue again leaves what stands in no file.
    app.app.write(async |uow| keizoku_app::ordering::built_in::load(uow, &app.app).await).await.unwrap();
    assert_eq!(units(&learner, &course).await.len(), 5);
    let gone = operator.on_revision(Method::DELETE, &path, &changed, None).await;
    assert_eq!(gone.status, 204);
    assert_eq!(units(&learner, &course).await.len(), 4);
    let trail = operator.get("/audit-events?limit=200").await.is(200);
    let noted = |action: &str| trail["items"].as_array().unwrap().iter().any(|event| event["action"] == action);
    assert!(noted("course.scorm_added") && noted("course.scorm_changed") && noted("course.scorm_removed"));
}

async fn a_hostile_package_is_refused_with_all_that_is_wrong(app: TestApp) {
    let operator = app.vendor("operator").await;
    let codes = async |bytes: Vec<u8>| {
        let told = loaded(&operator, bytes).await;
        assert_eq!(told["package"], Value::Null);
        let of = |fault: &Value| {
            assert!(
                !fault["messageJa"].as_str().unwrap().is_empty() && fault["messageEn"] != fault["code"],
                "{fault:#}"
            );
            fault["code"].as_str().unwrap().to_owned()
        };
        told["faults"].as_array().unwrap().iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(codes(b"no zip".to_vec()).await, ["scorm.zip_unreadable"]);
    let paths = archive::pack(&[("../x.html", b"x"), ("C:\\y.html", b"y")]).unwrap();
    assert_eq!(codes(paths).await, ["scorm.path_unsound", "scorm.path_unsound", "scorm.manifest_missing"]);
    let entities = "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest>&x;</manifest>";
    let entities = archive::pack(&[("imsmanifest.xml", entities.as_bytes())]).unwrap();
    assert_eq!(codes(entities).await, ["scorm.manifest_entities"]);
    // A package that is no unit is gone after a day; the content of units stays.
    let package = loaded(&operator, frames()).await["package"]["id"].clone();
    app.set_clock(app.now() + chrono::TimeDelta::hours(25));
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    let operator = app.vendor("operator").await;
    let learner = learner(&app).await;
    let (unit, course) = denwa(&learner).await;
    let body = json!({ "code": "s9", "fields": fields(&package) });
    let refused =
        operator.post(&format!("{}/scorm-units", master(&course)), body).await.refused(422, "request.invalid");
    assert_eq!(refused["errors"][0]["code"], "scorm.package_unknown");
    assert_eq!(opened(&learner, &unit, false).await["version"], "1.2");
}

async fn the_origin_of_packages_reaches_no_session(app: TestApp) {
    for path in ["/api/v1/auth/me", "/api/v1/demo", "/learn", "/", "/readyz", "/api/openapi.json"] {
        assert_eq!(fetched(&format!("{}{path}", app.content_url()), &[]).await.status(), 404, "{path}");
    }
    let learner = learner(&app).await;
    let foreign = [("sec-fetch-site", "same-site"), ("origin", "http://127.0.0.1:9")];
    for path in ["/auth/refresh", "/auth/logout"] {
        let refused = learner.send(Method::POST, path, &foreign, Some(json!({ "site": "learn" }))).await;
        let _problem = refused.refused(403, "session.foreign_origin");
    }
    let own = [("sec-fetch-site", "same-origin")];
    let _renewed = learner.send(Method::POST, "/auth/refresh", &own, Some(json!({ "site": "learn" }))).await.is(200);
    let page = fetched(&format!("{}/learn", app.url()), &[]).await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains(&format!("frame-src {}", app.content_url())), "{policy}");
    let page = fetched(&format!("{}/order", app.url()), &[]).await;
    assert!(!page.headers()["content-security-policy"].to_str().unwrap().contains("frame-src"));
}

async fn nobody_else_opens_or_saves(app: TestApp) {
    let mine = learner(&app).await;
    let (unit, _) = denwa(&mine).await;
    let launch = opened(&mine, &unit, false).await;
    let body = || state(1, &json!({ "cmi.core.lesson_status": "passed" }));
    let _problem = app
        .anonymous()
        .send(Method::PUT, &states(&unit, &launch), &[], Some(body()))
        .await
        .refused(401, "request.unauthenticated");
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let _problem =
        admin.send(Method::PUT, &states(&unit, &launch), &[], Some(body())).await.refused(403, "request.forbidden");
    // A colleague in the same workspace has an opening of the own, or none.
    let colleague = shown(&app, "上司（みどり坂テクノ").await;
    let refused = colleague.send(Method::PUT, &states(&unit, &launch), &[], Some(body())).await;
    assert!([403, 404, 409].contains(&refused.status.as_u16()), "{}", refused.status);
    let sales = app.vendor("sales").await;
    let refused = sales.upload("/scorm-packages", "a.zip", b"x".to_vec(), &[]).await;
    let _problem = refused.refused(403, "request.forbidden");
}
