//! `/workspaces/{ws}/learning-status`: 受講状況 of everybody in every course (learning.md, "Status screens").

use std::collections::BTreeSet;

use chrono::TimeDelta;
use keizoku_domain::people::table;
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::shown;

both_databases!(
    a_row_for_everybody_and_every_course_in_both_orders,
    a_condition_finds_exactly_the_rows_that_show_it,
    a_supervisor_sees_the_own_departments_only,
    the_summary_counts_what_the_list_shows,
    the_file_holds_exactly_what_was_found,
    what_is_not_completed_by_the_end_of_the_term_is_overdue,
);

async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

/// Every row behind a query, `limit` at a time; `total` of the first page.
pub(crate) async fn pages(client: &Client, query: &str, limit: usize) -> (Vec<Value>, u64) {
    let list = format!("{}/learning-status?limit={limit}{query}", client.workspace());
    let (mut rows, mut total, mut cursor) = (Vec::new(), None, String::new());
    loop {
        let with_total = if total.is_none() { "&withTotal=true" } else { "" };
        let page = client.get(&format!("{list}{cursor}{with_total}")).await.is(200);
        rows.extend(page["items"].as_array().unwrap().clone());
        total = total.or(page["total"].as_u64());
        let Some(next) = page["nextCursor"].as_str() else { return (rows, total.unwrap()) };
        cursor = format!("&cursor={next}");
    }
}

pub(crate) fn key(row: &Value) -> (String, String) {
    (row["loginId"].as_str().unwrap().to_owned(), row["courseCode"].as_str().unwrap().to_owned())
}

fn keys(rows: &[Value]) -> Vec<(String, String)> {
    rows.iter().map(key).collect()
}

pub(crate) fn row<'a>(rows: &'a [Value], person: &str, course: &str) -> &'a Value {
    rows.iter().find(|row| key(row) == (person.to_owned(), course.to_owned())).unwrap()
}

async fn a_row_for_everybody_and_every_course_in_both_orders(app: TestApp) {
    let admin = administrator(&app).await;
    let people = admin.get(&format!("{}/learners?withTotal=true&limit=1", admin.workspace())).await.is(200);
    let people = usize::try_from(people["total"].as_u64().unwrap()).unwrap();
    let (rows, total) = pages(&admin, "", 200).await;
    let courses: BTreeSet<&str> = rows.iter().map(|row| row["courseCode"].as_str().unwrap()).collect();
    assert!(people > 100 && courses.len() > 5, "{people} people, {courses:?}");
    assert_eq!((rows.len(), total), (people * courses.len(), u64::try_from(rows.len()).unwrap()));
    let mut sorted = keys(&rows);
    sorted.sort_by_key(|(person, course)| (person.to_lowercase(), course.to_lowercase()));
    sorted.dedup();
    assert_eq!(keys(&rows), sorted, "every person with every course, once, by user ID and course code");
    let completed = row(&rows, "MD-0001", "BB-106");
    assert_eq!(
        [&completed["status"], &completed["progress"], &completed["scores"]["best"], &completed["completedIn"]],
        [&json!("completed"), &json!(93), &json!(75), &json!("本社 / 経理部")]
    );
    assert_eq!(
        [&completed["name"], &completed["employeeNumber"], &completed["role"], &completed["orgUnit"]["path"]],
        [&json!("清水 恵"), &json!("20001"), &json!("learner"), &json!(["本社", "経理部"])]
    );
    let fresh = row(&rows, "MD-0009", "BB-106");
    assert_eq!(
        [&fresh["status"], &fresh["progress"], &fresh["scores"], &fresh["startedAt"], &fresh["completedAt"]],
        [&json!("not_started"), &json!(0), &Value::Null, &Value::Null, &Value::Null]
    );
    // Any size of page, either order: the same rows.
    for limit in [7, courses.len()] {
        assert_eq!(keys(&pages(&admin, "", limit).await.0), sorted, "{limit} at a time");
    }
    let (by_course, _) = pages(&admin, "&sort=course", 45).await;
    sorted.sort_by_key(|(person, course)| (course.to_lowercase(), person.to_lowercase()));
    assert_eq!(keys(&by_course), sorted);
    let list = format!("{}/learning-status", admin.workspace());
    let cursor = admin.get(&format!("{list}?limit=1")).await.is(200)["nextCursor"].as_str().unwrap().to_owned();
    for wrong in [format!("sort=course&cursor={cursor}"), "cursor=nonsense".to_owned()] {
        let _problem = admin.get(&format!("{list}?{wrong}")).await.refused(400, "list.cursor_invalid");
    }
    for unknown in ["orgUnitId=org", "courseId=crs", "term=trm"] {
        let asked = format!("{list}?{unknown}_{}", "0".repeat(32));
        let _problem = admin.get(&asked).await.refused(404, "request.not_found");
    }
}

