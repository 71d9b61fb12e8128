//! `/workspaces/{ws}/course-settings`: which courses people are asked to learn, may learn, and do not see
//! (learning.md, "Course settings"; "Roles on the administrator site").

use chrono::{Days, NaiveDate};
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases, date, story};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};
use crate::small_customer;

both_databases!(
    the_nearest_rule_holds_and_is_explained,
    what_is_required_comes_first_with_the_days_left,
    a_hidden_course_is_not_there_and_a_period_has_ends,
    a_completed_course_stays_in_the_own_record,
    a_supervisor_sets_within_limits,
    what_makes_no_sense_is_refused,
    only_these_courses_are_shown,
    the_former_terms_rules_are_copied,
    a_deleted_departments_rules_go_with_it,
    concurrent_posts_count_by_how_near_they_are,
);

pub(crate) async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

pub(crate) fn settings(client: &Client) -> String {
    format!("{}/course-settings", client.workspace())
}

pub(crate) async fn revision(client: &Client) -> Value {
    client.get(&settings(client)).await.is(200)
}

pub(crate) async fn put(client: &Client, body: Value) -> Answer {
    let seen = revision(client).await;
    client.on_revision(Method::PUT, &settings(client), &seen, Some(body)).await
}

/// The courses as they stand for a target, by code.
pub(crate) async fn table(client: &Client, target: &str) -> Vec<Value> {
    let page = client.get(&format!("{}/courses?target={target}&limit=200", settings(client))).await.is(200);
    page["items"].as_array().unwrap().clone()
}

pub(crate) fn of<'a>(rows: &'a [Value], code: &str) -> &'a Value {
    rows.iter().find(|row| row["courseCode"] == code).unwrap()
}

pub(crate) async fn course_id(client: &Client, code: &str) -> Value {
    of(&table(client, "everyone").await, code)["courseId"].clone()
}

pub(crate) async fn unit_id(admin: &Client, code: &str) -> Value {
    let tree = admin.get(&format!("{}/org-units", admin.workspace())).await.is(200);
    tree["items"].as_array().unwrap().iter().find(|unit| unit["code"] == code).unwrap()["id"].clone()
}

pub(crate) async fn person_id(admin: &Client, login: &str) -> Value {
    admin.get(&format!("{}/learners?q={login}", admin.workspace())).await.is(200)["items"][0]["id"].clone()
}

fn in_days(app: &TestApp, days: u64) -> NaiveDate {
    app.app.today() + Days::new(days)
}

async fn mine(learner: &Client) -> Vec<Value> {
    let page = learner.get(&format!("{}/my-courses?limit=200", learner.workspace())).await.is(200);
    page["items"].as_array().unwrap().clone()
}

/// Person > nearest department > all, each rule named as won or beaten.
async fn the_nearest_rule_holds_and_is_explained(app: TestApp) {
    let admin = administrator(&app).await;
    let course = course_id(&admin, "BB-101").await;
    let (above, own, person) =
        (unit_id(&admin, "HQ").await, unit_id(&admin, "KEIRI").await, person_id(&admin, "MD-0001").await);
    let of_person = format!("{}/learners/{}/course-settings?limit=200", admin.workspace(), person.as_str().unwrap());
    let explained = async || {
        let page = admin.get(&of_person).await.is(200);
        of(page["items"].as_array().unwrap(), "BB-101").clone()
    };
    let nothing = explained().await;
    assert_eq!(
        (&nothing["state"], &nothing["because"], &nothing["beaten"]),
        (&json!("optional"), &Value::Null, &json!([]))
    );
    for (target, state, beaten) in [
        (json!("everyone"), "recommended", 0),
        (above, "hidden", 1),
        (own.clone(), "required", 2),
        (person.clone(), "optional", 3),
    ] {
        let body = json!({ "target": target, "courseIds": [course], "state": state });
        let _set = put(&admin, body).await.is(200);
        let now = explained().await;
        assert_eq!((&now["state"], &now["because"]["state"]), (&json!(state), &json!(state)));
        assert_eq!(now["beaten"].as_array().unwrap().len(), beaten, "{now:#}");
    }
    let now = explained().await;
    assert_eq!(now["because"]["target"], json!({ "kind": "person", "id": person, "path": ["清水 恵"] }));
    assert_eq!(now["beaten"][0]["target"]["path"], json!(["本社", "経理部"]));
    // A person of another department is not concerned; taking a rule away lets the next one hold.
    let elsewhere = table(&admin, unit_id(&admin, "EIGYO").await.as_str().unwrap()).await;
    assert_eq!(of(&elsewhere, "BB-101")["state"], "recommended");
    let body = json!({ "target": person, "courseIds": [course], "state": null });
    let _cleared = put(&admin, body).await.is(200);
    assert_eq!(explained().await["state"], "required");
    let all = admin.get(&format!("{}?limit=2&withTotal=true", settings(&admin))).await.is(200);
    assert_eq!((&all["total"], all["items"].as_array().unwrap().len()), (&json!(3), 2));
    let rest = format!("{}?limit=2&cursor={}", settings(&admin), all["nextCursor"].as_str().unwrap());
    let rest = admin.get(&rest).await.is(200);
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["nextCursor"]), (1, &Value::Null));
    // One rule by its id, on the revision that was seen; the trail has a line for each change.
    let rule = of(&table(&admin, own.as_str().unwrap()).await, "BB-101")["own"]["id"].clone();
    let path = format!("{}/{}", settings(&admin), rule.as_str().unwrap());
    let _stale = admin.send(Method::DELETE, &path, &[("If-Match", "\"1\"")], None).await.refused(412, "request.stale");
    let _missing = admin.send(Method::DELETE, &path, &[], None).await.refused(428, "request.revision_missing");
    let _gone = admin.on_revision(Method::DELETE, &path, &revision(&admin).await, None).await.is(200);
    let again = admin.on_revision(Method::DELETE, &path, &revision(&admin).await, None).await;
    let _gone = again.refused(404, "request.not_found");
    assert_eq!(explained().await["state"], "hidden");
    assert_eq!(trail(&admin, "course_settings.changed").await, 6);
}

