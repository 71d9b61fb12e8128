//! `/workspaces/{ws}/notices`, `my-notices`: departments, courses, classes or everyone; publication period; read state
//! (learning.md, "Mail, notices, rules"; "Roles on the administrator site").

use chrono::{Days, NaiveDate, TimeDelta};
use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::course_settings::{administrator, course_id, person_id, unit_id};
use crate::learning::{learner, shown};

both_databases!(
    a_notice_is_published_seen_and_read,
    targets_decide_who_sees_it,
    the_calendar_decides_when,
    a_supervisor_reaches_the_own_departments_only,
    what_makes_no_sense_is_refused,
    drafts_go_and_what_was_published_stays,
    what_is_deleted_is_no_target_any_more,
);

fn notices(client: &Client) -> String {
    format!("{}/notices", client.workspace())
}

fn at(client: &Client, notice: &Value) -> String {
    format!("{}/{}", notices(client), notice["id"].as_str().unwrap())
}

fn body(today: NaiveDate, targets: Value) -> Value {
    json!({ "title": "点検のお知らせ", "text": "一行目\r\n二行目", "targets": targets, "from": today, "until": today + Days::new(7) })
}

async fn published(admin: &Client, body: Value) -> Value {
    let made = admin.post(&notices(admin), body).await.is(201);
    let path = format!("{}/publish", at(admin, &made));
    admin.on_revision(Method::POST, &path, &made, None).await.is(200)
}

async fn sees(client: &Client, notice: &Value) -> bool {
    let mine = client.get(&format!("{}/my-notices?limit=200", client.workspace())).await.is(200);
    mine["items"].as_array().unwrap().iter().any(|one| one["id"] == notice["id"])
}

async fn a_notice_is_published_seen_and_read(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let today = app.app.today();
    let summary = format!("{}/my-notice-summary", learner.workspace());
    let before = learner.get(&summary).await.is(200)["unreadCount"].as_u64().unwrap();
    let made = admin.post(&notices(&admin), body(today, json!(["everyone"]))).await.is(201);
    assert_eq!((&made["state"], &made["text"]), (&json!("draft"), &json!("一行目\n二行目")));
    assert!(!sees(&learner, &made).await, "a draft is nobody's");
    let publish = format!("{}/publish", at(&admin, &made));
    let one = admin.on_revision(Method::POST, &publish, &made, None).await.is(200);
    assert_eq!((&one["state"], &one["readCount"]), (&json!("current"), &json!(0)));
    let reach = one["reachCount"].as_u64().unwrap();
    assert!(reach > 10, "{reach}");
    let after = learner.get(&summary).await.is(200);
    assert_eq!(after["unreadCount"], before + 1);
    assert!(after["items"].as_array().unwrap().len() <= 3);
    // Looking at it changes nothing; opening it is told of once.
    let mine = format!("{}/my-notices/{}", learner.workspace(), one["id"].as_str().unwrap());
    assert_eq!(learner.get(&mine).await.is(200)["readAt"], Value::Null);
    let opened = learner.post(&format!("{mine}/open"), json!({})).await.is(200);
    app.set_clock(app.now() + TimeDelta::minutes(5));
    let again = learner.post(&format!("{mine}/open"), json!({})).await.is(200);
    assert_eq!(opened["readAt"], again["readAt"], "the first time counts");
    assert_eq!(learner.get(&summary).await.is(200)["unreadCount"], before);
    assert_eq!(admin.get(&at(&admin, &one)).await.is(200)["readCount"], 1);
    let readers = format!("{}/readers", at(&admin, &one));
    let read = admin.get(&format!("{readers}?read=true&withTotal=true")).await.is(200);
    assert_eq!((&read["total"], &read["items"][0]["loginId"]), (&json!(1), &json!("MD-0001")));
    let unread = admin.get(&format!("{readers}?read=false&withTotal=true&limit=2")).await.is(200);
    assert_eq!(unread["total"], reach - 1);
    let next = unread["nextCursor"].as_str().unwrap();
    let rest = admin.get(&format!("{readers}?read=false&limit=2&cursor={next}")).await.is(200);
    assert_ne!(rest["items"][0]["loginId"], unread["items"][1]["loginId"]);
    // What is changed while it is published is seen at once, and stays read.
    let seen = admin.get(&at(&admin, &one)).await.is(200);
    let mut changed = body(today, json!(["everyone"]));
    changed["title"] = json!("点検日の変更");
    let _done = admin.on_revision(Method::PUT, &at(&admin, &one), &seen, Some(changed.clone())).await.is(200);
    let mine_now = learner.get(&mine).await.is(200);
    assert_eq!((&mine_now["title"], &mine_now["readAt"]), (&json!("点検日の変更"), &opened["readAt"]));
    let stale = admin.on_revision(Method::PUT, &at(&admin, &one), &seen, Some(changed)).await;
    let _stale = stale.refused(412, "request.stale");
    // Withdrawn, it is gone.
    let seen = admin.get(&at(&admin, &one)).await.is(200);
    let gone = admin.on_revision(Method::POST, &format!("{}/withdraw", at(&admin, &one)), &seen, None).await.is(200);
    assert_eq!(gone["state"], "withdrawn");
    let _gone = learner.get(&mine).await.refused(404, "request.not_found");
    let path = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&path).await.is(200);
    let of_it = trail["items"].as_array().unwrap().iter().filter(|line| line["subject"] == one["id"]);
    let acts: Vec<&str> = of_it.map(|line| line["action"].as_str().unwrap()).collect();
    assert_eq!(acts, ["notice.withdrawn", "notice.changed", "notice.published", "notice.created"]);
}

