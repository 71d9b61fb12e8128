//! `/workspaces/{ws}/reports` and the reports of one's own courses (learning.md, "Progress, score, completion").

use keizoku_domain::people::table;
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};

both_databases!(
    a_report_at_75_points_completes_the_course_and_is_handed_in_again,
    a_returned_report_is_handed_in_again_and_a_mark_can_be_put_right,
    a_draft_is_kept_and_nothing_is_lost_or_sent_twice,
    a_file_is_what_its_bytes_say_and_only_ever_downloaded,
    rubric_questions_mark_at_once,
    only_training_administrators_see_reports_and_no_drafts,
    the_reports_of_a_term_are_a_file,
);

const TEXT: &str = "■決まったこと\n・十月一日から、十二時も一人が残る。";

async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

/// Reads the pages of a course, and answers the address of its report.
async fn at_report(learner: &Client, code: &str) -> (String, String) {
    let course = course_at(learner, code).await;
    let all = units(learner, &course).await;
    for unit in all.iter().filter(|unit| unit["kind"] == "page") {
        let _done = learner.post(&format!("{}/done", unit_at(&course, unit)), json!({})).await.is(200);
    }
    let unit = all.iter().find(|unit| unit["kind"] == "report").unwrap();
    (course.clone(), format!("{}/report", unit_at(&course, unit)))
}

async fn hand_in(learner: &Client, report: &str, attempt: u32, text: &str) -> Answer {
    let edition = learner.get(report).await.is(200)["edition"].clone();
    let body = json!({ "attempt": attempt, "edition": edition, "text": text });
    learner.post(&format!("{report}/hand-in"), body).await
}

/// Somebody hands the report of BB-107 in, with a file.
pub(crate) async fn hand_in_with_a_file(learner: &Client) {
    let (_, report) = at_report(learner, "BB-107").await;
    let _kept = learner.upload(&format!("{report}/file"), "議事録.txt", "決まったこと".into(), &[]).await.is(200);
    let _sent = hand_in(learner, &report, 1, "").await.is(200);
}

/// The reports in the queue of somebody, the one that waits longest first.
async fn queue(admin: &Client, login_id: &str, query: &str) -> Vec<Value> {
    let page = admin.get(&format!("{}/reports?limit=200&{query}", admin.workspace())).await.is(200);
    page["items"].as_array().unwrap().iter().filter(|one| one["loginId"] == login_id).cloned().collect()
}

async fn waiting(admin: &Client) -> String {
    let found = queue(admin, "MD-0001", "state=submitted").await;
    assert_eq!(found.len(), 1, "{found:#?}");
    format!("{}/reports/{}", admin.workspace(), found[0]["id"].as_str().unwrap())
}

fn points(of: [u32; 4]) -> Value {
    let codes = ["decisions", "actions", "reasons", "reader"];
    let given: Vec<Value> =
        codes.iter().zip(of).map(|(code, points)| json!({ "criterion": code, "points": points })).collect();
    json!({ "points": given, "comment": "期限を日付で書くと、もっとよくなります。" })
}

async fn mark(admin: &Client, report: &str, of: [u32; 4]) -> Value {
    let seen = admin.get(report).await.is(200);
    admin.on_revision(Method::POST, &format!("{report}/mark"), &seen, Some(points(of))).await.is(200)
}

async fn unit_of(learner: &Client, course: &str) -> Value {
    units(learner, course).await.into_iter().find(|unit| unit["kind"] == "report").unwrap()
}

async fn trail(admin: &Client, action: &str) -> Vec<Value> {
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200)["items"].as_array().unwrap().clone();
    trail.into_iter().filter(|event| event["action"] == action).collect()
}

