//! `/workspaces/{ws}/learning-status` under course settings: the list, its sums and its files tell what the learner's own site tells
//! (learning.md, "Course settings" and "Status screens"; decisions 25 and 26).

use chrono::{Days, TimeDelta};
use keizoku_domain::people::table;
use keizoku_testkit::{Client, Method, TestApp, both_databases, story};
use serde_json::{Value, json};

use crate::course_settings::{
    administrator, course_id, of, person_id, put, revision, settings, table as courses_of, unit_id,
};
use crate::learning::{learner, shown};
use crate::learning_status::{key, pages, row};

both_databases!(
    due_dates_and_hidden_courses_tell_the_same_everywhere,
    a_supervisors_rule_lapses_when_the_person_moves,
    a_department_may_be_deleted_while_a_rule_is_set_for_it,
);

/// Rules for everybody, for departments, for one person, and over a concurrent post; some of the due dates have passed.
async fn set_up(app: &TestApp) -> Client {
    let admin = administrator(app).await;
    let person = person_id(&admin, "MD-0001").await;
    let path = format!("{}/learners/{}", admin.workspace(), person.as_str().unwrap());
    let beside = unit_id(&admin, "EIGYO-1").await;
    let _changed = admin.patch(&path, json!({ "concurrentUnitIds": [beside] })).await.is(200);
    let in_days = |days| json!(app.app.today() + Days::new(days));
    let (keiri, eigyo) = (unit_id(&admin, "KEIRI").await, unit_id(&admin, "EIGYO").await);
    for (target, course, state, due) in [
        (json!("everyone"), "BB-104", "required", in_days(3)),
        (json!("everyone"), "BB-106", "hidden", Value::Null),
        (keiri.clone(), "CP-102", "hidden", Value::Null),
        (keiri, "BB-111", "required", in_days(9)),
        (eigyo, "BB-101", "recommended", in_days(2)),
        (beside, "CP-101", "required", in_days(1)),
        (person_id(&admin, "MD-0009").await, "BB-101", "required", in_days(1)),
        (person_id(&admin, "MD-0005").await, "BB-104", "optional", Value::Null),
    ] {
        let ids = json!([course_id(&admin, course).await]);
        let body = json!({ "target": target, "courseIds": ids, "state": state, "dueOn": due });
        let _set = put(&admin, body).await.is(200);
    }
    app.set_clock(app.now() + TimeDelta::days(4));
    administrator(app).await
}

async fn due_dates_and_hidden_courses_tell_the_same_everywhere(app: TestApp) {
    let admin = set_up(&app).await;
    let (all, total) = pages(&admin, "", 200).await;
    assert_eq!(total, all.len() as u64);
    let told = |row: &Value| json!([row["setting"], row["dueOn"], row["status"]]);
    let due = |days: u64| json!(app.app.today() - Days::new(4) + Days::new(days));
    for (person, course, expected) in [
        ("MD-0001", "BB-104", json!(["required", due(3), "overdue"])),
        ("MD-0001", "CP-101", json!(["required", due(1), "overdue"])),
        ("MD-0001", "BB-111", json!(["required", due(9), "not_started"])),
        ("MD-0001", "BB-106", json!(["hidden", null, "completed"])),
        ("MD-0009", "BB-101", json!(["required", due(1), "overdue"])),
        ("MD-0005", "BB-104", json!(["optional", null, "not_started"])),
        ("MD-0002", "BB-101", json!(["recommended", due(2), "completed"])),
    ] {
        assert_eq!(told(row(&all, person, course)), expected, "{person} {course}");
    }
    // Of a hidden course nobody has a row but for evidence.
    let hidden: Vec<&Value> = all.iter().filter(|row| row["setting"] == "hidden").collect();
    assert!(hidden.len() > 1 && hidden.iter().all(|row| !row["startedAt"].is_null()), "{hidden:#?}");
    assert!(!all.iter().any(|row| key(row) == ("MD-0001".to_owned(), "CP-102".to_owned())));
    the_learner_sees_the_same(&app, &all).await;
    conditions_find_what_shows_them(&admin, &all).await;
    sums_count_the_rows(&admin, &all).await;
    // A supervisor's part is the administrator's.
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    let (part, _) = pages(&supervisor, "&status=overdue", 200).await;
    let own = json!(["営業部", "営業一課"]);
    let expected: Vec<&Value> =
        all.iter().filter(|row| row["orgUnit"]["path"] == own && row["status"] == "overdue").collect();
    assert!(expected.len() > 10);
    assert_eq!(part.iter().collect::<Vec<_>>(), expected);
}