/// learning.md, "Mail, notices, rules": departments, courses, classes or everyone.
async fn targets_decide_who_sees_it(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let today = app.app.today();
    let me = person_id(&admin, "MD-0001").await;
    let above = published(&admin, body(today, json!([unit_id(&admin, "HQ").await]))).await;
    assert!(sees(&learner, &above).await, "a department includes those below it");
    let of_other = published(&admin, body(today, json!([unit_id(&admin, "EIGYO").await]))).await;
    assert!(!sees(&learner, &of_other).await, "another department");
    let hidden = format!("{}/my-notices/{}", learner.workspace(), of_other["id"].as_str().unwrap());
    let _none = learner.get(&hidden).await.refused(404, "request.not_found");
    let _none = learner.post(&format!("{hidden}/open"), json!({})).await.refused(404, "request.not_found");
    let course = course_id(&admin, "BB-105").await;
    let of_course = published(&admin, body(today, json!([course]))).await;
    assert!(sees(&learner, &of_course).await, "the catalogue shows it");
    let class = json!({ "name": "お知らせの研修", "courses": [] });
    let class = admin.post(&format!("{}/training-classes", admin.workspace()), class).await.is(201);
    let of_class = published(&admin, body(today, json!([class["id"]]))).await;
    assert!(!sees(&learner, &of_class).await, "not in the class yet");
    let members = format!("{}/training-classes/{}/members", admin.workspace(), class["id"].as_str().unwrap());
    let _in = admin.post(&members, json!({ "learnerIds": [me] })).await.is(200);
    assert!(sees(&learner, &of_class).await, "a notice follows whoever comes");
    assert_eq!(admin.get(&at(&admin, &of_class)).await.is(200)["reachCount"], 1);
    // A course that is hidden from a person is no reason to tell of it.
    let hide = json!({ "target": me, "courseIds": [course], "state": "hidden" });
    let _hidden = crate::course_settings::put(&admin, hide).await.is(200);
    assert!(!sees(&learner, &of_course).await, "hidden from the person");
}

/// A publication period of days, both ends included, in Japan's calendar.
async fn the_calendar_decides_when(app: TestApp) {
    let (admin, learner_before) = (administrator(&app).await, learner(&app).await);
    let from = app.app.today() + Days::new(1);
    let mut later = body(from, json!(["everyone"]));
    later["until"] = json!(from);
    let one = published(&admin, later).await;
    assert_eq!(one["state"], "scheduled");
    assert!(!sees(&learner_before, &one).await);
    app.set_clock(app.now() + TimeDelta::days(1));
    let now = learner(&app).await;
    assert!(sees(&now, &one).await, "on its only day");
    app.set_clock(app.now() + TimeDelta::days(1));
    let after = learner(&app).await;
    assert!(!sees(&after, &one).await);
    let admin = administrator(&app).await;
    let list = admin.get(&format!("{}?state=ended", notices(&admin))).await.is(200);
    assert!(list["items"].as_array().unwrap().iter().any(|line| line["id"] == one["id"]), "{list:#}");
}

/// learning.md, "Roles on the administrator site": mail, notices: own subtree.
async fn a_supervisor_reaches_the_own_departments_only(app: TestApp) {
    let (admin, supervisor) = (administrator(&app).await, shown(&app, "上司（みどり坂テクノ").await);
    let today = app.app.today();
    let own = unit_id(&admin, "EIGYO-1").await;
    for (targets, code) in [
        (json!(["everyone"]), "notice.target_forbidden"),
        (json!([course_id(&admin, "BB-101").await]), "notice.target_forbidden"),
        (json!([]), "notice.targets_missing"),
    ] {
        let refused = supervisor.post(&notices(&supervisor), body(today, targets)).await;
        assert_eq!(refused.refused(422, "request.invalid")["errors"][0]["code"], code);
    }
    for code in ["EIGYO", "EIGYO-2", "KEIRI"] {
        let unseen = supervisor.post(&notices(&supervisor), body(today, json!([unit_id(&admin, code).await]))).await;
        let _unseen = unseen.refused(404, "request.not_found");
    }
    let one = published(&supervisor, body(today, json!([own]))).await;
    assert_eq!(one["author"], "supervisor");
    assert!(one["reachCount"].as_u64().unwrap() > 0);
    let _seen = admin.get(&at(&admin, &one)).await.is(200);
    // An administrator's notice is not a supervisor's to manage, even one for the own department.
    let theirs = published(&admin, body(today, json!([own]))).await;
    let _unseen = supervisor.get(&at(&supervisor, &theirs)).await.refused(404, "request.not_found");
    let withdraw = format!("{}/withdraw", at(&supervisor, &theirs));
    let refused = supervisor.on_revision(Method::POST, &withdraw, &theirs, None).await;
    let _unseen = refused.refused(404, "request.not_found");
    let list = supervisor.get(&notices(&supervisor)).await.is(200);
    let ids: Vec<&Value> = list["items"].as_array().unwrap().iter().map(|line| &line["id"]).collect();
    assert_eq!(ids, [&one["id"]]);
    // What an administrator moves out of the subtree is out of sight.
    let wider = body(today, json!([own, unit_id(&admin, "EIGYO-2").await]));
    let _wider = admin.on_revision(Method::PUT, &at(&admin, &one), &one, Some(wider)).await.is(200);
    let _unseen = supervisor.get(&at(&supervisor, &one)).await.refused(404, "request.not_found");
    assert_eq!(supervisor.get(&notices(&supervisor)).await.is(200)["items"], json!([]));
}