/// A report at 75 points completes the course while progress stays below 100 %.
async fn a_report_at_75_points_completes_the_course_and_is_handed_in_again(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let completed = trail(&admin, "enrolment.completed").await.len();
    let (course, report) = at_report(&learner, "BB-107").await;
    let fresh = learner.get(&report).await.is(200);
    assert_eq!((&fresh["task"]["answer"], &fresh["task"]["automatic"]), (&json!("text_or_file"), &json!(false)));
    assert_eq!((&fresh["task"]["modelAnswer"], &fresh["attempts"]), (&Value::Null, &json!([])));
    assert_eq!(fresh["task"]["criteria"].as_array().unwrap().len(), 4);
    let sent = hand_in(&learner, &report, 1, TEXT).await.is(200);
    assert_eq!((&sent["attempts"][0]["state"], &sent["task"]["modelAnswer"]), (&json!("submitted"), &Value::Null));
    let unit = unit_of(&learner, &course).await;
    assert_eq!((&unit["reportState"], &unit["passed"]), (&json!("submitted"), &json!(false)));
    let _waits = hand_in(&learner, &report, 2, TEXT).await.refused(409, "report.waiting");
    let at = waiting(&admin).await;
    let marked = mark(&admin, &at, [25, 20, 15, 15]).await;
    assert_eq!((&marked["report"]["score"], &marked["report"]["passed"]), (&json!(75), &json!(true)));
    let now = learner.get(&course).await.is(200);
    assert_eq!((&now["status"], &now["progress"]), (&json!("completed"), &json!(91)));
    assert_eq!(now["units"][2]["reportState"], "marked");
    let told = learner.get(&report).await.is(200);
    assert!(told["task"]["modelAnswer"].as_str().unwrap().contains("九月十八日"));
    assert_eq!(told["attempts"][0]["mark"]["points"][1]["points"], 20);
    // Handed in again, without limit: the best one counts.
    let _again = hand_in(&learner, &report, 2, "二回目").await.is(200);
    let at = waiting(&admin).await;
    let seen = admin.get(&at).await.is(200);
    assert_eq!((&seen["before"][0]["mark"]["score"], &seen["text"]), (&json!(75), &json!("二回目")));
    let _full = mark(&admin, &at, [25, 25, 25, 25]).await;
    let full = learner.get(&course).await.is(200);
    assert_eq!((&full["progress"], &full["completedAt"]), (&json!(100), &now["completedAt"]));
    let _worse = hand_in(&learner, &report, 3, "三回目").await.is(200);
    let _none = mark(&admin, &waiting(&admin).await, [0, 0, 0, 0]).await;
    let kept = learner.get(&course).await.is(200);
    let scores = ["first", "best", "latest", "attempts"].map(|name| kept["scores"][name].as_u64().unwrap());
    assert_eq!((scores, &kept["progress"]), ([75, 100, 0, 3], &json!(100)));
    assert_eq!(trail(&admin, "enrolment.completed").await.len(), completed + 1, "a completion is noted once");
    let lines = trail(&admin, "report.marked").await;
    assert_eq!((lines.len(), &lines[2]["details"]["score"]), (3, &json!(75)));
    the_learner_is_told(&app).await;
}

async fn the_learner_is_told(app: &TestApp) {
    let mails = app.mails_to("md0001@midorizaka.example.jp").await;
    let told: Vec<&Value> = mails.iter().filter(|mail| mail["kind"] == "report_marked").collect();
    assert_eq!(told.len(), 3);
    let says = |mail: &&Value, words: &str| mail["text"].as_str().unwrap().contains(words);
    for words in ["75点（合格）", "100点（合格）", "0点（不合格）"] {
        assert!(told.iter().any(|mail| says(mail, words)), "{words}: {told:#?}");
    }
    let all = ["期限を日付で書くと", "/learn/courses/crs_", "伝わる議事録を30分で仕上げる"];
    assert!(told.iter().all(|mail| all.iter().all(|words| says(mail, words))), "{told:#?}");
}