async fn trail(admin: &Client, action: &str) -> usize {
    let path = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&path).await.is(200);
    trail["items"].as_array().unwrap().iter().filter(|line| line["action"] == action).count()
}

/// product.md, L1: required courses first, due dates; learning.md: 期限切れ from the due date where there is one.
async fn what_is_required_comes_first_with_the_days_left(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let keiri = unit_id(&admin, "KEIRI").await;
    let mut body = json!({
        "target": keiri, "courseIds": [course_id(&admin, "BB-104").await], "state": "required", "dueOn": in_days(&app, 10),
    });
    let _set = put(&admin, body.clone()).await.is(200);
    body["courseIds"] = json!([course_id(&admin, "CP-102").await]);
    body["dueOn"] = json!(in_days(&app, 3));
    let _set = put(&admin, body).await.is(200);
    let body =
        json!({ "target": "everyone", "courseIds": [course_id(&admin, "BB-111").await], "state": "recommended" });
    let _set = put(&admin, body).await.is(200);
    let list = mine(&learner).await;
    let first: Vec<&str> = list.iter().take(3).map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(first, ["CP-102", "BB-104", "BB-111"], "{list:#?}");
    let set = &list[0]["setting"];
    assert_eq!(
        (&set["state"], &set["daysLeft"], &set["setFor"], &set["department"], &set["setBy"]),
        (&json!("required"), &json!(3), &json!("department"), &json!("経理部"), &json!("administrator"))
    );
    assert_eq!(list[0]["status"], "not_started");
    app.set_clock(app.now() + chrono::TimeDelta::days(3));
    let learner = crate::learning::learner(&app).await;
    assert_eq!(mine(&learner).await[0]["setting"]["daysLeft"], 0, "the last day still counts");
    app.set_clock(app.now() + chrono::TimeDelta::days(1));
    let learner = crate::learning::learner(&app).await;
    let list = mine(&learner).await;
    assert_eq!((&list[0]["setting"]["daysLeft"], &list[0]["status"]), (&json!(-1), &json!("overdue")));
    assert_eq!((&list[1]["code"], &list[1]["status"]), (&json!("BB-104"), &json!("not_started")));
    // The administrator's list of what people learned says the same.
    let course = course_at(&learner, "CP-102").await;
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let _opened = learner.post(&format!("{page}/open"), json!({})).await.is(200);
    let admin = administrator(&app).await;
    let person = person_id(&admin, "MD-0001").await;
    let list = format!("{}/enrolments?learnerId={}", admin.workspace(), person.as_str().unwrap());
    let rows = admin.get(&list).await.is(200)["items"].as_array().unwrap().clone();
    assert_eq!(of(&rows, "CP-102")["status"], "overdue");
}