async fn a_condition_finds_exactly_the_rows_that_show_it(app: TestApp) {
    let admin = administrator(&app).await;
    let (all, _) = pages(&admin, "", 200).await;
    let done = row(&all, "MD-0001", "BB-106");
    let (course, unit) = (done["courseId"].as_str().unwrap(), done["orgUnit"]["id"].as_str().unwrap());
    let today = keizoku_domain::clock::tokyo_date(app.now());
    let summary = admin.get(&format!("{}/learning-status/summary", admin.workspace())).await.is(200);
    let of_series = summary["items"].as_array().unwrap().iter().find(|item| !item["seriesId"].is_null()).unwrap();
    let (series, series_name) = (of_series["seriesId"].as_str().unwrap(), of_series["seriesJa"].clone());
    let best = |row: &Value| row["scores"]["best"].as_u64();
    let of = |name: &'static str, value: Value| move |row: &Value| row[name] == value;
    type Shows = Box<dyn Fn(&Value) -> bool>;
    let conditions: Vec<(String, Shows)> = vec![
        ("status=completed".to_owned(), Box::new(of("status", json!("completed")))),
        ("status=in_progress".to_owned(), Box::new(of("status", json!("in_progress")))),
        ("status=not_started".to_owned(), Box::new(of("status", json!("not_started")))),
        ("status=overdue".to_owned(), Box::new(|_| false)),
        ("scoreFrom=60".to_owned(), Box::new(move |row| best(row).is_some_and(|best| best >= 60))),
        ("scoreTo=59".to_owned(), Box::new(move |row| best(row).is_some_and(|best| best <= 59))),
        (format!("completedFrom={today}&completedUntil={today}"), Box::new(|row| !row["completedAt"].is_null())),
        ("completedUntil=2020-01-01".to_owned(), Box::new(|_| false)),
        (format!("courseId={course}"), Box::new(of("courseCode", json!("BB-106")))),
        (format!("orgUnitId={unit}"), Box::new(|row| row["orgUnit"]["path"] == json!(["本社", "経理部"]))),
        ("q=しみず%20めぐみ".to_owned(), Box::new(of("name", json!("清水 恵")))),
        ("q=20001".to_owned(), Box::new(of("employeeNumber", json!("20001")))),
        ("q=nobody-is-called-so".to_owned(), Box::new(|_| false)),
        (
            format!("orgUnitId={unit}&status=not_started&courseId={course}"),
            Box::new(|row| {
                row["orgUnit"]["path"] == json!(["本社", "経理部"])
                    && row["courseCode"] == "BB-106"
                    && row["status"] == "not_started"
            }),
        ),
        (format!("startedUntil={today}"), Box::new(|row| !row["startedAt"].is_null())),
        ("startedFrom=2100-01-01".to_owned(), Box::new(|_| false)),
        (format!("lastAccessFrom=2020-01-01&lastAccessUntil={today}"), Box::new(|row| !row["lastAccessAt"].is_null())),
        (
            "progressFrom=1&progressTo=99".to_owned(),
            Box::new(|row| row["progress"].as_u64().is_some_and(|percent| (1..=99).contains(&percent))),
        ),
        (
            "firstScoreTo=59".to_owned(),
            Box::new(|row| row["scores"]["first"].as_u64().is_some_and(|score| score <= 59)),
        ),
        (
            "latestScoreFrom=60".to_owned(),
            Box::new(|row| row["scores"]["latest"].as_u64().is_some_and(|score| score >= 60)),
        ),
        (
            "attemptsFrom=1".to_owned(),
            Box::new(|row| row["scores"]["attempts"].as_u64().is_some_and(|tries| tries >= 1)),
        ),
        ("minutesFrom=1".to_owned(), Box::new(|row| row["minutes"].as_u64().is_some_and(|minutes| minutes >= 1))),
        ("survey=answered".to_owned(), Box::new(of("surveyAnswered", json!(true)))),
        (
            "survey=unanswered".to_owned(),
            Box::new(|row| row["surveyAnswered"] == json!(false) && !row["startedAt"].is_null()),
        ),
        ("role=supervisor".to_owned(), Box::new(of("role", json!("supervisor")))),
        (format!("seriesId={series}"), Box::new(move |row| row["seriesJa"] == series_name)),
        ("status=not_started&scoreFrom=1".to_owned(), Box::new(|_| false)),
        (
            "status=in_progress&scoreTo=50".to_owned(),
            Box::new(move |row| row["status"] == "in_progress" && best(row).is_some_and(|best| best <= 50)),
        ),
    ];
    for (condition, shows) in conditions {
        let mut expected: Vec<_> = all.iter().filter(|row| shows(row)).map(key).collect();
        for (sort, limit) in [("loginId", 200), ("loginId", 3), ("course", 200), ("course", 3)] {
            if limit == 3 && expected.len() > 60 {
                continue;
            }
            let (found, total) = pages(&admin, &format!("&sort={sort}&{condition}"), limit).await;
            let mut found = keys(&found);
            found.sort();
            expected.sort();
            assert_eq!(found, expected, "{condition} by {sort}, {limit} at a time");
            assert_eq!(total, u64::try_from(expected.len()).unwrap(), "{condition}: total");
        }
    }
}

