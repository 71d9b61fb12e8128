//! `/workspaces/{ws}/my-courses`: a person learns (learning.md, "Progress, score, completion").

use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

both_databases!(
    a_course_is_completed_at_75_points_and_repeated_to_100,
    nothing_of_the_key_is_told_before_the_answers_are_handed_in,
    what_is_sent_twice_or_from_two_tabs_leaves_the_same_as_once,
    what_does_not_fit_is_refused,
    only_todays_library_is_there_and_only_with_a_seat,
    the_catalogue_is_loaded_again_without_a_trace,
);

pub(crate) async fn shown(app: &TestApp, label: &str) -> Client {
    let demo = app.anonymous().get("/demo").await.is(200);
    let account =
        demo["accounts"].as_array().unwrap().iter().find(|one| one["labelJa"].as_str().unwrap().contains(label));
    let account = account.unwrap();
    let login = json!({
        "site": account["site"], "companyCode": account["companyCode"], "loginId": account["loginId"],
        "password": account["password"],
    });
    Client::logged_in(&app.url(), login).await
}

pub(crate) async fn learner(app: &TestApp) -> Client {
    shown(app, "受講者（みどり坂テクノ").await
}

/// The address of a course of the caller's library, by its code.
pub(crate) async fn course_at(learner: &Client, code: &str) -> String {
    let ws = learner.workspace();
    let page = learner.get(&format!("{ws}/my-courses?limit=200")).await.is(200);
    let course = page["items"].as_array().unwrap().iter().find(|one| one["code"] == code).unwrap();
    format!("{ws}/my-courses/{}", course["id"].as_str().unwrap())
}

pub(crate) fn unit_at(course: &str, unit: &Value) -> String {
    format!("{course}/units/{}", unit["id"].as_str().unwrap())
}

pub(crate) async fn units(learner: &Client, course: &str) -> Vec<Value> {
    learner.get(course).await.is(200)["units"].as_array().unwrap().clone()
}

pub(crate) async fn test_of(learner: &Client, course: &str) -> String {
    let units = units(learner, course).await;
    unit_at(course, units.iter().find(|unit| unit["kind"] == "test").unwrap())
}

/// The answers to BB-101 as its file has them, the first `right` of the four.
fn answers(right: usize) -> Value {
    let all = [
        json!({ "question": "q1", "choices": [2] }),
        json!({ "question": "q2", "choices": [3, 1] }),
        json!({ "question": "q3", "choices": [3] }),
        json!({ "question": "q4", "text": "１０" }),
    ];
    json!({ "answers": all[..right] })
}

async fn begun(learner: &Client, test: &str) -> String {
    let attempt = learner.post(&format!("{test}/attempts"), json!({})).await.is(200);
    format!("{test}/attempts/{}/hand-in", attempt["id"].as_str().unwrap())
}

async fn handed_in(learner: &Client, test: &str, right: usize) -> Value {
    let path = begun(learner, test).await;
    learner.post(&path, answers(right)).await.is(200)
}

/// Reads every page of BB-101 and answers three of its four questions right: it is completed at 75 points.
pub(crate) async fn complete(learner: &Client) {
    let course = course_at(learner, "BB-101").await;
    for unit in units(learner, &course).await.iter().filter(|unit| unit["kind"] == "page") {
        let _done = learner.post(&format!("{}/done", unit_at(&course, unit)), json!({})).await.is(200);
    }
    let test = test_of(learner, &course).await;
    assert_eq!(handed_in(learner, &test, 3).await["course"]["status"], "completed");
}

/// One more attempt at BB-101, without a fault.
pub(crate) async fn complete_at_full_score(learner: &Client) {
    let course = course_at(learner, "BB-101").await;
    let test = test_of(learner, &course).await;
    assert_eq!(handed_in(learner, &test, 4).await["score"], 100);
}

fn scores(of: &Value) -> [u64; 4] {
    ["first", "best", "latest", "attempts"].map(|name| of["scores"][name].as_u64().unwrap())
}

/// How many completions the trail of the workspace has.
async fn completions(app: &TestApp) -> usize {
    let admin = shown(app, "教育担当者（みどり坂テクノ").await;
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    trail["items"].as_array().unwrap().iter().filter(|event| event["action"] == "enrolment.completed").count()
}