async fn a_hidden_course_is_not_there_and_a_period_has_ends(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = course_at(&learner, "BB-104").await;
    let page = format!("{}/open", unit_at(&course, &units(&learner, &course).await[0]));
    let set = async |mut body: Value| {
        body["target"] = json!("everyone");
        body["courseIds"] = json!([course_id(&admin, "BB-104").await]);
        put(&admin, body).await.is(200)
    };
    let _set = set(json!({ "state": "hidden" })).await;
    assert!(mine(&learner).await.iter().all(|row| row["code"] != "BB-104"));
    let _gone = learner.get(&course).await.refused(404, "request.not_found");
    let _gone = learner.post(&page, json!({})).await.refused(404, "request.not_found");
    let _set = set(json!({ "state": "optional", "from": in_days(&app, 1) })).await;
    let seen = learner.get(&course).await.is(200);
    assert_eq!(seen["setting"]["opening"], "not_yet", "it is told of");
    let _refused = learner.post(&page, json!({})).await.refused(409, "course.not_yet_open");
    let _set = set(json!({ "state": "required", "until": app.app.today().pred_opt() })).await;
    let _refused = learner.post(&page, json!({})).await.refused(409, "course.period_over");
    let _set = set(json!({ "state": "required", "from": app.app.today(), "until": app.app.today() })).await;
    let _opened = learner.post(&page, json!({})).await.is(200);
}

async fn a_completed_course_stays_in_the_own_record(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = course_at(&learner, "BB-106").await;
    let begun = course_at(&learner, "BB-112").await;
    let ids = json!([course_id(&admin, "BB-106").await, course_id(&admin, "BB-112").await]);
    let _set = put(&admin, json!({ "target": "everyone", "courseIds": ids, "state": "hidden" })).await.is(200);
    let list = mine(&learner).await;
    let kept = list.iter().find(|row| row["code"] == "BB-106").unwrap();
    assert_eq!((&kept["status"], &kept["setting"]["opening"]), (&json!("completed"), &json!("hidden")));
    assert!(list.iter().all(|row| row["code"] != "BB-112"), "what was only begun is hidden");
    let _gone = learner.get(&begun).await.refused(404, "request.not_found");
    let seen = learner.get(&course).await.is(200);
    assert!(seen["completedAt"].is_string());
    let page = format!("{}/open", unit_at(&course, &seen["units"][0]));
    let _gone = learner.post(&page, json!({})).await.refused(404, "request.not_found");
}

/// learning.md, "Roles on the administrator site": required/recommended only, only where the administrator left "optional".
async fn a_supervisor_sets_within_limits(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let course = course_id(&admin, "BB-101").await;
    let (own, other) = (unit_id(&admin, "EIGYO-1").await, unit_id(&admin, "EIGYO-2").await);
    let (above, person, stranger) =
        (unit_id(&admin, "EIGYO").await, person_id(&admin, "MD-0010").await, person_id(&admin, "MD-0004").await);
    let set = |target: &Value, state: &str| json!({ "target": target, "courseIds": [course], "state": state });
    for target in [&other, &above, &stranger] {
        let _unseen = put(&supervisor, set(target, "required")).await.refused(404, "request.not_found");
        let path = format!("{}/courses?target={}", settings(&supervisor), target.as_str().unwrap());
        let _unseen = supervisor.get(&path).await.refused(404, "request.not_found");
    }
    let everyone = json!("everyone");
    let _refused = put(&supervisor, set(&everyone, "required")).await.refused(409, "course_setting.supervisor_target");
    for state in ["hidden", "optional"] {
        let _refused = put(&supervisor, set(&own, state)).await.refused(409, "course_setting.supervisor_state");
    }
    let mut with_period = set(&own, "required");
    with_period["until"] = json!(in_days(&app, 30));
    let _refused = put(&supervisor, with_period).await.refused(409, "course_setting.supervisor_period");
    let mut due = set(&own, "required");
    due["dueOn"] = json!(in_days(&app, 30));
    let _set = put(&supervisor, due).await.is(200);
    let _set = put(&supervisor, set(&person, "recommended")).await.is(200);
    let rows = table(&admin, person.as_str().unwrap()).await;
    let now = of(&rows, "BB-101");
    assert_eq!((&now["state"], &now["because"]["author"]), (&json!("recommended"), &json!("supervisor")));
    assert_eq!(now["beaten"][0]["state"], "required");
    // The administrator's word goes before: nothing of it is left to the supervisor.
    let _set = put(&admin, set(&everyone, "hidden")).await.is(200);
    let rows = table(&supervisor, person.as_str().unwrap()).await;
    let now = of(&rows, "BB-101");
    assert_eq!((&now["state"], &now["openToSupervisors"]), (&json!("hidden"), &json!(false)));
    let refused = put(&supervisor, set(&person, "required")).await;
    let problem = refused.refused(409, "course_setting.decided_by_administrator");
    assert!(problem["detail"].as_str().unwrap().starts_with("コース「"), "{problem:#}");
    // Of the administrator's rules none can be taken away; of the own ones any.
    let theirs = of(&table(&admin, "everyone").await, "BB-101")["own"]["id"].clone();
    let path = |id: &Value| format!("{}/{}", settings(&supervisor), id.as_str().unwrap());
    let seen = revision(&supervisor).await;
    let refused = supervisor.on_revision(Method::DELETE, &path(&theirs), &seen, None).await;
    let _refused = refused.refused(409, "course_setting.supervisor_target");
    let mine = of(&rows, "BB-101")["added"]["id"].clone();
    let _gone = supervisor.on_revision(Method::DELETE, &path(&mine), &seen, None).await.is(200);
    // The list shows what concerns the own people.
    let _set = put(&admin, set(&other, "required")).await.is(200);
    let _set = put(&admin, set(&above, "optional")).await.is(200);
    let listed = revision(&supervisor).await;
    let kinds: Vec<&Value> =
        listed["items"].as_array().unwrap().iter().map(|item| &item["rule"]["target"]["path"]).collect();
    assert_eq!(kinds, [&json!(["営業部", "営業一課"]), &json!(["営業部"]), &json!([])]);
    let own_rule = of(&table(&supervisor, own.as_str().unwrap()).await, "BB-101").clone();
    assert_eq!((&own_rule["state"], &own_rule["added"]["state"]), (&json!("required"), &json!("required")));
    let only = json!({ "target": own, "courseIds": [course] });
    let only = supervisor.post(&format!("{}/only-these", settings(&supervisor)), only).await;
    let _refused = only.refused(403, "request.forbidden");
}