async fn what_makes_no_sense_is_refused(app: TestApp) {
    let admin = administrator(&app).await;
    let today = app.app.today();
    let with = |name: &str, value: Value| {
        let mut all = body(today, json!(["everyone"]));
        all[name] = value;
        all
    };
    let foreign = app.vendor("operator").await.get("/courses?q=BC-201").await.is(200)["items"][0]["id"].clone();
    for (body, code) in [
        (with("title", json!(" ")), "notice.title_missing"),
        (with("title", json!("字".repeat(101))), "notice.title_too_long"),
        (with("text", json!("字".repeat(5001))), "notice.text_too_long"),
        (with("until", json!(today - Days::new(1))), "notice.days_order"),
        (with("targets", json!(["everyone", "everyone"])), "notice.target_twice"),
        (with("targets", json!(["lrn_00000000000000000000000000000000"])), "notice.target_unknown"),
        (with("targets", json!(["org_00000000000000000000000000000000"])), "notice.target_unknown"),
        (with("targets", json!(["cls_00000000000000000000000000000000"])), "notice.target_unknown"),
        (with("targets", json!([foreign])), "notice.target_unknown"),
    ] {
        let problem = admin.post(&notices(&admin), body).await.refused(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], code, "{problem:#}");
    }
    for (body, code) in
        [(with("text", json!("")), "notice.text_missing"), (with("targets", json!([])), "notice.targets_missing")]
    {
        let draft = admin.post(&notices(&admin), body).await.is(201);
        let refused = admin.on_revision(Method::POST, &format!("{}/publish", at(&admin, &draft)), &draft, None).await;
        let _unready = refused.refused(409, code);
    }
}

async fn drafts_go_and_what_was_published_stays(app: TestApp) {
    let admin = administrator(&app).await;
    let today = app.app.today();
    let draft = admin.post(&notices(&admin), body(today, json!(["everyone"]))).await.is(201);
    let early = admin.on_revision(Method::POST, &format!("{}/withdraw", at(&admin, &draft)), &draft, None).await;
    let _early = early.refused(409, "notice.not_published");
    let gone = admin.on_revision(Method::DELETE, &at(&admin, &draft), &draft, None).await;
    assert_eq!(gone.status, 204);
    let one = published(&admin, body(today, json!(["everyone"]))).await;
    let kept = admin.on_revision(Method::DELETE, &at(&admin, &one), &one, None).await;
    let _kept = kept.refused(409, "notice.not_a_draft");
    let copy = admin.post(&format!("{}/copy", at(&admin, &one)), json!({})).await.is(201);
    assert_eq!((&copy["state"], &copy["title"], &copy["revision"]), (&json!("draft"), &one["title"], &json!(1)));
    // Pages of one state, without gaps.
    let first = admin.get(&format!("{}?limit=1&withTotal=true", notices(&admin))).await.is(200);
    let next = first["nextCursor"].as_str().unwrap();
    let rest = admin.get(&format!("{}?limit=200&cursor={next}", notices(&admin))).await.is(200);
    assert_eq!(first["total"].as_u64().unwrap() as usize, 1 + rest["items"].as_array().unwrap().len());
}

/// A department and a class that are deleted leave the notices that named them.
async fn what_is_deleted_is_no_target_any_more(app: TestApp) {
    let admin = administrator(&app).await;
    let unit = json!({ "code": "SHINSETSU", "name": "新設課", "parentId": null });
    let unit = admin.post(&format!("{}/org-units", admin.workspace()), unit).await.is(201);
    let class = json!({ "name": "なくなる研修", "courses": [] });
    let class = admin.post(&format!("{}/training-classes", admin.workspace()), class).await.is(201);
    let one = published(&admin, body(app.app.today(), json!([unit["id"], class["id"]]))).await;
    assert_eq!(one["reachCount"], 0);
    for (path, seen) in [("org-units", &unit), ("training-classes", &class)] {
        let path = format!("{}/{path}/{}", admin.workspace(), seen["id"].as_str().unwrap());
        assert_eq!(admin.on_revision(Method::DELETE, &path, seen, None).await.status, 204);
    }
    assert_eq!(admin.get(&at(&admin, &one)).await.is(200)["targets"], json!([]));
}