async fn a_supervisor_sees_the_own_departments_only(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let (all, _) = pages(&admin, "", 200).await;
    let (seen, total) = pages(&supervisor, "", 200).await;
    let own = json!(["営業部", "営業一課"]);
    let mine: Vec<_> = all.iter().filter(|row| row["orgUnit"]["path"] == own).map(key).collect();
    assert!(mine.len() > 20 && mine.len() < all.len());
    assert_eq!((keys(&seen), total), (mine.clone(), u64::try_from(mine.len()).unwrap()));
    // A department out of sight, a person out of sight, and what was completed there.
    let foreign = row(&all, "MD-0001", "BB-106")["orgUnit"]["id"].as_str().unwrap().to_owned();
    for out_of_sight in [format!("&orgUnitId={foreign}"), "&q=MD-0001".to_owned()] {
        assert_eq!(pages(&supervisor, &out_of_sight, 50).await, (Vec::new(), 0), "{out_of_sight}");
    }
    let status = format!("{}/learning-status", supervisor.workspace());
    let completed = pages(&supervisor, "&status=completed", 50).await.0;
    assert_eq!(keys(&completed), [("MD-0002".to_owned(), "BB-101".to_owned())]);
    let summary = supervisor.get(&format!("{status}/summary?by=orgUnit")).await.is(200);
    let names: Vec<&str> =
        summary["items"].as_array().unwrap().iter().map(|item| item["nameJa"].as_str().unwrap()).collect();
    assert_eq!(names, ["営業一課"], "what stands above is not there");
    let by_course = supervisor.get(&format!("{status}/summary")).await.is(200);
    for summary in [&summary, &by_course] {
        assert_eq!(
            [&summary["total"]["total"], &summary["total"]["completed"]],
            [&json!(mine.len()), &json!(1)],
            "{summary:#}"
        );
    }
    let file = supervisor.get(&format!("{status}/export")).await.file();
    assert_eq!(table::read(&file).unwrap().rows.len(), mine.len());
    // Another supervisor sees another section: nothing of the completion above.
    let other = pages(&supervisor, "&q=MD-0003", 50).await;
    assert_eq!(other, (Vec::new(), 0));
}

async fn the_summary_counts_what_the_list_shows(app: TestApp) {
    let admin = administrator(&app).await;
    let (rows, _) = pages(&admin, "", 200).await;
    let status = format!("{}/learning-status/summary", admin.workspace());
    let count = |of: &dyn Fn(&Value) -> bool, status: &str| {
        rows.iter().filter(|row| of(row) && (status == "all" || row["status"] == status)).count()
    };
    let counts = |of: &dyn Fn(&Value) -> bool| {
        let all = count(of, "all");
        json!({
            "notStarted": count(of, "not_started"), "inProgress": count(of, "in_progress"),
            "completed": count(of, "completed"), "overdue": 0, "total": all,
            "completionPercent": count(of, "completed") * 100 / all,
        })
    };
    let courses = admin.get(&format!("{status}?by=course")).await.is(200);
    assert_eq!(courses["total"], counts(&|_| true));
    assert_eq!(courses["items"].as_array().unwrap().len(), courses["courses"].as_u64().unwrap() as usize);
    for item in courses["items"].as_array().unwrap() {
        assert_eq!(item["counts"], counts(&|row| row["courseId"] == item["id"]), "{item:#}");
    }
    let units = admin.get(&format!("{status}?by=orgUnit")).await.is(200);
    assert_eq!(units["total"], courses["total"]);
    let (top, below) = ("営業部", "営業一課");
    for (name, depth) in [(top, 1), (below, 2)] {
        let item = units["items"].as_array().unwrap().iter().find(|item| item["nameJa"] == name).unwrap();
        let here = |row: &Value| row["orgUnit"]["path"][depth - 1] == name;
        assert_eq!((&item["counts"], &item["depth"]), (&counts(&here), &json!(depth)));
        let within = format!("orgUnitId={}", item["id"].as_str().unwrap());
        let narrowed = admin.get(&format!("{status}?by=orgUnit&{within}")).await.is(200);
        assert_eq!((&narrowed["total"], &narrowed["items"][0]["nameJa"]), (&item["counts"], &json!(name)));
    }
    let one = courses["items"][0].clone();
    let only = admin.get(&format!("{status}?by=orgUnit&courseId={}", one["id"].as_str().unwrap())).await.is(200);
    assert_eq!(only["total"], one["counts"]);
}

