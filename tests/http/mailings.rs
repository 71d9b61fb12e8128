//! `/workspaces/{ws}/mailings`: mails to exactly the people found in the learning status (learning.md, "Status screens"; "Mail, notices,
//! rules": variables, preview, test, people without an address, nothing twice; "Roles on the administrator site").

use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use keizoku_app::jobs::run;
use keizoku_app::messaging::mailings::send;
use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::course_settings::{administrator, person_id, unit_id};
use crate::learning::shown;
use crate::learning_status::pages;

both_databases!(
    exactly_the_people_found_get_one_mail_each,
    who_left_or_lost_the_address_is_told_of,
    a_supervisor_writes_to_the_own_people_only,
    what_makes_no_sense_is_refused,
    a_mailing_is_stopped,
    two_workers_send_nothing_twice,
);

fn mailings(client: &Client) -> String {
    format!("{}/mailings", client.workspace())
}

fn at(client: &Client, mailing: &Value) -> String {
    format!("{}/{}", mailings(client), mailing["id"].as_str().unwrap())
}

fn text() -> Value {
    json!({ "subject": "受講のお願い（{{courses.count}}コース）", "text": "{{learner.name}} 様\r\n{{courses}}\n{{sender.name}}" })
}

async fn prepared(client: &Client, query: &str) -> Value {
    client.post(&format!("{}?{query}", mailings(client)), text()).await.is(201)
}

async fn send_it(client: &Client, mailing: &Value) -> Value {
    client.on_revision(Method::POST, &format!("{}/send", at(client, mailing)), mailing, None).await.is(200)
}

/// Everybody of a mailing in a state, three at a time.
async fn people(client: &Client, mailing: &Value, state: &str) -> Vec<Value> {
    let list = format!("{}/people?limit=3&withTotal=true{state}", at(client, mailing));
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{list}{cursor}")).await.is(200);
        found.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["nextCursor"].as_str() else {
            assert_eq!(page["total"], found.len(), "{state}");
            return found;
        };
        cursor = format!("&cursor={next}");
    }
}

fn logins(people: &[Value]) -> BTreeSet<&str> {
    people.iter().map(|one| one["loginId"].as_str().unwrap()).collect()
}

/// The mails of the kind, by address.
async fn mailed(app: &TestApp) -> BTreeMap<String, Vec<Value>> {
    let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let mut cursor = String::new();
    loop {
        let page = app.anonymous().get(&format!("/mails?limit=200{cursor}")).await.is(200);
        for mail in page["items"].as_array().unwrap().iter().filter(|mail| mail["kind"] == "mailing") {
            found.entry(mail["toAddress"].as_str().unwrap().to_owned()).or_default().push(mail.clone());
        }
        let Some(next) = page["nextCursor"].as_str() else { return found };
        cursor = format!("&cursor={next}");
    }
}

async fn change(admin: &Client, login: &str, patch: Value) {
    let id = person_id(admin, login).await;
    let path = format!("{}/learners/{}", admin.workspace(), id.as_str().unwrap());
    let seen = admin.get(&path).await.is(200);
    let _changed = admin.on_revision(Method::PATCH, &path, &seen, Some(patch)).await.is(200);
}

