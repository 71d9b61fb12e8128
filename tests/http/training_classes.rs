//! `/workspaces/{ws}/training-classes`: courses for a set of people with settings, a period and a history of their own
//! (learning.md, "Classes"; "Roles on the administrator site").

use chrono::Days;
use keizoku_testkit::{Client, Engine, Method, TestApp, both_databases, date, story};
use serde_json::{Value, json};

use crate::course_settings::{administrator, course_id, person_id, table, unit_id};
use crate::learning::{learner, shown};
use crate::learning_status::{pages, row};
use crate::small_customer;

both_databases!(
    a_course_in_a_class_has_a_history_of_its_own,
    a_twin_is_told_of_and_hidden_in_one_action,
    people_come_and_go,
    what_makes_no_sense_is_refused,
    a_supervisor_sees_the_own_people_only,
    a_class_opens_within_its_period_for_its_people,
    a_class_is_copied_into_the_next_term,
    enrolments_survive_the_migration,
);

/// The learner of the demonstration.
const ME: &str = "MD-0001";

fn classes(client: &Client) -> String {
    format!("{}/training-classes", client.workspace())
}

fn at(client: &Client, class: &Value) -> String {
    format!("{}/{}", classes(client), class["id"].as_str().unwrap())
}

async fn course(admin: &Client, code: &str, state: &str) -> Value {
    json!({ "courseId": course_id(admin, code).await, "state": state })
}

/// A class with BB-101 and BB-104 for MD-0009, MD-0010 and MD-0004.
async fn made(admin: &Client) -> Value {
    let courses = [course(admin, "BB-101", "required").await, course(admin, "BB-104", "recommended").await];
    let body = json!({ "name": "新任管理職研修", "description": "登用者のための研修", "courses": courses });
    let class = admin.post(&classes(admin), body).await.is(201);
    let people = json!({ "loginIds": ["md-0009", "MD-0010", "MD-0004", "nobody-here"] });
    let added = admin.post(&format!("{}/members", at(admin, &class)), people).await.is(200);
    assert_eq!(added, json!({ "added": 3, "already": 0, "unknown": ["nobody-here"] }));
    class
}

async fn member(client: &Client, class: &Value, login: &str) -> Value {
    let page = client.get(&format!("{}/members?limit=200", at(client, class))).await.is(200);
    page["items"].as_array().unwrap().iter().find(|one| one["loginId"] == login).unwrap().clone()
}

/// The learner of the demonstration put into a class with BB-101.
async fn own_class(admin: &Client, body: Value) -> Value {
    let class = admin.post(&classes(admin), body).await.is(201);
    let me = person_id(admin, ME).await;
    let _in = admin.post(&format!("{}/members", at(admin, &class)), json!({ "learnerIds": [me] })).await.is(200);
    class
}

/// Reads and answers everything of a course, in the class or (without one) in the catalogue.
async fn complete(learner: &Client, course: &str, class: Option<&Value>) -> Value {
    let context = class.map(|class| format!("?classId={}", class["id"].as_str().unwrap())).unwrap_or_default();
    let path = format!("{}/my-courses/{course}", learner.workspace());
    let units = learner.get(&format!("{path}{context}")).await.is(200)["units"].as_array().unwrap().clone();
    for unit in &units {
        let at = format!("{path}/units/{}", unit["id"].as_str().unwrap());
        let _open = learner.post(&format!("{at}/open{context}"), json!({})).await.is(200);
        if unit["kind"] == "page" {
            let _done = learner.post(&format!("{at}/done{context}"), json!({})).await.is(200);
        } else {
            let begun = learner.post(&format!("{at}/attempts{context}"), json!({})).await.is(200);
            let path = format!("{at}/attempts/{}/hand-in{context}", begun["id"].as_str().unwrap());
            let answers = json!({ "answers": [
                { "question": "q1", "choices": [2] }, { "question": "q2", "choices": [3, 1] },
                { "question": "q3", "choices": [3] }, { "question": "q4", "text": "１０" },
            ] });
            let _marked = learner.post(&path, answers).await.is(200);
        }
    }
    learner.get(&format!("{path}{context}")).await.is(200)
}