async fn a_returned_report_is_handed_in_again_and_a_mark_can_be_put_right(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (course, report) = at_report(&learner, "BB-107").await;
    let _sent = hand_in(&learner, &report, 1, TEXT).await.is(200);
    let at = waiting(&admin).await;
    let seen = admin.get(&at).await.is(200);
    let (mark_at, return_at) = (format!("{at}/mark"), format!("{at}/return"));
    let silent = admin.on_revision(Method::POST, &return_at, &seen, Some(json!({ "comment": " " }))).await;
    assert_eq!(silent.refused(422, "request.invalid")["errors"][0]["code"], "report.comment_missing");
    for (body, code) in [
        (points([26, 0, 0, 0]), "report.points_unsound"),
        (json!({ "points": [{ "criterion": "decisions", "points": 1 }] }), "report.points_missing"),
    ] {
        let refused = admin.on_revision(Method::POST, &mark_at, &seen, Some(body)).await;
        assert_eq!(refused.refused(422, "request.invalid")["errors"][0]["code"], code);
    }
    let _missing = admin.post(&mark_at, points([1, 1, 1, 1])).await.refused(428, "request.revision_missing");
    let why = json!({ "comment": "「今週の金曜」を日付で書いてください。" });
    let returned = admin.on_revision(Method::POST, &return_at, &seen, Some(why.clone())).await.is(200);
    assert_eq!((&returned["report"]["state"], &returned["report"]["score"]), (&json!("returned"), &Value::Null));
    let stale = admin.on_revision(Method::POST, &mark_at, &seen, Some(points([1, 1, 1, 1]))).await;
    let _stale = stale.refused(412, "request.stale");
    for (path, body) in [(&mark_at, points([1, 1, 1, 1])), (&return_at, why)] {
        let again = admin.on_revision(Method::POST, path, &returned, Some(body)).await;
        let _once = again.refused(409, "report.was_returned");
    }
    let mine = learner.get(&report).await.is(200);
    assert_eq!(mine["attempts"][0]["mark"]["comment"], "「今週の金曜」を日付で書いてください。");
    assert_eq!((&mine["attempts"][0]["passed"], &mine["task"]["modelAnswer"]), (&Value::Null, &Value::Null));
    assert_eq!(unit_of(&learner, &course).await["reportState"], "returned");
    let _again = hand_in(&learner, &report, 2, "九月十八日まで").await.is(200);
    let at = waiting(&admin).await;
    let first = mark(&admin, &at, [10, 10, 10, 10]).await;
    assert_eq!(first["report"]["passed"], false);
    let before = learner.get(&course).await.is(200);
    assert_eq!((&before["status"], &before["scores"]["attempts"]), (&json!("in_progress"), &json!(1)));
    // A mark is put right: it takes the place of the one of the same attempt, and what was said before stays to be read.
    let second = mark(&admin, &at, [25, 20, 15, 0]).await;
    let said: Vec<&Value> = second["marks"].as_array().unwrap().iter().map(|mark| &mark["score"]).collect();
    assert_eq!(said, [&json!(60), &json!(40)]);
    let after = learner.get(&course).await.is(200);
    let scores = ["first", "best", "latest", "attempts"].map(|name| after["scores"][name].as_u64().unwrap());
    assert_eq!((scores, &after["status"]), ([60, 60, 60, 1], &json!("completed")));
    let late = admin.on_revision(Method::POST, &format!("{at}/return"), &second, Some(json!({ "comment": "x" }))).await;
    let _late = late.refused(409, "report.was_marked");
    assert_eq!(trail(&admin, "report.returned").await.len(), 1);
}

