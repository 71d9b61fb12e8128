//! `/workspaces/{ws}/enrolments`: what people have learned, for administrators, supervisors, and systems that follow the changes.

use chrono::TimeDelta;
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};

both_databases!(an_administrator_sees_everybody_and_a_supervisor_the_own_departments, a_system_follows_the_changes,);

async fn all(client: &Client, query: &str) -> Vec<Value> {
    let page = client.get(&format!("{}/enrolments{query}", client.workspace())).await.is(200);
    page["items"].as_array().unwrap().clone()
}

fn names(rows: &[Value]) -> Vec<(&str, &str)> {
    let mut names: Vec<_> =
        rows.iter().map(|row| (row["loginId"].as_str().unwrap(), row["courseCode"].as_str().unwrap())).collect();
    names.sort_unstable();
    names
}

/// The changes of the last seconds come later.
fn later(app: &TestApp) {
    app.set_clock(app.now() + TimeDelta::seconds(10));
}

async fn an_administrator_sees_everybody_and_a_supervisor_the_own_departments(app: TestApp) {
    later(&app);
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let rows = all(&admin, "?limit=200").await;
    assert_eq!(rows.len(), 8, "{rows:#?}");
    let completed = rows.iter().find(|row| row["loginId"] == "MD-0001" && row["courseCode"] == "BB-106").unwrap();
    assert_eq!(
        (&completed["status"], &completed["progress"], &completed["scores"]["best"], &completed["completedIn"]),
        (&json!("completed"), &json!(93), &json!(75), &json!("本社 / 経理部"))
    );
    let failed = rows.iter().find(|row| row["loginId"] == "MD-0003" && row["courseCode"] == "BB-101").unwrap();
    assert_eq!((&failed["status"], &failed["scores"]["best"]), (&json!("in_progress"), &json!(50)));
    let mine = all(&admin, &format!("?learnerId={}", completed["learnerId"].as_str().unwrap())).await;
    assert_eq!(names(&mine), [("MD-0001", "BB-106"), ("MD-0001", "BB-112")]);
    // The supervisor of sales section 1 sees that section, and nobody else is there.
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    assert_eq!(names(&all(&supervisor, "").await), [("MD-0002", "BB-101")]);
    let foreign =
        format!("{}/enrolments?learnerId={}", supervisor.workspace(), completed["learnerId"].as_str().unwrap());
    let _problem = supervisor.get(&foreign).await.refused(404, "request.not_found");
}

async fn a_system_follows_the_changes(app: TestApp) {
    later(&app);
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let list = format!("{}/enrolments", admin.workspace());
    let mut told = Vec::new();
    let mut page = admin.get(&format!("{list}?limit=3")).await.is(200);
    loop {
        told.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["nextCursor"].as_str() else { break };
        page = admin.get(&format!("{list}?limit=3&cursor={next}")).await.is(200);
    }
    assert_eq!(names(&told), names(&all(&admin, "?limit=200").await), "every one is told once");
    let since = page["updatedSince"].as_str().unwrap().to_owned();
    let quiet = admin.get(&format!("{list}?updatedSince={since}")).await.is(200);
    assert_eq!((&quiet["items"], quiet["updatedSince"].as_str()), (&json!([]), Some(since.as_str())));
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-104").await;
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let _done = learner.post(&format!("{page}/done"), json!({})).await.is(200);
    let unsettled = admin.get(&format!("{list}?updatedSince={since}")).await.is(200);
    assert_eq!(unsettled["items"], json!([]), "what was written this moment comes at the next look");
    later(&app);
    let news = admin.get(&format!("{list}?updatedSince={since}")).await.is(200);
    assert_eq!(names(news["items"].as_array().unwrap()), [("MD-0001", "BB-104")]);
    let _problem = admin.get(&format!("{list}?updatedSince=nonsense")).await.refused(400, "list.cursor_invalid");
}
