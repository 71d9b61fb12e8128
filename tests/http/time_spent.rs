//! `/workspaces/{ws}/my-courses/{id}/time`: how long somebody was in a course (learning.md, "Status screens": "minutes").

use chrono::TimeDelta;
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::course_settings::{administrator, course_id, person_id};
use crate::learning::{course_at, learner, unit_at, units};
use crate::learning_status::{key, pages, row};

both_databases!(
    time_counts_as_far_as_it_passed,
    a_course_that_was_never_opened_has_no_time,
    each_context_has_its_own_time,
);

/// Opens the first unit of a course; answers the course's address.
async fn opened(learner: &Client, code: &str) -> String {
    let course = course_at(learner, code).await;
    let first = units(learner, &course).await[0].clone();
    let _open = learner.post(&format!("{}/open", unit_at(&course, &first)), json!({})).await.is(200);
    course
}

async fn tell(learner: &Client, course: &str, query: &str, seconds: u32) -> Value {
    learner.post(&format!("{course}/time{query}"), json!({ "seconds": seconds })).await.is(200)["seconds"].clone()
}

/// Two windows at once count once; nothing is believed that a clock on the wall does not allow.
async fn time_counts_as_far_as_it_passed(app: TestApp) {
    let learner = learner(&app).await;
    let course = opened(&learner, "BB-104").await;
    assert_eq!(tell(&learner, &course, "", 120).await, 120);
    assert_eq!(tell(&learner, &course, "", 60).await, 120, "no time has passed");
    app.set_clock(app.now() + TimeDelta::seconds(90));
    assert_eq!(tell(&learner, &course, "", 60).await, 180);
    app.set_clock(app.now() + TimeDelta::seconds(10));
    assert_eq!(tell(&learner, &course, "", 60).await, 190);
    app.set_clock(app.now() + TimeDelta::hours(1));
    // Whoever was logged in is no more.
    let (admin, learner) = (administrator(&app).await, crate::learning::learner(&app).await);
    assert_eq!(
        tell(&learner, &course, "", 80_000).await,
        490,
        "a page tells every minute: more than five is no report"
    );
    let (rows, _) = pages(&admin, "&q=MD-0001", 50).await;
    let shown = row(&rows, "MD-0001", "BB-104");
    let opened = shown["lastAccessAt"].as_str().unwrap().parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    assert_eq!((&shown["minutes"], opened), (&json!(8), app.now()));
    for (condition, is_found) in [
        ("minutesFrom=8&minutesTo=8", true),
        ("minutesFrom=9", false),
        ("minutesTo=7", false),
        ("status=in_progress&minutesFrom=1", true),
    ] {
        let (found, total) = pages(&admin, &format!("&q=MD-0001&{condition}"), 50).await;
        let has = found.iter().any(|row| key(row) == ("MD-0001".to_owned(), "BB-104".to_owned()));
        assert_eq!((has, total), (is_found, found.len() as u64), "{condition}");
    }
    // Nothing but time: neither progress nor completion follows.
    assert_eq!((&shown["progress"], &shown["status"]), (&json!(0), &json!("in_progress")));
    for seconds in [json!(-1), json!("60"), Value::Null] {
        let wrong = learner.post(&format!("{course}/time"), json!({ "seconds": seconds })).await;
        assert!(wrong.status.is_client_error(), "{}", wrong.status);
    }
}

async fn a_course_that_was_never_opened_has_no_time(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = course_at(&learner, "BB-104").await;
    let path = format!("{course}/time");
    let _fresh = learner.post(&path, json!({ "seconds": 60 })).await.refused(404, "request.not_found");
    let unknown = format!("{}/my-courses/crs_{}/time", learner.workspace(), "0".repeat(32));
    let _unknown = learner.post(&unknown, json!({ "seconds": 60 })).await.refused(404, "request.not_found");
    let foreign = format!("{path}?classId=cls_{}", "0".repeat(32));
    let _foreign = learner.post(&foreign, json!({ "seconds": 60 })).await.refused(404, "request.not_found");
    let (rows, _) = pages(&admin, "&q=MD-0001", 50).await;
    let shown = row(&rows, "MD-0001", "BB-104");
    assert_eq!((&shown["minutes"], &shown["startedAt"]), (&json!(0), &Value::Null));
}