async fn exactly_the_people_found_get_one_mail_each(app: TestApp) {
    let admin = administrator(&app).await;
    let query = "status=completed";
    let (rows, _) = pages(&admin, "&status=completed", 50).await;
    let found = logins(&rows);
    let made = prepared(&admin, query).await;
    assert_eq!((&made["state"], &made["people"]["total"]), (&json!("draft"), &json!(found.len())));
    let all = people(&admin, &made, "").await;
    assert_eq!((logins(&all), all.len()), (found.clone(), found.len()), "each once, though some completed more");
    for one in &all {
        let theirs = rows.iter().filter(|row| row["loginId"] == one["loginId"]).count();
        assert_eq!(one["courses"], theirs, "{one:#}");
    }
    // A preview is the mail itself.
    let first = all.iter().find(|one| one["loginId"] == "MD-0001").unwrap();
    let path = format!("{}/people/{}/preview", at(&admin, &made), first["learnerId"].as_str().unwrap());
    let preview = admin.get(&path).await.is(200);
    let said = preview["text"].as_str().unwrap();
    assert!(said.starts_with("清水 恵 様\n・"), "{said}");
    assert!(said.contains("（修了") && said.contains("みどり坂テクノ"), "{said}");
    assert_eq!(preview["subject"], format!("受講のお願い（{}コース）", first["courses"]));
    // The text changes; who saw an older one is told so.
    let other = json!({ "subject": "受講の記録について", "text": "{{learner.name}}様（{{learner.user_id}}）" });
    let changed = admin.on_revision(Method::PUT, &at(&admin, &made), &made, Some(other.clone())).await.is(200);
    let stale = admin.on_revision(Method::PUT, &at(&admin, &made), &made, Some(other)).await;
    let _stale = stale.refused(412, "request.stale");
    // A test goes to oneself, once a minute.
    let own = admin.post(&format!("{}/test", at(&admin, &made)), json!({})).await.is(202);
    assert_eq!(own["to"], admin.me["email"]);
    let again = admin.post(&format!("{}/test", at(&admin, &made)), json!({})).await;
    let _again = again.refused(409, "mailing.tried_just_now");
    app.set_clock(app.now() + TimeDelta::minutes(1));
    let _later = admin.post(&format!("{}/test", at(&admin, &made)), json!({})).await.is(202);
    app.work().await;
    assert_eq!(mailed(&app).await.len(), 1, "nobody else so far");
    let sending = send_it(&admin, &changed).await;
    assert_eq!(sending["state"], "sending");
    app.work().await;
    let sent = admin.get(&at(&admin, &made)).await.is(200);
    let (reached, total) = (people(&admin, &made, "&state=sent").await, found.len());
    assert_eq!((&sent["state"], &sent["people"]["sent"], reached.len()), (&json!("sent"), &json!(total), total));
    let mails = mailed(&app).await;
    for one in &reached {
        let theirs = &mails[one["address"].as_str().unwrap()];
        assert_eq!((theirs.len(), &theirs[0]["subject"]), (1, &json!("受講の記録について")));
        assert!(one["sentAt"].is_string() && one["reason"].is_null(), "{one:#}");
    }
    assert_eq!(mails.len(), reached.len() + 1, "theirs and the tests");
    // What was sent stays as it is.
    for (method, path, body) in
        [(Method::POST, "/send", None), (Method::PUT, "", Some(text())), (Method::DELETE, "", None)]
    {
        let answer = admin.on_revision(method, &format!("{}{path}", at(&admin, &made)), &sent, body).await;
        let _kept = answer.refused(409, "mailing.not_a_draft");
    }
    let list = admin.get(&format!("{}?withTotal=true", mailings(&admin))).await.is(200);
    assert_eq!((&list["items"][0]["id"], &list["items"][0]["people"]), (&made["id"], &sent["people"]));
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    let acts = trail["items"].as_array().unwrap().iter().filter(|line| line["subject"] == made["id"]);
    assert_eq!(acts.map(|line| line["action"].as_str().unwrap()).collect::<Vec<_>>(), ["mailing.sent"]);
}