async fn the_file_holds_exactly_what_was_found(app: TestApp) {
    let admin = administrator(&app).await;
    let export = format!("{}/learning-status/export", admin.workspace());
    let (found, _) = pages(&admin, "&sort=course&status=in_progress", 200).await;
    let read = async |format: &str, condition: &str| {
        let file = admin.get(&format!("{export}?format={format}{condition}")).await.file();
        table::read(&file).unwrap()
    };
    let csv = read("csv", "&sort=course&status=in_progress").await;
    assert_eq!(csv.header[..4], ["所属", "ユーザID", "氏名", "社員番号"].map(str::to_owned));
    let place = |name: &str| csv.header.iter().position(|heading| heading == name).unwrap();
    let cells = |name: &str| csv.rows.iter().map(|row| row.cells[place(name)].clone()).collect::<Vec<_>>();
    assert_eq!(cells("ユーザID").into_iter().zip(cells("コースコード")).collect::<Vec<_>>(), keys(&found));
    assert!(cells("受講状況").iter().all(|status| status == "受講中"));
    let failed = found.iter().position(|row| key(row) == ("MD-0003".to_owned(), "BB-101".to_owned())).unwrap();
    for (name, expected) in
        [("所属", "営業部 / 営業二課"), ("役割", "上司"), ("最高点", "50"), ("受験回数", "1"), ("修了日時", "")]
    {
        assert_eq!(cells(name)[failed], expected, "{name}");
    }
    for format in ["csv_cp932", "xlsx"] {
        let other = read(format, "&sort=course&status=in_progress").await;
        assert_eq!((&other.header, &other.rows), (&csv.header, &csv.rows), "{format}");
    }
    let (all, total) = pages(&admin, "", 200).await;
    let everything = read("csv", "").await;
    assert_eq!((everything.rows.len(), total), (all.len(), u64::try_from(all.len()).unwrap()));
    let nothing = read("csv", "&q=nobody-is-called-so").await;
    assert_eq!((nothing.header, nothing.rows.len()), (csv.header.clone(), 0));
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    let noted = trail["items"].as_array().unwrap().iter();
    let noted: Vec<&Value> = noted.filter(|event| event["action"] == "learning_status.exported").collect();
    assert_eq!((noted.len(), &noted[0]["details"]["rows"]), (5, &json!(0)), "the latest one first");
}

async fn what_is_not_completed_by_the_end_of_the_term_is_overdue(app: TestApp) {
    let admin = administrator(&app).await;
    let (before, _) = pages(&admin, "", 200).await;
    let header = admin.get(&admin.workspace()).await.is(200);
    let (term, ends_on) = (&header["running"]["termId"], header["running"]["endsOn"].as_str().unwrap());
    app.set_clock(TestApp::midnight(ends_on.parse().unwrap()) + TimeDelta::hours(34));
    let admin = administrator(&app).await;
    let term = format!("&term={}", term.as_str().unwrap());
    let (after, _) = pages(&admin, &term, 200).await;
    for (before, after) in before.iter().zip(&after) {
        let expected = if before["status"] == "completed" { "completed" } else { "overdue" };
        assert_eq!((key(before), &after["status"]), (key(after), &json!(expected)));
    }
    let completed = after.iter().filter(|row| row["status"] == "completed").count();
    for (status, expected) in
        [("overdue", after.len() - completed), ("completed", completed), ("not_started", 0), ("in_progress", 0)]
    {
        let (found, total) = pages(&admin, &format!("{term}&status={status}"), 200).await;
        assert_eq!((found.len(), total), (expected, u64::try_from(expected).unwrap()), "{status}");
    }
    let (scored, _) = pages(&admin, &format!("{term}&status=overdue&scoreTo=50"), 50).await;
    assert_eq!(keys(&scored), [("MD-0003".to_owned(), "BB-101".to_owned())]);
    let summary = admin.get(&format!("{}/learning-status/summary?by=course{term}", admin.workspace())).await.is(200);
    assert_eq!(
        [&summary["total"]["overdue"], &summary["total"]["notStarted"], &summary["total"]["inProgress"]],
        [&json!(after.len() - completed), &json!(0), &json!(0)]
    );
}