async fn what_makes_no_sense_is_refused(app: TestApp) {
    let admin = administrator(&app).await;
    let course = course_id(&admin, "BB-101").await;
    let operator = app.vendor("operator").await;
    let foreign = operator.get("/courses?q=BC-201").await.is(200)["items"][0]["id"].clone();
    let body = |fields: Value| {
        let mut body = json!({ "target": "everyone", "courseIds": [course], "state": "required" });
        for (name, value) in fields.as_object().unwrap() {
            body[name] = value.clone();
        }
        body
    };
    let (today, later) = (app.app.today(), in_days(&app, 9));
    for (fields, code) in [
        (json!({ "courseIds": [foreign] }), "course_setting.course_unknown"),
        (json!({ "courseIds": [] }), "request.list_length"),
        (json!({ "dueOn": "2031-01-01" }), "course_setting.outside_term"),
        (json!({ "from": later, "until": today }), "course_setting.period_order"),
        (json!({ "until": today, "dueOn": later }), "course_setting.due_outside_period"),
        (json!({ "state": "optional", "dueOn": later }), "course_setting.due_without_duty"),
        (json!({ "state": "hidden", "until": later }), "course_setting.period_of_hidden"),
        (json!({ "state": null, "dueOn": later }), "course_setting.days_without_state"),
    ] {
        let problem = put(&admin, body(fields)).await.refused(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], code, "{problem:#}");
    }
    let elsewhere = body(json!({ "target": format!("org_{}", "0".repeat(32)) }));
    let _unknown = put(&admin, elsewhere).await.refused(404, "request.not_found");
    let malformed = put(&admin, body(json!({ "state": "forbidden" }))).await;
    let _malformed = malformed.refused(400, "request.malformed");
    assert_eq!(revision(&admin).await["items"], json!([]), "nothing was kept");
    // Two who saw the same: the second is told.
    let seen = revision(&admin).await;
    let _first = admin.on_revision(Method::PUT, &settings(&admin), &seen, Some(body(json!({})))).await.is(200);
    let second = admin.on_revision(Method::PUT, &settings(&admin), &seen, Some(body(json!({})))).await;
    let _stale = second.refused(412, "request.stale");
    let without = admin.send(Method::PUT, &settings(&admin), &[], Some(body(json!({})))).await;
    let _missing = without.refused(428, "request.revision_missing");
    let next = format!("{}?term=next", settings(&admin));
    let _none = admin.get(&next).await.refused(404, "request.not_found");
}