/// Histories are separate evidence; a merged read view shows credit across both.
async fn a_course_in_a_class_has_a_history_of_its_own(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let courses = [course(&admin, "BB-101", "required").await];
    let id = courses[0]["courseId"].as_str().unwrap().to_owned();
    let class = own_class(&admin, json!({ "name": "コンプライアンス 2027", "courses": courses })).await;
    let mine = learner.get(&format!("{}/my-classes", learner.workspace())).await.is(200);
    let found = mine["items"].as_array().unwrap().iter().find(|one| one["id"] == class["id"]).unwrap();
    assert_eq!(
        (&found["name"], &found["requiredCount"], &found["completedCount"]),
        (&json!("コンプライアンス 2027"), &json!(1), &json!(0))
    );
    let before = pages(&admin, "", 200).await;
    let done = complete(&learner, &id, Some(&class)).await;
    assert_eq!((&done["status"], &done["setting"]["setFor"]), (&json!("completed"), &json!("class")), "{done:#}");
    // The catalogue's history knows nothing of it but the credit, and the status list is the catalogue's.
    let plain = learner.get(&format!("{}/my-courses/{id}", learner.workspace())).await.is(200);
    assert_eq!(
        (&plain["status"], &plain["progress"], &plain["startedAt"]),
        (&json!("not_started"), &json!(0), &Value::Null)
    );
    assert_eq!(plain["creditedAt"], done["completedAt"]);
    assert_eq!(pages(&admin, "", 200).await, before);
    let person = member(&admin, &class, ME).await;
    assert_eq!(
        (&person["courses"][0]["status"], &person["courses"][0]["creditedAt"]),
        (&json!("completed"), &Value::Null)
    );
    assert_eq!(admin.get(&at(&admin, &class)).await.is(200)["courses"][0]["completed"], 1);
    // Learned in the catalogue too, there are two enrolments, each with its own certificate.
    let again = complete(&learner, &id, None).await;
    assert_eq!((&again["status"], &again["creditedAt"]), (&json!("completed"), &Value::Null));
    assert_ne!(again["enrolmentId"], done["enrolmentId"]);
    let own = learner.get(&format!("{}/my-enrolments?limit=200", learner.workspace())).await.is(200);
    let names: Vec<&Value> = own["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["courseId"] == id.as_str())
        .map(|one| &one["className"])
        .collect();
    assert_eq!(names, [&Value::Null, &json!("コンプライアンス 2027")]);
    let path = format!("{}/my-enrolments/{}/certificate", learner.workspace(), done["enrolmentId"].as_str().unwrap());
    assert_eq!(learner.get(&path).await.status, 200);
    // A history is evidence: the class stays, and a person who is taken out keeps the record.
    let seen = admin.get(&at(&admin, &class)).await.is(200);
    let kept = admin.on_revision(Method::DELETE, &at(&admin, &class), &seen, None).await;
    let _kept = kept.refused(409, "training_class.has_history");
    let out = json!({ "learnerIds": [person["learnerId"]] });
    let gone = admin.post(&format!("{}/members/remove", at(&admin, &class)), out.clone()).await.is(200);
    assert_eq!(gone["removed"], 1);
    let again = admin.post(&format!("{}/members/remove", at(&admin, &class)), out).await.is(200);
    assert_eq!(again["removed"], 0, "a second time changes nothing");
    let path = format!("{}/my-courses/{id}?classId={}", learner.workspace(), class["id"].as_str().unwrap());
    let _out = learner.get(&path).await.refused(404, "request.not_found");
    let own = learner.get(&format!("{}/my-enrolments?limit=200", learner.workspace())).await.is(200);
    assert!(own["items"].as_array().unwrap().iter().any(|one| one["classId"] == class["id"]));
}

/// When a class shows a course that the catalogue shows too, the administrator is warned and can hide the twin in one click.
async fn a_twin_is_told_of_and_hidden_in_one_action(app: TestApp) {
    let admin = administrator(&app).await;
    let class = made(&admin).await;
    let twins = async || {
        let seen = admin.get(&at(&admin, &class)).await.is(200);
        seen["courses"].as_array().unwrap().iter().map(|one| one["twins"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(twins().await, [3, 3]);
    let before = pages(&admin, "", 200).await.0;
    let hide = format!("{}/hide-twins", at(&admin, &class));
    let first = json!({ "courseIds": [course_id(&admin, "BB-104").await] });
    assert_eq!(admin.post(&hide, first).await.is(200), json!({ "hidden": 1, "exceptions": 0 }));
    assert_eq!(twins().await, [3, 0]);
    assert_eq!(admin.post(&hide, json!({})).await.is(200), json!({ "hidden": 1, "exceptions": 0 }));
    assert_eq!(admin.post(&hide, json!({})).await.is(200), json!({ "hidden": 0, "exceptions": 0 }), "nothing is left");
    // An ordinary rule of the course settings, for the class, explained by its name; the status list follows.
    let person = person_id(&admin, "MD-0009").await;
    let rows = table(&admin, person.as_str().unwrap()).await;
    let rule = &crate::course_settings::of(&rows, "BB-101")["because"];
    assert_eq!(rule["target"], json!({ "kind": "class", "id": class["id"], "path": ["新任管理職研修"] }));
    let (after, total) = pages(&admin, "", 200).await;
    assert_eq!(total, after.len() as u64);
    let gone =
        |person: &str, course: &str| !after.iter().any(|one| one["loginId"] == person && one["courseCode"] == course);
    for person in ["MD-0009", "MD-0010"] {
        let _was = row(&before, person, "BB-104");
        assert!(gone(person, "BB-101") && gone(person, "BB-104"), "{person}");
    }
    let _stays = row(&after, "MD-0001", "BB-104");
    // Deleting the class takes the rules along, and everybody sees the courses again.
    let seen = admin.get(&at(&admin, &class)).await.is(200);
    let stale = admin.send(Method::DELETE, &at(&admin, &class), &[("If-Match", "\"9\"")], None).await;
    let _stale = stale.refused(412, "request.stale");
    let gone = admin.on_revision(Method::DELETE, &at(&admin, &class), &seen, None).await;
    assert_eq!(gone.status, 204, "{gone:?}");
    let _gone = admin.get(&at(&admin, &class)).await.refused(404, "request.not_found");
    assert_eq!(pages(&admin, "", 200).await.0, before);
}

async fn people_come_and_go(app: TestApp) {
    let admin = administrator(&app).await;
    let class = made(&admin).await;
    let members = format!("{}/members", at(&admin, &class));
    let again = json!({ "loginIds": ["MD-0009"], "learnerIds": [person_id(&admin, "MD-0001").await] });
    assert_eq!(admin.post(&members, again).await.is(200), json!({ "added": 1, "already": 1, "unknown": [] }));
    let filled = json!({ "orgUnitId": unit_id(&admin, "KEIRI").await });
    let filled = admin.post(&members, filled).await.is(200);
    assert!(filled["added"].as_u64().unwrap() + filled["already"].as_u64().unwrap() > 1, "{filled}");
    let all = admin.get(&format!("{members}?limit=2&withTotal=true")).await.is(200);
    let next = all["nextCursor"].as_str().unwrap();
    let rest = admin.get(&format!("{members}?limit=200&cursor={next}")).await.is(200);
    assert_eq!(all["total"].as_u64().unwrap() as usize, 2 + rest["items"].as_array().unwrap().len());
    let stranger = json!({ "learnerIds": [format!("lrn_{}", "0".repeat(32))] });
    let _unknown = admin.post(&members, stranger).await.refused(404, "request.not_found");
    let path = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&path).await.is(200);
    let is_line = |line: &&Value| line["action"] == "training_class.members_added" && line["subject"] == class["id"];
    assert_eq!(trail["items"].as_array().unwrap().iter().filter(is_line).count(), 3);
}

async fn what_makes_no_sense_is_refused(app: TestApp) {
    let admin = administrator(&app).await;
    let class = made(&admin).await;
    let one = course(&admin, "BB-101", "required").await;
    let with = |fields: Value| {
        let mut course = one.clone();
        for (name, value) in fields.as_object().unwrap() {
            course[name] = value.clone();
        }
        json!({ "name": "ほかの研修", "courses": [course] })
    };
    let foreign = app.vendor("operator").await.get("/courses?q=BC-201").await.is(200)["items"][0]["id"].clone();
    for (body, code) in [
        (json!({ "name": "" }), "text.catalogue_name_missing"),
        (json!({ "name": "新任管理職研修" }), "training_class.name_taken"),
        (json!({ "name": "ほか", "from": "2031-01-01" }), "course_setting.outside_term"),
        (json!({ "name": "ほか", "courses": [one, one] }), "training_class.course_twice"),
        (with(json!({ "state": "hidden" })), "training_class.course_hidden"),
        (with(json!({ "state": "optional", "dueOn": app.app.today() })), "course_setting.due_without_duty"),
        (with(json!({ "courseId": foreign })), "course_setting.course_unknown"),
    ] {
        let problem = admin.post(&classes(&admin), body).await.refused(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], code, "{problem:#}");
    }
    // Two who saw the same: the second is told.
    let seen = admin.get(&at(&admin, &class)).await.is(200);
    let body = json!({ "name": "新任管理職研修（前期）", "courses": [one] });
    let changed = admin.on_revision(Method::PUT, &at(&admin, &class), &seen, Some(body.clone())).await.is(200);
    assert_eq!((&changed["revision"], changed["courses"].as_array().unwrap().len()), (&json!(2), 1));
    let stale = admin.on_revision(Method::PUT, &at(&admin, &class), &seen, Some(body.clone())).await;
    let _stale = stale.refused(412, "request.stale");
    let without = admin.send(Method::PUT, &at(&admin, &class), &[], Some(body)).await;
    let _missing = without.refused(428, "request.revision_missing");
}

/// learning.md, "Roles on the administrator site": classes, view own people's.
async fn a_supervisor_sees_the_own_people_only(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let class = made(&admin).await;
    let empty = admin.post(&classes(&admin), json!({ "name": "だれもいない研修" })).await.is(201);
    let list = supervisor.get(&classes(&supervisor)).await.is(200);
    let own = list["items"].as_array().unwrap().iter().find(|one| one["id"] == class["id"]).unwrap();
    assert_eq!(own["memberCount"], 1, "MD-0010 stands in 営業一課");
    assert!(list["items"].as_array().unwrap().iter().all(|one| one["id"] != empty["id"]));
    let people = supervisor.get(&format!("{}/members", at(&supervisor, &class))).await.is(200);
    let logins: Vec<&Value> = people["items"].as_array().unwrap().iter().map(|one| &one["loginId"]).collect();
    assert_eq!(logins, [&json!("MD-0010")]);
    assert_eq!(supervisor.get(&at(&supervisor, &class)).await.is(200)["courses"][0]["twins"], 1);
    let _unseen = supervisor.get(&at(&supervisor, &empty)).await.refused(404, "request.not_found");
    let more = json!({ "loginIds": ["MD-0011"] });
    let more = supervisor.post(&format!("{}/members", at(&supervisor, &class)), more).await;
    let _refused = more.refused(403, "request.forbidden");
    let target = format!("{}/course-settings/courses?target={}", supervisor.workspace(), class["id"].as_str().unwrap());
    let _unseen = supervisor.get(&target).await.refused(404, "request.not_found");
}

/// A member, a seat, and the period; the class of others is not there.
async fn a_class_opens_within_its_period_for_its_people(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let courses = [course(&admin, "BB-101", "required").await];
    let id = courses[0]["courseId"].as_str().unwrap().to_owned();
    let later = app.app.today() + Days::new(3);
    let class = own_class(&admin, json!({ "name": "これからの研修", "from": later, "courses": courses })).await;
    let path = format!("{}/my-courses/{id}", learner.workspace());
    let context = format!("?classId={}", class["id"].as_str().unwrap());
    let seen = learner.get(&format!("{path}{context}")).await.is(200);
    assert_eq!(seen["setting"]["opening"], "not_yet", "it is told of");
    let open = format!("{path}/units/{}/open{context}", seen["units"][0]["id"].as_str().unwrap());
    let _early = learner.post(&open, json!({})).await.refused(409, "course.not_yet_open");
    // What the catalogue hides, the class shows; a course that the class does not have is not there in it.
    let hide = format!("{}/hide-twins", at(&admin, &class));
    let _hidden = admin.post(&hide, json!({})).await.is(200);
    let _gone = learner.get(&path).await.refused(404, "request.not_found");
    assert_eq!(learner.get(&format!("{path}{context}")).await.is(200)["setting"]["state"], "required");
    let other = course_id(&admin, "BB-104").await;
    let other = format!("{}/my-courses/{}{context}", learner.workspace(), other.as_str().unwrap());
    let _other = learner.get(&other).await.refused(404, "request.not_found");
    let foreign = made(&admin).await;
    let foreign = format!("{path}?classId={}", foreign["id"].as_str().unwrap());
    let _foreign = learner.get(&foreign).await.refused(404, "request.not_found");
    app.set_clock(app.now() + chrono::TimeDelta::days(3));
    let learner = crate::learning::learner(&app).await;
    let _open = learner.post(&open, json!({})).await.is(200);
}

/// Copy a class for the next year: names, courses, settings; days move with the term; people who are on its roster.
async fn a_class_is_copied_into_the_next_term(app: TestApp) {
    let admin = small_customer::started(&app).await;
    let rows = table(&admin, "everyone").await;
    let (stays, leaves) = (small_customer::person(&admin, 1).await, small_customer::person(&admin, 2).await);
    let due = json!({ "courseId": rows[0]["courseId"], "state": "required", "dueOn": "2027-06-30" });
    let body = json!({ "name": "研修 2027", "until": "2027-12-31", "courses": [due] });
    let class = admin.post(&classes(&admin), body).await.is(201);
    let people = json!({ "learnerIds": [stays["id"], leaves["id"]] });
    let _in = admin.post(&format!("{}/members", at(&admin, &class)), people).await.is(200);
    let wanted = json!({ "term": "next", "name": "研修 2028", "members": true });
    let _none =
        admin.post(&format!("{}/copy", at(&admin, &class)), wanted.clone()).await.refused(404, "request.not_found");
    let same = json!({ "term": "running", "name": "研修 2028", "members": true });
    let _same =
        admin.post(&format!("{}/copy", at(&admin, &class)), same).await.refused(409, "training_class.same_term");
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
    assert_eq!(admin.delete(&path, "?term=next").await.status, 204);
    let done = admin.post(&format!("{}/copy", at(&admin, &class)), wanted.clone()).await.is(200);
    assert_eq!(
        (&done["members"], &done["leftPeople"], &done["leftCourses"]),
        (&json!(1), &json!(1), &json!([])),
        "{done:#}"
    );
    assert!(done["leftNames"][0].as_str().unwrap().contains(leaves["loginId"].as_str().unwrap()), "{done:#}");
    let copy = admin.get(&at(&admin, &done)).await.is(200);
    assert_eq!((&copy["until"], &copy["courses"][0]["dueOn"]), (&json!("2028-12-31"), &json!("2028-06-30")));
    let next = admin.get(&format!("{}?term=next", classes(&admin))).await.is(200);
    assert_eq!(next["items"].as_array().unwrap().len(), 1);
    let twice = admin.post(&format!("{}/copy", at(&admin, &class)), wanted).await.refused(422, "request.invalid");
    assert_eq!(twice["errors"][0]["code"], "training_class.name_taken");
}

/// Rows of enrolments with all that hangs on them are there after the step as they were before; the step is taken back as far as
/// the engine needs it, and run again on a database that people have learned in.
async fn enrolments_survive_the_migration(app: TestApp) {
    let joined = [
        "SELECT COUNT(*) FROM enrolments",
        "SELECT COUNT(*) FROM enrolments e JOIN unit_results r ON r.workspace_id = e.workspace_id AND r.enrolment_id = e.id",
        "SELECT COUNT(*) FROM enrolments e JOIN attempts a ON a.workspace_id = e.workspace_id AND a.enrolment_id = e.id",
        "SELECT COUNT(*) FROM enrolments e JOIN learners l ON l.id = e.learner_id WHERE e.completed_at IS NOT NULL",
    ];
    let mut before = Vec::new();
    for sql in joined {
        before.push(app.counted(sql).await);
    }
    assert!(before.iter().all(|rows| *rows > 0), "{before:?}");
    let mut back = vec![
        // What refers to classes goes first, and comes again.
        "DROP TABLE notice_reads",
        "DROP TABLE notice_targets",
        "DROP TABLE notices",
        "DELETE FROM seaql_migrations WHERE version = 'm20261123_000035_notices'",
        "DROP TABLE training_class_members",
        "DROP TABLE training_class_courses",
        "DROP TABLE training_classes",
        "DELETE FROM seaql_migrations WHERE version = 'm20261122_000030_classes'",
        // What came later to the table goes with it and comes again.
        "DELETE FROM seaql_migrations WHERE version = 'm20261123_000037_time_spent'",
    ];
    if app.engine() == Engine::Postgres {
        back.push("ALTER TABLE enrolments DROP CONSTRAINT uq_enrolments_context");
        back.push("ALTER TABLE enrolments DROP COLUMN class_id");
        back.push("ALTER TABLE enrolments DROP COLUMN seconds, DROP COLUMN timed_at, DROP COLUMN survey_answered");
        back.push(
            "ALTER TABLE enrolments ADD CONSTRAINT uq_enrolments_workspace_id_learner_id_term_id_course_id \
             UNIQUE (workspace_id, learner_id, term_id, course_id)",
        );
    }
    for sql in back {
        app.execute(sql).await.unwrap();
    }
    app.app.db.migrate().await.unwrap();
    let mut after = Vec::new();
    for sql in joined {
        after.push(app.counted(sql).await);
    }
    assert_eq!(after, before);
    // References hold again, and one person learns one course in two contexts, each once.
    let refused = app.execute("DELETE FROM enrolments").await;
    assert!(refused.is_err(), "results still refer to their enrolments");
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let courses = [course(&admin, "BB-101", "required").await];
    let id = courses[0]["courseId"].as_str().unwrap().to_owned();
    let class = own_class(&admin, json!({ "name": "移行後の研修", "courses": courses })).await;
    let _done = complete(&learner, &id, Some(&class)).await;
    let _done = complete(&learner, &id, None).await;
}