/// learning.md: "a person without address is listed, not dropped in silence"; a seat that is gone since is one more reason.
async fn who_left_or_lost_the_address_is_told_of(app: TestApp) {
    let admin = administrator(&app).await;
    change(&admin, "MD-0011", json!({ "email": null })).await;
    let made = prepared(&admin, "q=MD-001&status=not_started").await;
    let without = people(&admin, &made, "&state=no_address").await;
    assert_eq!(logins(&without), BTreeSet::from(["MD-0011", "MD-0018"]), "one of them never had one");
    let total = made["people"]["total"].as_u64().unwrap();
    assert_eq!(made["people"]["ready"], total - 2);
    change(&admin, "MD-0012", json!({ "email": null })).await;
    let gone = person_id(&admin, "MD-0013").await;
    let release = format!("{}/learners/bulk-release", admin.workspace());
    let _released = admin.post(&release, json!({ "ids": [gone] })).await.is(200);
    change(&admin, "MD-0014", json!({ "email": "new@midorizaka.example.jp" })).await;
    let _sending = send_it(&admin, &made).await;
    app.work().await;
    let skipped = people(&admin, &made, "&state=skipped").await;
    let reasons: Vec<_> =
        skipped.iter().map(|one| (one["loginId"].as_str().unwrap(), one["reason"].as_str().unwrap())).collect();
    assert_eq!(
        reasons,
        [("MD-0011", "no_address"), ("MD-0012", "no_address"), ("MD-0013", "no_seat"), ("MD-0018", "no_address")]
    );
    let sent = admin.get(&at(&admin, &made)).await.is(200);
    assert_eq!((&sent["people"]["sent"], &sent["people"]["skipped"]), (&json!(total - 4), &json!(4)));
    assert!(mailed(&app).await.contains_key("new@midorizaka.example.jp"), "the address of the moment of sending");
    // Nobody of those found has an address: nothing is begun.
    let nobody = prepared(&admin, "q=MD-0011").await;
    let answer = admin.on_revision(Method::POST, &format!("{}/send", at(&admin, &nobody)), &nobody, None).await;
    let _refused = answer.refused(409, "mailing.nobody_has_address");
    let _deleted = admin.on_revision(Method::DELETE, &at(&admin, &nobody), &nobody, None).await.is(204);
    let _gone = admin.get(&at(&admin, &nobody)).await.refused(404, "request.not_found");
}

/// learning.md, "Roles on the administrator site": mail: everyone, own subtree; scope follows the tree at the time of the query.
async fn a_supervisor_writes_to_the_own_people_only(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let theirs = prepared(&admin, "status=completed").await;
    for path in ["", "/people"] {
        let answer = supervisor.get(&format!("{}{path}", at(&supervisor, &theirs))).await;
        let _hidden = answer.refused(404, "request.not_found");
    }
    let answer =
        supervisor.on_revision(Method::POST, &format!("{}/send", at(&supervisor, &theirs)), &theirs, None).await;
    let _hidden = answer.refused(404, "request.not_found");
    let foreign = supervisor.post(&format!("{}?q=MD-0001", mailings(&supervisor)), text()).await;
    let _nobody = foreign.refused(409, "mailing.nobody_found");
    let (mine, _) = pages(&supervisor, "&status=not_started", 200).await;
    let made = prepared(&supervisor, "status=not_started").await;
    let all = people(&supervisor, &made, "").await;
    assert_eq!(logins(&all), logins(&mine));
    assert_eq!(admin.get(&at(&admin, &made)).await.is(200)["authorName"], supervisor.me["name"]);
    let list = supervisor.get(&format!("{}?withTotal=true", mailings(&supervisor))).await.is(200);
    assert_eq!((&list["total"], &list["items"][0]["id"]), (&json!(1), &made["id"]), "the own ones only");
    // Somebody moves away before it is sent.
    let moved = all.iter().find(|one| one["state"] == "ready").unwrap();
    let login = moved["loginId"].as_str().unwrap();
    change(&admin, login, json!({ "orgUnitId": unit_id(&admin, "HQ").await })).await;
    let preview = format!("{}/people/{}/preview", at(&supervisor, &made), moved["learnerId"].as_str().unwrap());
    let _hidden = supervisor.get(&preview).await.refused(404, "request.not_found");
    let _sending = send_it(&supervisor, &made).await;
    app.work().await;
    let skipped = people(&supervisor, &made, "&state=skipped").await;
    let why = skipped.iter().find(|one| one["loginId"] == login).unwrap();
    assert_eq!(why["reason"], "out_of_sight", "{skipped:#?}");
}

