//! `/workspaces/{ws}/enrolments/{id}/attempts`: every try at the tests of a course (learning.md, "Progress, score, completion": "all
//! attempts are kept and shown").

use chrono::TimeDelta;
use keizoku_domain::id::CourseId;
use keizoku_domain::learning::{Unit, UnitContent};
use keizoku_store::learning::units;
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{complete, complete_at_full_score, course_at, learner, shown, test_of};

both_databases!(
    every_attempt_is_shown_with_what_was_right,
    a_test_that_changed_since_is_not_marked_anew,
    a_supervisor_sees_those_of_the_own_departments_only,
);

pub(crate) async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

/// The enrolment of a person in a course, and the address of its attempts.
pub(crate) async fn attempts_at(admin: &Client, person: &str, course: &str) -> (Value, String) {
    let ws = admin.workspace();
    let learner = admin.get(&format!("{ws}/learners?q={person}")).await.is(200)["items"][0]["id"].clone();
    let page = admin.get(&format!("{ws}/enrolments?learnerId={}", learner.as_str().unwrap())).await.is(200);
    let row = page["items"].as_array().unwrap().iter().find(|row| row["courseCode"] == course).unwrap().clone();
    let path = format!("{ws}/enrolments/{}/attempts", row["id"].as_str().unwrap());
    (row, path)
}

async fn every_attempt_is_shown_with_what_was_right(app: TestApp) {
    let learner = learner(&app).await;
    complete(&learner).await;
    app.set_clock(app.now() + TimeDelta::minutes(3));
    complete_at_full_score(&learner).await;
    app.set_clock(app.now() + TimeDelta::minutes(3));
    let test = test_of(&learner, &course_at(&learner, "BB-101").await).await;
    let _open = learner.post(&format!("{test}/attempts"), json!({})).await.is(200);
    let admin = administrator(&app).await;
    let (_, path) = attempts_at(&admin, "MD-0001", "BB-101").await;
    let page = admin.get(&path).await.is(200);
    let items = page["items"].as_array().unwrap();
    assert_eq!(items.len(), 3, "{page:#}");
    let open = &items[0];
    assert_eq!(
        [&open["handedInAt"], &open["score"], &open["passed"], &open["questions"], &open["durationSeconds"]],
        [&Value::Null; 5]
    );
    let told: Vec<(&Value, &Value)> = items[1..].iter().map(|one| (&one["score"], &one["passed"])).collect();
    assert_eq!(told, [(&json!(100), &json!(true)), (&json!(75), &json!(true))]);
    let right = |one: &Value| -> Vec<bool> {
        one["questions"].as_array().unwrap().iter().map(|question| question["right"].as_bool().unwrap()).collect()
    };
    assert_eq!(right(&items[1]), [true; 4]);
    assert_eq!(right(&items[2]), [true, true, true, false]);
    assert!(items[2]["questions"][0]["text"].as_str().unwrap().chars().count() > 5);
    assert!(!page.to_string().contains("explanation") && !page.to_string().contains("rightChoices"));
    assert!(items[2]["durationSeconds"].as_i64().unwrap() >= 0);
    // Page by page the same.
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = admin.get(&format!("{path}?limit=1{cursor}")).await.is(200);
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["nextCursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(&seen, items);
    let _problem = admin.get(&format!("{path}?cursor=nonsense")).await.refused(400, "list.cursor_invalid");
}

async fn a_test_that_changed_since_is_not_marked_anew(app: TestApp) {
    let admin = administrator(&app).await;
    let (row, path) = attempts_at(&admin, "MD-0003", "BB-101").await;
    let before = admin.get(&path).await.is(200);
    assert_eq!((before["items"].as_array().unwrap().len(), &before["items"][0]["score"]), (1, &json!(50)));
    assert_eq!(before["items"][0]["questions"].as_array().unwrap().len(), 4);
    let course: CourseId = row["courseId"].as_str().unwrap().parse().unwrap();
    let all = units::of_course(app.app.db.read(), course).await.unwrap();
    let (place, test) = all.iter().enumerate().find(|(_, unit)| !unit.questions().is_empty()).unwrap();
    let mut changed = Unit { revision: test.revision + 1, ..test.clone() };
    let UnitContent::Test { questions, .. } = &mut changed.content else { panic!("{changed:?}") };
    questions[0].text.push('？');
    app.app.write(async |uow| Ok(units::update(uow, &changed, place).await?)).await.unwrap();
    let after = admin.get(&path).await.is(200);
    let (before, after) = (&before["items"][0], &after["items"][0]);
    assert_eq!((&after["score"], &after["passed"]), (&before["score"], &before["passed"]), "what was reached stays");
    assert_eq!(after["questions"], Value::Null);
}

async fn a_supervisor_sees_those_of_the_own_departments_only(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let (_, own) = attempts_at(&admin, "MD-0002", "BB-101").await;
    assert_eq!(supervisor.get(&own).await.is(200)["items"][0]["score"], 100);
    let (_, foreign) = attempts_at(&admin, "MD-0003", "BB-101").await;
    let _problem = supervisor.get(&foreign).await.refused(404, "request.not_found");
    let unknown = format!("{}/enrolments/enr_{}/attempts", admin.workspace(), "0".repeat(32));
    let _problem = admin.get(&unknown).await.refused(404, "request.not_found");
}