async fn only_these_courses_are_shown(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let keiri = unit_id(&admin, "KEIRI").await;
    let ids = [course_id(&admin, "BB-101").await, course_id(&admin, "BB-104").await];
    let due = json!({ "target": keiri, "courseIds": [ids[0]], "state": "required", "dueOn": in_days(&app, 9) });
    let _set = put(&admin, due).await.is(200);
    let person = person_id(&admin, "MD-0009").await;
    let exception = json!({ "target": person, "courseIds": [course_id(&admin, "BB-111").await], "state": "optional" });
    let _set = put(&admin, exception).await.is(200);
    let path = format!("{}/only-these", settings(&admin));
    let body = json!({ "target": keiri, "courseIds": ids });
    let done = admin.on_revision(Method::POST, &path, &revision(&admin).await, Some(body)).await.is(200);
    assert_eq!((&done["shown"], &done["exceptions"]), (&json!(2), &json!(1)), "{done:#}");
    let open: Vec<Value> = mine(&learner).await.into_iter().filter(|row| row["setting"]["opening"] == "open").collect();
    let codes: Vec<&str> = open.iter().map(|row| row["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["BB-101", "BB-104"]);
    assert_eq!(open[0]["setting"]["daysLeft"], 9, "each keeps its state and its days");
    // With a state, and again with another choice: what was hidden is shown, what was shown is hidden.
    let body = json!({ "target": keiri, "courseIds": [ids[1]], "state": "recommended" });
    let done = admin.on_revision(Method::POST, &path, &revision(&admin).await, Some(body)).await.is(200);
    assert_eq!(done["shown"], 1);
    let rows = table(&admin, keiri.as_str().unwrap()).await;
    assert_eq!(
        (&of(&rows, "BB-101")["state"], &of(&rows, "BB-104")["state"]),
        (&json!("hidden"), &json!("recommended"))
    );
    let nothing = json!({ "target": keiri, "courseIds": [ids[1]], "state": "hidden" });
    let refused = admin.on_revision(Method::POST, &path, &revision(&admin).await, Some(nothing)).await;
    let _refused = refused.refused(422, "course_setting.nothing_shown");
    assert_eq!(trail(&admin, "course_settings.narrowed").await, 2);
}

/// learning.md, "Course settings": the rule set of last year can be copied. The term is renewed, a person has left, and a
/// course has left the library.
async fn the_former_terms_rules_are_copied(app: TestApp) {
    let admin = small_customer::started(&app).await;
    let rows = table(&admin, "everyone").await;
    let codes: Vec<String> = rows.iter().map(|row| row["courseCode"].as_str().unwrap().to_owned()).collect();
    let ids: Vec<Value> = rows.iter().map(|row| row["courseId"].clone()).collect();
    let preview = format!("{}/copy", settings(&admin));
    let _first = admin.get(&preview).await.refused(409, "course_setting.no_former_term");
    let (stays, leaves) = (small_customer::person(&admin, 1).await, small_customer::person(&admin, 2).await);
    for (target, course, due) in [
        (json!("everyone"), 0, json!("2027-06-30")),
        (json!("everyone"), 1, Value::Null),
        (stays["id"].clone(), 0, Value::Null),
        (leaves["id"].clone(), 0, Value::Null),
    ] {
        let body = json!({ "target": target, "courseIds": [ids[course]], "state": "required", "dueOn": due });
        let _set = put(&admin, body).await.is(200);
    }
    app.advance_to(date("2027-11-01")).await;
    let applicant = small_customer::applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": small_customer::SEATS, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-12")).await;
    let admin = small_customer::admin_again(&app).await;
    let path = format!("{}/learners/{}", admin.workspace(), leaves["id"].as_str().unwrap());
    let gone = admin.delete(&path, "?term=next").await;
    assert_eq!(gone.status, 204, "{gone:?}");
    ends_in_the_library(&app, &codes[1], "2028-01-31").await;
    let next = format!("{}/copy?term=next", settings(&admin));
    let seen = admin.get(&next).await.is(200);
    let reasons = |seen: &Value| {
        let mut reasons: Vec<String> =
            seen["named"].as_array().unwrap().iter().map(|one| one["reason"].as_str().unwrap().to_owned()).collect();
        reasons.sort();
        reasons
    };
    assert_eq!((&seen["copied"], &seen["dropped"]), (&json!(2), &json!(2)), "{seen:#}");
    assert_eq!(reasons(&seen), ["course_gone", "target_gone"]);
    let listed = format!("{}?term=next", settings(&admin));
    assert_eq!(admin.get(&listed).await.is(200)["items"], json!([]), "looking writes nothing");
    let done = admin.on_revision(Method::POST, &next, &seen, None).await.is(200);
    assert_eq!((&done["copied"], reasons(&done)), (&json!(2), reasons(&seen)));
    let rules = admin.get(&listed).await.is(200);
    let days: Vec<&Value> = rules["items"].as_array().unwrap().iter().map(|one| &one["rule"]["dueOn"]).collect();
    assert_eq!(days, [&json!("2028-06-30"), &Value::Null], "days move with the term");
    // A second time everything is there already; the former term keeps its own.
    let again = admin.get(&next).await.is(200);
    assert_eq!((&again["copied"], again["dropped"].as_u64()), (&json!(0), Some(4)));
    let stale = admin.on_revision(Method::POST, &next, &seen, None).await;
    let _stale = stale.refused(412, "request.stale");
    assert_eq!(revision(&admin).await["items"].as_array().unwrap().len(), 4);
    // Once its term has ended, it is read only.
    let former = seen["fromTermId"].as_str().unwrap().to_owned();
    app.advance_to(date("2028-02-01")).await;
    let admin = small_customer::admin_again(&app).await;
    let ended = format!("{}?term={former}", settings(&admin));
    let before = admin.get(&ended).await.is(200);
    assert_eq!((before["items"].as_array().unwrap().len(), &before["term"]["writable"]), (4, &json!(false)));
    let body = json!({ "target": "everyone", "courseIds": [ids[0]], "state": "hidden" });
    let late = admin.on_revision(Method::PUT, &ended, &before, Some(body)).await;
    let _late = late.refused(409, "course_setting.term_ended");
}