async fn a_draft_is_kept_and_nothing_is_lost_or_sent_twice(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (course, report) = at_report(&learner, "BB-107").await;
    let draft = format!("{report}/draft");
    let save = async |revision: i64, text: &str| {
        learner.send(Method::PUT, &draft, &[], Some(json!({ "revision": revision, "text": text }))).await
    };
    let one = save(0, "一行目").await.is(200);
    assert_eq!((&one["revision"], &one["attempt"], &one["state"]), (&json!(1), &json!(1), &json!("draft")));
    assert_eq!(save(0, "一行目").await.is(200)["revision"], 1, "the same text sent again leaves the same");
    let _stale = save(0, "別の画面").await.refused(412, "request.stale");
    assert_eq!(save(1, "一行目\n二行目").await.is(200)["revision"], 2);
    let long = save(2, &"あ".repeat(20_001)).await.refused(422, "request.invalid");
    assert_eq!(long["errors"][0]["code"], "report.text_too_long");
    assert_eq!(learner.get(&report).await.is(200)["attempts"][0]["text"], "一行目\n二行目");
    assert_eq!(unit_of(&learner, &course).await["reportState"], "draft");
    for (text, code) in [(" ", "report.text_missing"), (&"あ".repeat(2_001), "report.text_too_long")] {
        let refused = hand_in(&learner, &report, 1, text).await.refused(422, "request.invalid");
        assert_eq!(refused["errors"][0]["code"], code);
    }
    let old = json!({ "attempt": 1, "edition": 99, "text": TEXT });
    let _changed = learner.post(&format!("{report}/hand-in"), old).await.refused(409, "report.changed");
    let (first, second) = tokio::join!(hand_in(&learner, &report, 1, TEXT), hand_in(&learner, &report, 1, TEXT));
    for sent in [first, second, hand_in(&learner, &report, 1, TEXT).await] {
        assert_eq!(sent.is(200)["attempts"].as_array().unwrap().len(), 1);
    }
    let _other = hand_in(&learner, &report, 1, "別の文章").await.refused(409, "report.handed_in");
    let _waits = save(3, "続き").await.refused(409, "report.waiting");
    assert_eq!(queue(&admin, "MD-0001", "").await.len(), 1);
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let _page = learner.get(&format!("{page}/report")).await.refused(409, "unit.not_a_report");
}

async fn a_file_is_what_its_bytes_say_and_only_ever_downloaded(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (_, report) = at_report(&learner, "BB-107").await;
    let file = format!("{report}/file");
    for (name, bytes, code) in [
        ("議事録.pdf", b"MZ\x90\x00\x03".to_vec(), "report.file_kind"),
        ("a.txt", b"<script>alert(1)</script>".to_vec(), "report.file_kind"),
        ("a.pdf", Vec::new(), "report.file_empty"),
        ("a.pdf", [b"%PDF-".to_vec(), vec![b'a'; 10 * 1024 * 1024]].concat(), "report.file_too_large"),
    ] {
        let _refused = learner.upload(&file, name, bytes, &[]).await.refused(422, code);
    }
    let huge = learner.upload(&file, "a.pdf", vec![b'a'; 12 * 1024 * 1024], &[]).await;
    let _huge = huge.refused(413, "request.too_large");
    let one = learner.upload(&file, "..\\..\\月次\u{202e}fdp.exe", b"%PDF-1.7 one".to_vec(), &[]).await.is(200);
    assert_eq!((&one["file"]["name"], &one["file"]["size"]), (&json!("月次fdp.pdf"), &json!(12)));
    let gone = learner.send(Method::DELETE, &file, &[], None).await.is(200);
    assert_eq!(gone["file"], Value::Null);
    let _again = learner.send(Method::DELETE, &file, &[], None).await.is(200);
    // A file and a text that are on their way at the same time do not hinder each other.
    let typed = json!({ "revision": 0, "text": "書きながら添付" });
    let typed = learner.send(Method::PUT, &format!("{report}/draft"), &[], Some(typed)).await.is(200);
    let _two = learner.upload(&file, "議事録.pdf", b"%PDF-1.7 two".to_vec(), &[]).await.is(200);
    let more = json!({ "revision": typed["revision"], "text": "書きながら添付した" });
    let _more = learner.send(Method::PUT, &format!("{report}/draft"), &[], Some(more)).await.is(200);
    let sent = hand_in(&learner, &report, 1, "").await.is(200);
    assert_eq!(sent["attempts"][0]["file"]["name"], "議事録.pdf");
    let id = sent["attempts"][0]["id"].as_str().unwrap().to_owned();
    let mine = format!("{report}s/{id}/file");
    for (client, path) in [(&learner, mine.clone()), (&admin, format!("{}/file", waiting(&admin).await))] {
        let answer = client.get(&path).await;
        let header = |name: &str| answer.headers.get(name).unwrap().to_str().unwrap().to_owned();
        assert!(header("content-disposition").starts_with("attachment; "), "{}", header("content-disposition"));
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("content-type"), "application/octet-stream");
        assert_eq!(answer.file(), b"%PDF-1.7 two");
    }
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    let _own = supervisor.get(&mine).await.refused(404, "request.not_found");
    let _waits = learner.upload(&file, "b.pdf", b"%PDF-1.7".to_vec(), &[]).await.refused(409, "report.waiting");
    let (_, written) = at_report(&learner, "BB-105").await;
    let _text = learner.upload(&format!("{written}/file"), "b.pdf", b"%PDF-1.7".to_vec(), &[]).await;
    let _text = _text.refused(409, "report.file_not_taken");
}