/// A class has a history of its own, and the status list of a class shows it; nothing of it stands in the catalogue's.
async fn each_context_has_its_own_time(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = json!({ "courseId": course_id(&admin, "BB-104").await, "state": "required" });
    let classes = format!("{}/training-classes", admin.workspace());
    let class = admin.post(&classes, json!({ "name": "基礎研修", "courses": [course] })).await.is(201);
    let id = class["id"].as_str().unwrap();
    let people = json!({ "learnerIds": [person_id(&admin, "MD-0001").await, person_id(&admin, "MD-0010").await] });
    let _in = admin.post(&format!("{classes}/{id}/members"), people).await.is(200);
    let at = course_at(&learner, "BB-104").await;
    let context = format!("?classId={id}");
    let first = units(&learner, &at).await[0].clone();
    let _open = learner.post(&format!("{}/open{context}", unit_at(&at, &first)), json!({})).await.is(200);
    assert_eq!(tell(&learner, &at, &context, 60).await, 60);
    let _fresh = learner.post(&format!("{at}/time"), json!({ "seconds": 60 })).await.refused(404, "request.not_found");
    let (rows, total) = pages(&admin, &format!("&classId={id}"), 50).await;
    let keys: Vec<_> = rows.iter().map(key).collect();
    let of = |person: &str| (person.to_owned(), "BB-104".to_owned());
    assert_eq!((keys, total), (vec![of("MD-0001"), of("MD-0010")], 2));
    let mine = row(&rows, "MD-0001", "BB-104");
    assert_eq!(
        [&mine["classId"], &mine["className"], &mine["setting"], &mine["status"], &mine["minutes"]],
        [&json!(id), &json!("基礎研修"), &json!("required"), &json!("in_progress"), &json!(1)]
    );
    let (catalogue, _) = pages(&admin, "&q=MD-0001", 50).await;
    let there = row(&catalogue, "MD-0001", "BB-104");
    assert_eq!(
        [&there["classId"], &there["status"], &there["minutes"]],
        [&Value::Null, &json!("not_started"), &json!(0)]
    );
    for (status, people) in
        [("in_progress", vec![of("MD-0001")]), ("not_started", vec![of("MD-0010")]), ("completed", vec![])]
    {
        let (found, total) = pages(&admin, &format!("&classId={id}&status={status}&sort=course"), 50).await;
        assert_eq!(
            (found.iter().map(key).collect::<Vec<_>>(), total),
            (people.clone(), people.len() as u64),
            "{status}"
        );
    }
    for by in ["course", "orgUnit"] {
        let summary = format!("{}/learning-status/summary?by={by}&classId={id}", admin.workspace());
        let counts = admin.get(&summary).await.is(200)["total"].clone();
        let expected = json!({
            "notStarted": 1, "inProgress": 1, "completed": 0, "overdue": 0, "total": 2, "completionPercent": 0,
        });
        assert_eq!(counts, expected, "{by}");
    }
    let file = admin.get(&format!("{}/learning-status/export?classId={id}", admin.workspace())).await.file();
    let file = keizoku_domain::people::table::read(&file).unwrap();
    let place = |name: &str| file.header.iter().position(|heading| heading == name).unwrap();
    let cells = |name: &str| file.rows.iter().map(|row| row.cells[place(name)].clone()).collect::<Vec<_>>();
    assert_eq!(
        (cells("受講の場"), cells("学習時間（分）")),
        (vec!["基礎研修".to_owned(); 2], vec!["1".to_owned(), "0".to_owned()])
    );
    // Whoever sees nobody of the class does not see the class.
    let supervisor = crate::learning::shown(&app, "上司（みどり坂テクノ").await;
    let (seen, total) = pages(&supervisor, &format!("&classId={id}"), 50).await;
    assert_eq!(
        (seen.iter().map(key).collect::<Vec<_>>(), total),
        (vec![of("MD-0010")], 1),
        "MD-0010 stands in 営業一課"
    );
    let empty = admin.post(&classes, json!({ "name": "だれもいない研修" })).await.is(201);
    let list = format!("{}/learning-status?classId={}", supervisor.workspace(), empty["id"].as_str().unwrap());
    let _unseen = supervisor.get(&list).await.refused(404, "request.not_found");
    let next = format!("{}/learning-status?classId={id}&term=next", admin.workspace());
    let _elsewhere = admin.get(&next).await.refused(404, "request.not_found");
}