async fn what_makes_no_sense_is_refused(app: TestApp) {
    let admin = administrator(&app).await;
    let write = async |subject: &str, text: &str| {
        admin.post(&mailings(&admin), json!({ "subject": subject, "text": text })).await.refused(422, "request.invalid")
    };
    let unknown = write("件名", "{{learner.nickname}}").await;
    assert_eq!(
        (&unknown["errors"][0]["pointer"], &unknown["errors"][0]["code"]),
        (&json!("/text"), &json!("mailing.variable_unknown"))
    );
    assert!(unknown["errors"][0]["detail"].as_str().unwrap().contains("learner.nickname"), "{unknown:#}");
    let unclosed = write("{{learner.name", "").await;
    let codes: Vec<&str> =
        unclosed["errors"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["mailing.variable_unclosed", "mailing.text_missing"]);
    let nobody =
        admin.post(&format!("{}?q=%E3%82%A4%E3%83%8A%E3%82%A4&status=completed", mailings(&admin)), text()).await;
    let _refused = nobody.refused(409, "mailing.nobody_found");
    let unknown = format!("{}?courseId=crs_{}", mailings(&admin), "0".repeat(32));
    let _refused = admin.post(&unknown, text()).await.refused(404, "request.not_found");
    let offered = admin.get(&format!("{}/mail-templates", admin.workspace())).await.is(200);
    for template in offered["items"].as_array().unwrap() {
        let body = json!({ "subject": template["subject"], "text": template["text"] });
        let made = admin.post(&format!("{}?q=MD-0001", mailings(&admin)), body).await.is(201);
        assert_eq!(made["people"]["total"], 1);
    }
    assert!(offered["variables"].as_array().unwrap().iter().any(|one| one["name"] == "learner.name"));
}

async fn a_mailing_is_stopped(app: TestApp) {
    let admin = administrator(&app).await;
    let made = prepared(&admin, "q=MD-002").await;
    let stop = format!("{}/stop", at(&admin, &made));
    let _early = admin.post(&stop, json!({})).await.refused(409, "mailing.not_sending");
    let _sending = send_it(&admin, &made).await;
    let stopped = admin.post(&stop, json!({})).await.is(200);
    assert_eq!((&stopped["state"], &stopped["people"]["ready"]), (&json!("stopped"), &made["people"]["ready"]));
    let _twice = admin.post(&stop, json!({})).await.refused(409, "mailing.not_sending");
    app.work().await;
    assert!(mailed(&app).await.is_empty());
    // The same by the job: the mailing follows.
    let made = prepared(&admin, "q=MD-002").await;
    let sending = send_it(&admin, &made).await;
    let _cancelled =
        admin.post(&format!("/jobs/{}/cancel", sending["jobId"].as_str().unwrap()), json!({})).await.is(200);
    send::end_abandoned(&app.app).await.unwrap();
    app.work().await;
    assert_eq!(admin.get(&at(&admin, &made)).await.is(200)["state"], "stopped");
    assert!(mailed(&app).await.is_empty());
}

/// learning.md: "a crash sends nothing twice": a second worker takes the job over while the first is still at it.
async fn two_workers_send_nothing_twice(app: TestApp) {
    let admin = administrator(&app).await;
    let made = prepared(&admin, "").await;
    assert!(made["people"]["total"].as_u64().unwrap() > 100, "more than one transaction");
    let _sending = send_it(&admin, &made).await;
    let job = loop {
        let job = run::claim(&app.app).await.unwrap().unwrap();
        if job.kind.as_str() == "send_mailing" {
            break job;
        }
    };
    let (one, other) = tokio::join!(send::by_job(&app.app, &job), send::by_job(&app.app, &job));
    assert!(one.is_ok() && other.is_ok(), "{one:?} {other:?}");
    let sent = admin.get(&at(&admin, &made)).await.is(200);
    assert_eq!((&sent["state"], &sent["people"]["ready"]), (&json!("sent"), &json!(0)));
    let mails = mailed(&app).await;
    assert!(mails.values().all(|of_one| of_one.len() == 1), "nobody gets two");
    assert_eq!(sent["people"]["queued"], mails.len());
}