async fn rubric_questions_mark_at_once(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (course, report) = at_report(&learner, "BB-105").await;
    let fresh = learner.get(&report).await;
    let told = String::from_utf8_lossy(&fresh.bytes).into_owned();
    assert!(!told.contains("半日を超える作業は、もう一度") && !told.contains("\"right"), "the key is not told");
    let fresh = fresh.is(200);
    assert_eq!((&fresh["task"]["automatic"], fresh["task"]["questions"].as_array().unwrap().len()), (&json!(true), 3));
    let body = |attempt: u32, q1: u32| {
        json!({ "attempt": attempt, "edition": fresh["edition"], "text": "三店に頼む　30分", "answers": [
            { "question": "q1", "choices": [q1] }, { "question": "q2", "choices": [1] },
            { "question": "q3", "choices": [1, 3] },
        ] })
    };
    let path = format!("{report}/hand-in");
    let stray = json!({ "attempt": 1, "edition": fresh["edition"], "text": "x",
        "answers": [{ "question": "q9", "choices": [1] }] });
    let stray = learner.post(&path, stray).await.refused(422, "request.invalid");
    assert_eq!(stray["errors"][0]["code"], "attempt.answer_unsound");
    let marked = learner.post(&path, body(1, 2)).await.is(200);
    let first = &marked["attempts"][0];
    assert_eq!((&first["state"], &first["mark"]["score"]), (&json!("marked"), &json!(60)));
    assert_eq!((&first["passed"], &first["mark"]["markedBy"]), (&json!(true), &Value::Null));
    assert!(marked["task"]["modelAnswer"].is_string());
    let now = learner.get(&course).await.is(200);
    assert_eq!((&now["status"], &now["progress"]), (&json!("completed"), &json!(80)));
    let _full = learner.post(&path, body(2, 1)).await.is(200);
    assert_eq!(learner.get(&course).await.is(200)["progress"], 100);
    // It is there to be read, and nobody marks it by hand.
    let found = queue(&admin, "MD-0001", "state=marked").await;
    assert_eq!(found.len(), 2);
    let at = format!("{}/reports/{}", admin.workspace(), found[0]["id"].as_str().unwrap());
    let seen = admin.get(&at).await.is(200);
    let by_hand = admin.on_revision(Method::POST, &format!("{at}/mark"), &seen, Some(points([1, 1, 1, 1]))).await;
    let _questions = by_hand.refused(409, "report.marked_by_questions");
}