/// The learner's own list and the person's page.
async fn the_learner_sees_the_same(app: &TestApp, all: &[Value]) {
    let learner = learner(app).await;
    let mine = learner.get(&format!("{}/my-courses?limit=200", learner.workspace())).await.is(200);
    let mine = mine["items"].as_array().unwrap();
    for course in mine {
        let row = row(all, "MD-0001", course["code"].as_str().unwrap());
        assert_eq!(
            [&row["status"], &row["setting"], &row["dueOn"]],
            [&course["status"], &course["setting"]["state"], &course["setting"]["dueOn"]],
            "{course:#}"
        );
    }
    let admin = administrator(app).await;
    let person = person_id(&admin, "MD-0001").await;
    let list = format!("{}/enrolments?learnerId={}", admin.workspace(), person.as_str().unwrap());
    let enrolments = admin.get(&list).await.is(200)["items"].as_array().unwrap().clone();
    for enrolment in &enrolments {
        let row = row(all, "MD-0001", enrolment["courseCode"].as_str().unwrap());
        assert_eq!(row["status"], enrolment["status"], "{enrolment:#}");
    }
    let rows = all.iter().filter(|row| row["loginId"] == "MD-0001");
    let seen = |row: &&Value| mine.iter().any(|course| course["code"] == row["courseCode"]);
    // What was only begun of a hidden course is evidence for the administrator, and not for the learner to open.
    assert!(rows.filter(|row| !seen(row)).all(|row| row["setting"] == "hidden" && !row["startedAt"].is_null()));
}

async fn conditions_find_what_shows_them(admin: &Client, all: &[Value]) {
    let statuses = ["", "not_started", "in_progress", "completed", "overdue"];
    let states = ["", "required", "recommended", "optional", "hidden"];
    for (status, setting) in statuses.iter().flat_map(|status| states.map(|setting| (*status, setting))) {
        let shows = |row: &&Value| {
            (status.is_empty() || row["status"] == status) && (setting.is_empty() || row["setting"] == setting)
        };
        let mut expected: Vec<_> = all.iter().filter(shows).map(key).collect();
        let mut condition = String::new();
        for (name, value) in [("status", status), ("setting", setting)] {
            if !value.is_empty() {
                condition += &format!("&{name}={value}");
            }
        }
        for (sort, limit) in [("loginId", 200), ("course", 170), ("loginId", 9), ("course", 9)] {
            if limit == 9 && expected.len() > 60 {
                continue;
            }
            let (found, total) = pages(admin, &format!("&sort={sort}{condition}"), limit).await;
            let mut found: Vec<_> = found.iter().map(key).collect();
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{condition} by {sort}, {limit} at a time");
            assert_eq!(total, expected.len() as u64, "{condition}: total");
        }
        let export = format!("{}/learning-status/export?format=csv{condition}", admin.workspace());
        let file = table::read(&admin.get(&export).await.file()).unwrap();
        assert_eq!(file.rows.len(), expected.len(), "{condition}: file");
        let place = |name: &str| file.header.iter().position(|heading| heading == name).unwrap();
        for line in &file.rows {
            let of = row(all, &line.cells[place("ユーザID")], &line.cells[place("コースコード")]);
            let ja = match of["setting"].as_str().unwrap() {
                "required" => "必須",
                "recommended" => "推奨",
                "optional" => "任意",
                _ => "非表示",
            };
            assert_eq!(line.cells[place("設定")], ja);
            assert_eq!(line.cells[place("受講期限")], of["dueOn"].as_str().unwrap_or_default());
        }
    }
}

