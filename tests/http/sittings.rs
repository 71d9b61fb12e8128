//! `/workspaces/{ws}/my-courses/{id}/units/{unit}/attempts`: sittings of a test with pools, another order each time, and a time limit
//! (learning.md, "Company-made material": "tests (single, multiple, text, number; pools, order, time limit)").

use chrono::{DateTime, TimeDelta, Utc};
use keizoku_app::learning::{attempts, content_file};
use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, test_of};
use crate::record::{administrator, attempts_at};

both_databases!(
    what_was_drawn_is_asked_again_kept_and_marked,
    after_the_end_what_the_server_has_is_handed_in,
    the_worker_closes_what_nobody_came_back_to,
    a_sitting_goes_on_while_its_questions_are_there,
    the_master_says_how_a_test_is_sat,
    somebody_elses_sitting_is_not_there,
);

/// BB-110 draws two of four, two of three, and asks one that is in no pool; it may take ten minutes.
const COURSE: &str = "BB-110";
const FILE: &str = include_str!("../../crates/app/data/courses/BB-110.toml");
/// What is right, in the words of the file; the number is typed.
const RIGHT: [&str; 8] = [
    "訪ねた側",
    "課長のあとで、部長と交換する。",
    "名刺入れは、すぐ手が届くところに入れておく。",
    "相手の名前の読み方を、声に出して確かめておく。",
    "「テーブル越しに失礼します」と一言添えて渡す。",
    "お詫びして名乗り、その日のうちに届ける。",
    "受け取ったその場で",
    "右手で自分の名刺を渡し、左手で受け取る。",
];

async fn test_at(learner: &Client) -> String {
    test_of(learner, &course_at(learner, COURSE).await).await
}

async fn begun(learner: &Client, test: &str) -> Value {
    learner.post(&format!("{test}/attempts"), json!({})).await.is(200)
}

async fn opened(learner: &Client, test: &str) -> Value {
    learner.post(&format!("{test}/open"), json!({})).await.is(200)["test"].clone()
}

/// Right answers to the first `right` questions as they are shown.
fn answers(sitting: &Value, right: usize) -> Value {
    let answer = |question: &Value| {
        let choices = question["choices"].as_array().unwrap();
        let right = |choice: &Value| RIGHT.contains(&choice.as_str().unwrap());
        let numbers: Vec<usize> = (1..).zip(choices).filter(|(_, one)| right(one)).map(|(number, _)| number).collect();
        let text = if choices.is_empty() { "１０" } else { "" };
        json!({ "question": question["code"], "choices": numbers, "text": text })
    };
    sitting["questions"].as_array().unwrap().iter().take(right).map(answer).collect()
}

fn at(test: &str, sitting: &Value, what: &str) -> String {
    format!("{test}/attempts/{}/{what}", sitting["id"].as_str().unwrap())
}

async fn keep(learner: &Client, test: &str, sitting: &Value, revision: i64, right: usize) -> keizoku_testkit::Answer {
    let body = json!({ "revision": revision, "answers": answers(sitting, right) });
    learner.send(Method::PUT, &at(test, sitting, "answers"), &[], Some(body)).await
}

async fn hand_in(learner: &Client, test: &str, sitting: &Value, right: usize) -> keizoku_testkit::Answer {
    learner.post(&at(test, sitting, "hand-in"), json!({ "answers": answers(sitting, right) })).await
}

fn instant(value: &Value) -> DateTime<Utc> {
    value.as_str().unwrap().parse().unwrap()
}

async fn load(app: &TestApp, text: &str) {
    let file = content_file::parse(text).unwrap();
    app.app.write(async |uow| content_file::load(uow, &app.app, &file).await).await.unwrap();
}