/// learning.md, "Roles on the administrator site": supervisors see how people stand, and not what they wrote.
async fn only_training_administrators_see_reports_and_no_drafts(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (_, report) = at_report(&learner, "BB-107").await;
    let draft = json!({ "revision": 0, "text": "書きかけ" });
    let draft = learner.send(Method::PUT, &format!("{report}/draft"), &[], Some(draft)).await.is(200);
    let unseen = format!("{}/reports/{}", admin.workspace(), draft["id"].as_str().unwrap());
    for path in [unseen.clone(), format!("{unseen}/file")] {
        let _draft = admin.get(&path).await.refused(404, "request.not_found");
    }
    let body = Some(points([1, 1, 1, 1]));
    let marked = admin.send(Method::POST, &format!("{unseen}/mark"), &[("If-Match", "\"1\"")], body).await;
    let _draft = marked.refused(404, "request.not_found");
    assert_eq!(queue(&admin, "MD-0001", "").await, Vec::<Value>::new());
    // The demonstration has one that waits.
    let list = format!("{}/reports", admin.workspace());
    let page = admin.get(&format!("{list}?state=submitted&withTotal=true")).await.is(200);
    assert_eq!((&page["total"], &page["items"][0]["loginId"]), (&json!(1), &json!("MD-0004")));
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    let one = format!("{list}/{}", page["items"][0]["id"].as_str().unwrap());
    for path in [list.clone(), one.clone(), format!("{one}/file"), format!("{list}/export")] {
        for client in [&supervisor, &learner] {
            let _forbidden = client.get(&path).await.refused(403, "request.forbidden");
        }
    }
    let elsewhere = format!("{list}?orgUnitId=org_{}", "0".repeat(32));
    let _unknown = admin.get(&elsewhere).await.refused(404, "request.not_found");
}

async fn the_reports_of_a_term_are_a_file(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let (course, report) = at_report(&learner, "BB-107").await;
    let _sent = hand_in(&learner, &report, 1, "=1+1 から始まる議事録").await.is(200);
    let course = course.rsplit('/').next().unwrap().to_owned();
    // A page at a time gives what one page gives, the one that waits longest first.
    let list = format!("{}/reports?courseId={course}", admin.workspace());
    let all = admin.get(&list).await.is(200);
    let first = admin.get(&format!("{list}&limit=1")).await.is(200);
    let next = admin.get(&format!("{list}&limit=1&cursor={}", first["nextCursor"].as_str().unwrap())).await.is(200);
    assert_eq!(json!([first["items"][0], next["items"][0]]), all["items"]);
    assert_eq!(all["items"].as_array().unwrap().len(), 2);
    let org = admin.get(&format!("{}/org-units?limit=200", admin.workspace())).await.is(200);
    let org = org["items"].as_array().unwrap().iter().find(|one| one["name"] == "経理部").unwrap().clone();
    let theirs = admin.get(&format!("{list}&orgUnitId={}", org["id"].as_str().unwrap())).await.is(200);
    assert_eq!(theirs["items"].as_array().unwrap().iter().filter(|one| one["loginId"] == "MD-0001").count(), 1);
    let _marked = mark(&admin, &waiting(&admin).await, [25, 20, 15, 15]).await;
    let read = async |format: &str| {
        let path = format!("{}/reports/export?state=marked&format={format}", admin.workspace());
        table::read(&admin.get(&path).await.file()).unwrap()
    };
    let csv = read("csv").await;
    assert_eq!(csv.rows.len(), 1);
    let cells = &csv.rows[0].cells;
    assert_eq!(
        [&cells[0], &cells[3], &cells[4], &cells[7], &cells[11], &cells[12]],
        ["BB-107", "MD-0001", "清水 恵", "採点済み", "75", "合格"]
    );
    assert!(cells[17].starts_with("'="), "a formula is neutralised: {cells:?}");
    for format in ["csv_cp932", "xlsx"] {
        let other = read(format).await;
        assert_eq!((&other.header, &other.rows), (&csv.header, &csv.rows), "{format}");
    }
    assert_eq!(trail(&admin, "reports.exported").await.len(), 3);
}