async fn sums_count_the_rows(admin: &Client, all: &[Value]) {
    let count = |of: &dyn Fn(&Value) -> bool| {
        let with = |status: &str| all.iter().filter(|row| of(row) && row["status"] == status).count();
        [with("not_started"), with("in_progress"), with("completed"), with("overdue")]
    };
    let told = |counts: &Value| {
        ["notStarted", "inProgress", "completed", "overdue"].map(|name| counts[name].as_u64().unwrap() as usize)
    };
    let status = format!("{}/learning-status/summary", admin.workspace());
    let courses = admin.get(&format!("{status}?by=course")).await.is(200);
    assert_eq!(told(&courses["total"]), count(&|_| true));
    for item in courses["items"].as_array().unwrap() {
        assert_eq!(told(&item["counts"]), count(&|row| row["courseId"] == item["id"]), "{item:#}");
    }
    let units = admin.get(&format!("{status}?by=orgUnit")).await.is(200);
    assert_eq!(told(&units["total"]), count(&|_| true));
    for item in units["items"].as_array().unwrap() {
        let depth = item["depth"].as_u64().unwrap() as usize - 1;
        let here = |row: &Value| match item["id"].is_null() {
            true => row["orgUnit"].is_null(),
            false => row["orgUnit"]["path"][depth] == item["nameJa"],
        };
        assert_eq!(told(&item["counts"]), count(&here), "{item:#}");
    }
}

/// learning.md, "Roles on the administrator site": scope follows the organisation tree at query time. What a supervisor set for
/// somebody holds as long as the person is one of the supervisor's.
async fn a_supervisors_rule_lapses_when_the_person_moves(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let person = person_id(&admin, "MD-0010").await;
    let course = course_id(&admin, "BB-101").await;
    let body = json!({ "target": person, "courseIds": [course], "state": "required" });
    let _set = put(&supervisor, body).await.is(200);
    let state = async || of(&courses_of(&admin, person.as_str().unwrap()).await, "BB-101")["state"].clone();
    assert_eq!(state().await, "required");
    let path = format!("{}/learners/{}", admin.workspace(), person.as_str().unwrap());
    for (code, expected) in [("EIGYO-2", "optional"), ("EIGYO-1", "required")] {
        let unit = unit_id(&admin, code).await;
        let _moved = admin.patch(&path, json!({ "orgUnitId": unit })).await.is(200);
        assert_eq!(state().await, expected, "in {code}");
        let (rows, _) = pages(&admin, "&q=MD-0010", 50).await;
        assert_eq!(row(&rows, "MD-0010", "BB-101")["setting"], expected, "in {code}");
    }
}

/// Deleted at the same moment: either there is no such department, or the rule goes with it.
async fn a_department_may_be_deleted_while_a_rule_is_set_for_it(app: TestApp) {
    let admin = administrator(&app).await;
    let units = format!("{}/org-units", admin.workspace());
    let course = course_id(&admin, "BB-101").await;
    let mut set = 0;
    for round in 0..12 {
        let code = format!("NEW-{round}");
        let unit = admin.post(&units, json!({ "code": code, "name": "新設課" })).await.is(201);
        let resource = story::resource(&units, &unit);
        let (seen, revision) = (admin.get(&resource).await.is(200), revision(&admin).await);
        let body = json!({ "target": unit["id"], "courseIds": [course], "state": "required" });
        let path = settings(&admin);
        let (put, gone) = tokio::join!(
            admin.on_revision(Method::PUT, &path, &revision, Some(body)),
            admin.on_revision(Method::DELETE, &resource, &seen, None),
        );
        assert!(gone.status.is_success(), "{gone:?}");
        if put.status.as_u16() == 200 {
            set += 1;
        } else {
            let _none = put.refused(404, "request.not_found");
        }
        let left = admin.get(&path).await.is(200);
        assert_eq!(left["items"], json!([]), "round {round}, {set} set");
    }
}