fn codes(sitting: &Value) -> Vec<String> {
    let questions = sitting["questions"].as_array().unwrap().iter();
    questions.map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

async fn what_was_drawn_is_asked_again_kept_and_marked(app: TestApp) {
    let learner = learner(&app).await;
    let test = test_at(&learner).await;
    let rest = opened(&learner, &test).await;
    assert_eq!(
        rest,
        json!({ "timeLimitMinutes": 10, "varies": true, "open": null, "ranOut": null, "setAside": false })
    );
    let sitting = begun(&learner, &test).await;
    let drawn = codes(&sitting);
    let of = |letter: char| drawn.iter().filter(|code| code.starts_with(letter)).count();
    assert_eq!((drawn.len(), of('b'), of('t'), of('n')), (5, 2, 2, 1), "{drawn:?}");
    assert_eq!(instant(&sitting["endsAt"]) - instant(&sitting["startedAt"]), TimeDelta::minutes(10));
    assert_eq!((&sitting["remainingSeconds"], &sitting["revision"]), (&json!(600), &json!(0)));
    // A window that would overwrite what another one kept is told so; a reload and a second tab go on with the same.
    let kept = keep(&learner, &test, &sitting, 0, 2).await.is(200);
    assert_eq!(kept, json!({ "revision": 1, "remainingSeconds": 600 }));
    let _stale = keep(&learner, &test, &sitting, 0, 3).await.refused(412, "request.stale");
    app.set_clock(app.now() + TimeDelta::minutes(4));
    let again = opened(&learner, &test).await["open"].clone();
    assert_eq!(
        [&again["id"], &again["questions"], &again["answers"], &again["endsAt"]],
        [&sitting["id"], &sitting["questions"], &answers(&sitting, 2), &sitting["endsAt"]]
    );
    assert_eq!((&again["remainingSeconds"], &again["revision"]), (&json!(360), &json!(1)));
    assert_eq!(begun(&learner, &test).await["id"], sitting["id"]);
    let left_out = json!({ "revision": 1, "answers": [{ "question": "x9", "text": "10" }] });
    let refused = learner.send(Method::PUT, &at(&test, &sitting, "answers"), &[], Some(left_out)).await;
    let _problem = refused.refused(422, "request.invalid");
    let marked = hand_in(&learner, &test, &sitting, 4).await.is(200);
    assert_eq!((&marked["score"], &marked["passed"], &marked["ranOut"]), (&json!(80), &json!(true), &json!(false)));
    assert_eq!(codes(&marked), drawn, "what was drawn is marked, and nothing else");
    let _problem = keep(&learner, &test, &sitting, 1, 5).await.refused(409, "attempt.handed_in");
    assert_eq!(opened(&learner, &test).await, rest);
    let fresh = begun(&learner, &test).await;
    assert_ne!(fresh["id"], sitting["id"]);
    assert_eq!(hand_in(&learner, &test, &fresh, 5).await.is(200)["score"], 100);
}

async fn after_the_end_what_the_server_has_is_handed_in(app: TestApp) {
    let mut learner = learner(&app).await;
    let test = test_at(&learner).await;
    // What was on its way at the end still arrives.
    let late = begun(&learner, &test).await;
    app.set_clock(instant(&late["endsAt"]) + TimeDelta::seconds(20));
    assert_eq!(keep(&learner, &test, &late, 0, 1).await.is(200)["remainingSeconds"], 0);
    let marked = hand_in(&learner, &test, &late, 2).await.is(200);
    assert_eq!((&marked["score"], &marked["ranOut"]), (&json!(40), &json!(true)));
    // Later nothing does: what was kept is marked, whatever is sent.
    let sitting = begun(&learner, &test).await;
    let _kept = keep(&learner, &test, &sitting, 0, 3).await.is(200);
    app.set_clock(instant(&sitting["endsAt"]) + TimeDelta::seconds(31));
    learner = self::learner(&app).await;
    let _problem = keep(&learner, &test, &sitting, 1, 5).await.refused(409, "attempt.time_over");
    let marked = hand_in(&learner, &test, &sitting, 5).await.is(200);
    assert_eq!((&marked["score"], &marked["passed"], &marked["ranOut"]), (&json!(60), &json!(true), &json!(true)));
    assert_eq!(instant(&marked["handedInAt"]), instant(&sitting["endsAt"]), "it was handed in when the time was over");
    let again = hand_in(&learner, &test, &sitting, 1).await.is(200);
    assert_eq!((&again["score"], &again["course"]["scores"]["attempts"]), (&json!(60), &json!(2)));
    let seen = opened(&learner, &test).await["ranOut"].clone();
    assert_eq!((&seen["marked"]["id"], &seen["questions"]), (&sitting["id"], &sitting["questions"]));
    // At next sight: nobody has handed this one in.
    let third = begun(&learner, &test).await;
    app.set_clock(instant(&third["endsAt"]) + TimeDelta::seconds(31));
    learner = self::learner(&app).await;
    let seen = opened(&learner, &test).await;
    assert_eq!((&seen["open"], &seen["ranOut"]["marked"]["score"]), (&Value::Null, &json!(0)));
    let course = learner.get(test.split("/units/").next().unwrap()).await.is(200);
    let told: Vec<(&Value, &Value)> =
        course["attempts"].as_array().unwrap().iter().map(|one| (&one["score"], &one["ranOut"])).collect();
    assert_eq!(told, [(&json!(0), &json!(true)), (&json!(60), &json!(true)), (&json!(40), &json!(true))]);
}

async fn the_worker_closes_what_nobody_came_back_to(app: TestApp) {
    let learner = learner(&app).await;
    let test = test_at(&learner).await;
    let sitting = begun(&learner, &test).await;
    let _kept = keep(&learner, &test, &sitting, 0, 4).await.is(200);
    let admin = administrator(&app).await;
    let (_, path) = attempts_at(&admin, "MD-0001", COURSE).await;
    app.set_clock(instant(&sitting["endsAt"]) + TimeDelta::seconds(29));
    assert!(!attempts::close_run_out(&app.app).await.unwrap());
    assert_eq!(admin.get(&path).await.is(200)["items"][0]["handedInAt"], Value::Null, "the network has its time");
    app.set_clock(instant(&sitting["endsAt"]) + TimeDelta::seconds(30));
    let (one, two) = tokio::join!(attempts::close_run_out(&app.app), attempts::close_run_out(&app.app));
    assert!(!one.unwrap() && !two.unwrap());
    let page = admin.get(&path).await.is(200);
    let closed = &page["items"][0];
    assert_eq!(
        [&closed["score"], &closed["ranOut"], &closed["setAside"], &closed["durationSeconds"], &closed["handedInAt"]],
        [&json!(80), &json!(true), &json!(false), &json!(600), &sitting["endsAt"]]
    );
    assert_eq!(codes(closed), codes(&sitting), "the administrator sees what was drawn");
    let seen = opened(&self::learner(&app).await, &test).await;
    assert_eq!(seen["ranOut"]["marked"]["score"], 80);
    assert_eq!(seen["ranOut"]["marked"]["course"]["scores"]["attempts"], 1, "two workers count it once");
}

async fn a_sitting_goes_on_while_its_questions_are_there(app: TestApp) {
    let learner = learner(&app).await;
    let test = test_at(&learner).await;
    let sitting = begun(&learner, &test).await;
    let _kept = keep(&learner, &test, &sitting, 0, 5).await.is(200);
    // Another explanation and another limit are for those who begin later.
    load(&app, &FILE.replace("たいていの訪問で足ります", "まず足ります").replace("minutes = 10", "minutes = 5")).await;
    let open = opened(&learner, &test).await;
    assert_eq!((&open["timeLimitMinutes"], &open["open"]["endsAt"]), (&json!(5), &sitting["endsAt"]));
    // A question that is another one now: nothing counts, and it is begun anew.
    load(&app, &FILE.replace("少なくとも何枚を", "ふだん何枚を")).await;
    let _problem = keep(&learner, &test, &sitting, 1, 5).await.refused(409, "attempt.test_changed");
    let _problem = hand_in(&learner, &test, &sitting, 5).await.refused(409, "attempt.test_changed");
    let told = opened(&learner, &test).await;
    assert_eq!((&told["setAside"], &told["open"]), (&json!(true), &Value::Null));
    let admin = administrator(&app).await;
    let (row, path) = attempts_at(&admin, "MD-0001", COURSE).await;
    assert_eq!(row["scores"], Value::Null, "nothing of it counts");
    let page = admin.get(&path).await.is(200);
    assert_eq!((&page["items"][0]["setAside"], &page["items"][0]["score"]), (&json!(true), &Value::Null));
    let fresh = begun(&learner, &test).await;
    assert_ne!(fresh["id"], sitting["id"]);
    assert_eq!(opened(&learner, &test).await["setAside"], false);
    // The worker does the same with what nobody came back to.
    load(&app, FILE).await;
    app.set_clock(instant(&fresh["endsAt"]) + TimeDelta::seconds(30));
    assert!(!attempts::close_run_out(&app.app).await.unwrap());
    assert_eq!(opened(&self::learner(&app).await, &test).await["setAside"], true);
}

async fn the_master_says_how_a_test_is_sat(app: TestApp) {
    let operator = app.vendor("operator").await;
    let course = operator.get(&format!("/courses?q={COURSE}")).await.is(200)["items"][0]["id"].clone();
    let units = operator.get(&format!("/courses/{}/units", course.as_str().unwrap())).await.is(200);
    let unit = units["items"].as_array().unwrap().iter().find(|unit| unit["kind"] == "test").unwrap();
    assert_eq!(unit["questionCount"], 8);
    assert_eq!(
        unit["test"],
        json!({
            "timeLimitMinutes": 10, "askedCount": 5, "shuffleQuestions": true, "shuffleChoices": true,
            "pools": [
                { "code": "before", "questions": 4, "draw": 2 },
                { "code": "trouble", "questions": 3, "draw": 2 },
            ],
        })
    );
    assert_eq!(units["items"][0]["test"], Value::Null);
    for unsound in [
        FILE.replace("draw = 2", "draw = 9"),
        FILE.replace("minutes = 10", "minutes = 0"),
        FILE.replace("pool = \"before\"", "pool = \"nowhere\""),
        FILE.replace("code = \"p1\"", "code = \"p1\"\nshuffle_questions = true"),
    ] {
        let file = content_file::parse(&unsound).unwrap();
        let refused = app.app.write(async |uow| content_file::load(uow, &app.app, &file).await).await.unwrap_err();
        assert!(refused.to_string().contains("catalogue.unit_unsound"), "{refused}");
    }
}

async fn somebody_elses_sitting_is_not_there(app: TestApp) {
    let learner = learner(&app).await;
    let test = test_at(&learner).await;
    let sitting = begun(&learner, &test).await;
    let other = shown(&app, "上司（みどり坂テクノ").await;
    let body = json!({ "revision": 0, "answers": [] });
    let answers = at(&test, &sitting, "answers");
    let refused = other.send(Method::PUT, &answers, &[], Some(body.clone())).await;
    assert!([403, 404].contains(&refused.status.as_u16()), "{refused:?}");
    // An attempt at one test is not there at another.
    let elsewhere = test_of(&learner, &course_at(&learner, "BB-101").await).await;
    let foreign = answers.replace(&test, &elsewhere);
    let _problem = learner.send(Method::PUT, &foreign, &[], Some(body)).await.refused(404, "request.not_found");
}