async fn a_course_is_completed_at_75_points_and_repeated_to_100(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-101").await;
    let fresh = learner.get(&course).await.is(200);
    let noted = completions(&app).await;
    assert_eq!(
        (&fresh["status"], &fresh["progress"], &fresh["startedAt"]),
        (&json!("not_started"), &json!(0), &Value::Null)
    );
    let kinds: Vec<&str> =
        fresh["units"].as_array().unwrap().iter().map(|unit| unit["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["page", "page", "page", "test"]);
    for (place, unit) in fresh["units"].as_array().unwrap().iter().take(3).enumerate() {
        let opened = learner.post(&format!("{}/open", unit_at(&course, unit)), json!({})).await.is(200);
        assert!(opened["body"].as_str().unwrap().chars().count() > 100, "{opened:#}");
        let now = learner.post(&format!("{}/done", unit_at(&course, unit)), json!({})).await.is(200);
        assert_eq!((&now["progress"], &now["status"]), (&json!([25, 50, 75][place]), &json!("in_progress")));
        assert_eq!(now["lastUnitId"], unit["id"], "one goes on where one was");
    }
    let test = test_of(&learner, &course).await;
    // Below the passing score first: nothing is completed.
    let failed = handed_in(&learner, &test, 1).await;
    assert_eq!(
        (&failed["score"], &failed["passed"], &failed["course"]["status"]),
        (&json!(25), &json!(false), &json!("in_progress"))
    );
    let passed = handed_in(&learner, &test, 3).await;
    assert_eq!((&passed["score"], &passed["passed"]), (&json!(75), &json!(true)));
    assert_eq!((&passed["course"]["status"], &passed["course"]["progress"]), (&json!("completed"), &json!(93)));
    let completed_at = passed["course"]["completedAt"].clone();
    assert!(completed_at.is_string());
    let full = handed_in(&learner, &test, 4).await;
    assert_eq!((&full["score"], &full["course"]["progress"]), (&json!(100), &json!(100)));
    // Completion is sticky, the best score counts, every attempt is kept.
    let worse = handed_in(&learner, &test, 0).await;
    assert_eq!((&worse["course"]["status"], &worse["course"]["progress"]), (&json!("completed"), &json!(100)));
    assert_eq!(worse["course"]["completedAt"], completed_at);
    assert_eq!(scores(&worse["course"]), [25, 100, 0, 4]);
    let kept: Vec<&Value> =
        worse["course"]["attempts"].as_array().unwrap().iter().map(|attempt| &attempt["score"]).collect();
    assert_eq!(kept, [0, 100, 75, 25]);
    let list = learner.get(&format!("{}/my-courses?limit=200", learner.workspace())).await.is(200);
    let mine = list["items"].as_array().unwrap().iter().find(|one| one["code"] == "BB-101").unwrap();
    assert_eq!((&mine["status"], &mine["progress"]), (&json!("completed"), &json!(100)));
    assert_eq!(completions(&app).await, noted + 1, "a completion is noted once");
}

async fn nothing_of_the_key_is_told_before_the_answers_are_handed_in(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-101").await;
    let test = test_of(&learner, &course).await;
    let secrets =
        ["悪い知らせは早いほど打てる手が多く残ります", "rightChoices", "rightText", "explanation", "\"right\""];
    let told = |answer: &Answer| String::from_utf8_lossy(&answer.bytes).into_owned();
    let mut said =
        vec![told(&learner.get(&course).await), told(&learner.post(&format!("{test}/open"), json!({})).await)];
    let begun = learner.post(&format!("{test}/attempts"), json!({})).await;
    said.push(told(&begun));
    for text in &said {
        assert!(secrets.iter().all(|secret| !text.contains(secret)), "{text}");
    }
    let attempt = begun.is(200);
    assert_eq!(attempt["questions"].as_array().unwrap().len(), 4);
    let path = format!("{test}/attempts/{}/hand-in", attempt["id"].as_str().unwrap());
    let marked = learner.post(&path, answers(3)).await.is(200);
    let questions = marked["questions"].as_array().unwrap();
    assert_eq!(questions.iter().map(|one| &one["right"]).collect::<Vec<_>>(), [true, true, true, false]);
    assert_eq!((&questions[1]["rightChoices"], &questions[3]["rightText"]), (&json!([1, 3]), &json!("10")));
    assert!(questions.iter().all(|one| !one["explanation"].as_str().unwrap().is_empty()));
}

async fn what_is_sent_twice_or_from_two_tabs_leaves_the_same_as_once(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-104").await;
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let (open, done) = (format!("{page}/open"), format!("{page}/done"));
    let (one, two, three) =
        tokio::join!(learner.post(&open, json!({})), learner.post(&open, json!({})), learner.post(&done, json!({})),);
    let _opened = (one.is(200), two.is(200));
    assert_eq!(three.is(200)["progress"], 25);
    let again = learner.post(&done, json!({})).await.is(200);
    assert_eq!(again["progress"], 25);
    let course = course_at(&learner, "BB-101").await;
    let test = test_of(&learner, &course).await;
    let (first, second) = (begun(&learner, &test).await, begun(&learner, &test).await);
    assert_eq!(first, second, "the second tab goes on with the same attempt");
    let (one, two) = tokio::join!(learner.post(&first, answers(3)), learner.post(&first, answers(3)));
    let (one, two) = (one.is(200), two.is(200));
    assert_eq!((&one["score"], &one["handedInAt"]), (&two["score"], &two["handedInAt"]));
    assert_eq!(scores(&learner.get(&course).await.is(200)), [75, 75, 75, 1]);
    let other = learner.post(&first, answers(4)).await;
    let _problem = other.refused(409, "attempt.handed_in");
    assert_ne!(begun(&learner, &test).await, first);
}

async fn what_does_not_fit_is_refused(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-101").await;
    let test = test_of(&learner, &course).await;
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let _problem = learner.post(&format!("{test}/done"), json!({})).await.refused(409, "unit.not_a_page");
    let _problem = learner.post(&format!("{page}/attempts"), json!({})).await.refused(409, "unit.not_a_test");
    let path = begun(&learner, &test).await;
    for answer in [
        json!({ "question": "q9", "choices": [1] }),
        json!({ "question": "q1", "choices": [9] }),
        json!({ "question": "q4", "text": "1".repeat(201) }),
    ] {
        let problem = learner.post(&path, json!({ "answers": [answer] })).await.refused(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], "attempt.answer_unsound");
    }
    let foreign = path.replace(path.split('/').nth_back(1).unwrap(), &format!("att_{}", "0".repeat(32)));
    let _problem = learner.post(&foreign, answers(4)).await.refused(404, "request.not_found");
    // A unit of one course is not there in another.
    let elsewhere = page.replace(&course, &course_at(&learner, "BB-104").await);
    let _problem = learner.post(&format!("{elsewhere}/open"), json!({})).await.refused(404, "request.not_found");
    assert_eq!(learner.get(&course).await.is(200)["scores"], Value::Null, "nothing of it was kept");
}

async fn only_todays_library_is_there_and_only_with_a_seat(app: TestApp) {
    let learner = learner(&app).await;
    let ws = learner.workspace();
    let operator = app.vendor("operator").await;
    let by_code = async |code: &str| {
        operator.get(&format!("/courses?q={code}")).await.is(200)["items"][0]["id"].as_str().unwrap().to_owned()
    };
    let of_another_library = by_code("BC-201").await;
    let missing = learner.get(&format!("{ws}/my-courses/{of_another_library}")).await;
    let _problem = missing.refused(404, "request.not_found");
    // A course that leaves the library is gone with it.
    let id = by_code("BB-111").await;
    let (mine, master) = (format!("{ws}/my-courses/{id}"), format!("/courses/{id}"));
    let before = learner.get(&mine).await.is(200);
    assert_eq!(before["status"], "not_started");
    let seen = operator.get(&master).await.is(200);
    let ended: Vec<Value> = seen["memberships"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({ "libraryId": one["libraryId"], "from": one["from"], "until": "2027-01-11" }))
        .collect();
    let path = format!("{master}/libraries");
    let put = operator.on_revision(Method::PUT, &path, &seen, Some(json!({ "items": ended }))).await;
    let _put = put.is(200);
    let _problem = learner.get(&mine).await.refused(404, "request.not_found");
    // So is everything for somebody who has no seat any more.
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let me = admin.get(&format!("{ws}/learners?q=MD-0001")).await.is(200)["items"][0].clone();
    let gone = admin.delete(&format!("{ws}/learners/{}", me["id"].as_str().unwrap()), "?term=running").await;
    assert_eq!(gone.status, 204, "{gone:?}");
    let closed = learner.get(&format!("{ws}/my-courses")).await;
    assert!([401, 403].contains(&closed.status.as_u16()), "{closed:?}");
}

/// Loading the same catalogue again keeps units and their revisions, so that an open attempt can still be handed in.
async fn the_catalogue_is_loaded_again_without_a_trace(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-101").await;
    let before = learner.get(&course).await.is(200);
    let test = test_of(&learner, &course).await;
    let path = begun(&learner, &test).await;
    app.app.write(async |uow| keizoku_app::ordering::built_in::load(uow, &app.app).await).await.unwrap();
    assert_eq!(learner.get(&course).await.is(200)["units"], before["units"]);
    assert_eq!(learner.post(&path, answers(4)).await.is(200)["score"], 100);
    // A test that changed meanwhile is begun anew.
    let stale = begun(&learner, &test).await;
    let changed = include_str!("../../crates/app/data/courses/BB-101.toml")
        .replace("最初の一文として最もよいものは", "最初の一文に最もふさわしいものは");
    let file = keizoku_app::learning::content_file::parse(&changed).unwrap();
    app.app.write(async |uow| keizoku_app::learning::content_file::load(uow, &app.app, &file).await).await.unwrap();
    let _problem = learner.post(&stale, answers(4)).await.refused(409, "attempt.test_changed");
    let fresh = begun(&learner, &test).await;
    assert_eq!(learner.post(&fresh, answers(4)).await.is(200)["score"], 100);
}