/// The vendor takes a course out of every library.
async fn ends_in_the_library(app: &TestApp, code: &str, until: &str) {
    let operator = app.vendor("operator").await;
    let id = operator.get(&format!("/courses?q={code}")).await.is(200)["items"][0]["id"].clone();
    let path = format!("/courses/{}", id.as_str().unwrap());
    let seen = operator.get(&path).await.is(200);
    let memberships = seen["memberships"].as_array().unwrap().iter();
    let ended: Vec<Value> =
        memberships.map(|one| json!({ "libraryId": one["libraryId"], "from": one["from"], "until": until })).collect();
    let put = format!("{path}/libraries");
    let _put = operator.on_revision(Method::PUT, &put, &seen, Some(json!({ "items": ended }))).await.is(200);
}

async fn a_deleted_departments_rules_go_with_it(app: TestApp) {
    let admin = administrator(&app).await;
    let units = format!("{}/org-units", admin.workspace());
    let unit = admin.post(&units, json!({ "code": "NEW", "name": "新設課" })).await.is(201);
    let body = json!({ "target": unit["id"], "courseIds": [course_id(&admin, "BB-101").await], "state": "required" });
    let _set = put(&admin, body).await.is(200);
    let gone = admin.delete(&story::resource(&units, &unit), "").await;
    assert!(gone.status.is_success(), "{gone:?}");
    assert_eq!(revision(&admin).await["items"], json!([]));
}

/// Decision 26: the nearest department over all posts; of two that are as near, the primary post's.
async fn concurrent_posts_count_by_how_near_they_are(app: TestApp) {
    let admin = administrator(&app).await;
    let course = course_id(&admin, "BB-101").await;
    let (person, beside) = (person_id(&admin, "MD-0001").await, unit_id(&admin, "EIGYO-1").await);
    let path = format!("{}/learners/{}", admin.workspace(), person.as_str().unwrap());
    let changed = admin.patch(&path, json!({ "concurrentUnitIds": [beside] })).await.is(200);
    assert_eq!(changed["concurrentUnits"].as_array().map(Vec::len), Some(1), "{changed:#}");
    for (code, state, holds) in [
        ("EIGYO", "recommended", "recommended"),
        ("HQ", "required", "required"),
        ("EIGYO-1", "hidden", "hidden"),
        ("KEIRI", "optional", "optional"),
    ] {
        let body = json!({ "target": unit_id(&admin, code).await, "courseIds": [course], "state": state });
        let _set = put(&admin, body).await.is(200);
        let rows = table(&admin, person.as_str().unwrap()).await;
        assert_eq!(of(&rows, "BB-101")["state"], holds, "after {code}");
    }
}
