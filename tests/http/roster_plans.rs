//! `/workspaces/{ws}/rosters/next/plan`: drafted in steps, approved, written once, taken back (`product.md`, N1, N8).

use keizoku_testkit::story::{self, ADMIN};
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases, date};
use serde_json::{Value, json};

use crate::small_customer::{admin_again, applicant_again, learner, load, login_id, person, started};
use crate::training_admins::{SECOND, come, succeed, switch};

both_databases!(
    a_plan_is_drafted_in_steps_written_once_and_taken_back,
    a_plan_that_people_have_overtaken_is_brought_up_to_date,
    nobody_joins_without_a_seat,
    a_second_person_approves_where_switched_on,
    a_file_is_written_in_the_plans_one_commit,
    whom_a_file_takes_off_or_seats_is_named_in_the_plan,
    the_last_seat_goes_to_the_plan_or_to_the_form,
    undo_overwrites_nothing_that_came_after,
    of_two_who_write_a_plan_at_once_one_does,
    a_plan_beside_a_file_is_written_or_overtaken,
    whoever_takes_over_cannot_approve_what_was_asked_before,
);

/// The training administrator on 12 January 2028: twelve people on the next roster, which has ten seats.
async fn prepared(app: &TestApp) -> Client {
    let _admin = started(app).await;
    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": 10, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-12")).await;
    admin_again(app).await
}

/// The plan of a workspace, and what is done with it on the revision seen last.
struct Planner<'a> {
    admin: &'a Client,
    path: String,
}

impl<'a> Planner<'a> {
    fn of(admin: &'a Client) -> Self {
        Self { admin, path: format!("{}/rosters/next/plan", admin.workspace()) }
    }

    async fn plan(&self) -> Value {
        self.admin.get(&self.path).await.is(200)["plan"].clone()
    }

    async fn start(&self) -> Value {
        self.admin.post(&self.path, json!({})).await.is(201)
    }

    async fn send(&self, method: Method, step: &str, body: Option<Value>) -> Answer {
        let plan = self.plan().await;
        self.admin.on_revision(method, &format!("{}{step}", self.path), &plan, body).await
    }

    async fn step(&self, step: &str, body: Value) -> Answer {
        self.send(Method::POST, step, Some(body)).await
    }

    async fn decide(&self, people: &[u32], decision: &str) -> Answer {
        let mut ids = Vec::new();
        for n in people {
            ids.push(person(self.admin, *n).await["id"].clone());
        }
        self.step("/decisions", json!({ "learnerIds": ids, "decision": decision })).await
    }

    async fn commit(&self) -> Answer {
        let hash = self.plan().await["hash"].clone();
        self.admin.post(&format!("{}/commit", self.path), json!({ "hash": hash })).await
    }

    async fn people(&self, kind: &str) -> Vec<Value> {
        let found = self.admin.get(&format!("{}/people?kind={kind}", self.path)).await.is(200);
        found["items"].as_array().unwrap().clone()
    }

    async fn logins(&self, kind: &str) -> Vec<String> {
        self.people(kind).await.iter().map(|row| row["loginId"].as_str().unwrap().to_owned()).collect()
    }

    /// The next roster to the byte.
    async fn roster(&self) -> Vec<u8> {
        let path = format!("{}/learners/export?format=csv&term=next", self.admin.workspace());
        self.admin.get(&path).await.file()
    }

    async fn assigned(&self) -> Value {
        self.admin.get(&self.admin.workspace()).await.is(200)["next"]["assigned"].clone()
    }

    async fn release(&self, people: &[u32]) {
        let mut ids = Vec::new();
        for n in people {
            ids.push(person(self.admin, *n).await["id"].clone());
        }
        let body = json!({ "ids": ids, "term": "next" });
        let _released =
            self.admin.post(&format!("{}/learners/bulk-release", self.admin.workspace()), body).await.is(200);
    }
}

fn seats(plan: &Value) -> (u64, u64, u64, bool) {
    let seats = &plan["seats"];
    let number = |key: &str| seats[key].as_u64().unwrap();
    (number("before"), number("after"), number("missing"), seats["forbidden"].as_bool().unwrap())
}

fn logins(people: &[u32]) -> Vec<String> {
    people.iter().map(|n| login_id(*n)).collect()
}

async fn last_day(admin: &Client, n: u32, day: &str) {
    let path = story::resource(&format!("{}/learners", admin.workspace()), &person(admin, n).await);
    let path = format!("{path}?term=next");
    let seen = admin.get(&path).await.is(200);
    let _changed = admin.on_revision(Method::PATCH, &path, &seen, Some(json!({ "endsOn": day }))).await.is(200);
}

async fn a_plan_is_drafted_in_steps_written_once_and_taken_back(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    for n in [1, 2] {
        last_day(&admin, n, "2028-01-31").await;
    }
    last_day(&admin, 5, "2028-02-01").await;
    let before = planner.roster().await;
    let standing = admin.get(&planner.path).await.is(200);
    let facts = (&standing["plan"], &standing["approvalRequired"], &standing["administrators"]);
    assert_eq!(facts, (&Value::Null, &json!(false), &json!(1)));
    let _none = admin.get(&format!("{}/people", planner.path)).await.refused(404, "request.not_found");
    assert_eq!(planner.start().await["state"], "draft");
    let _twice = admin.post(&planner.path, json!({})).await.refused(409, "roster_plan.exists");
    // By rule: whoever's last day lies before the term; not the one whose last day is its first.
    let plan = planner.step("/rules", json!({ "rule": "ended_before" })).await.is(200);
    assert_eq!((&plan["leave"], &plan["byRule"], seats(&plan)), (&json!(2), &json!(2), (12, 10, 0, false)));
    // By hand against the rule; the rule does not come back over it.
    let _kept = planner.decide(&[2], "stay").await.is(200);
    let plan = planner.step("/rules", json!({ "rule": "ended_before" })).await.is(200);
    assert_eq!((&plan["leave"], &plan["stay"], seats(&plan)), (&json!(1), &json!(1), (12, 11, 1, false)));
    let contract = applicant_again(&app).await.get("/contracts").await.is(200)["items"][0].clone();
    let quote =
        json!({ "kind": "additional_seats", "contractId": contract["id"], "quantity": 1, "startMonth": "2028-02" });
    let quoted = applicant_again(&app).await.post("/price-quotes", quote).await.is(200);
    assert_eq!(plan["price"]["total"], quoted["total"], "the price of the seat that is missing");
    let _more = planner.decide(&[3], "leave").await.is(200);
    // The diff names who and why.
    let leaving = planner.people("leave").await;
    assert_eq!(planner.logins("leave").await, logins(&[1, 3]));
    let why: Vec<(&Value, &Value)> =
        leaving.iter().map(|row| (&row["reason"]["source"], &row["reason"]["rule"])).collect();
    assert_eq!(why, [(&json!("rule"), &json!("ended_before")), (&json!("hand"), &Value::Null)]);
    assert_eq!(leaving[1]["reason"]["by"], "教育 太郎");
    assert_eq!(planner.logins("decided").await, logins(&[1, 2, 3]));
    assert_eq!(planner.people("stay").await.len(), 10);
    // Never logged in is a suggestion: it decides nothing.
    let _session = learner(&app, 4).await.is(200);
    let suggested = planner.logins("never_logged_in").await;
    assert_eq!(suggested, logins(&[5, 6, 7, 8, 9, 10, 11, 12]));
    assert_eq!(planner.plan().await["leave"], 2);
    refusals_of_steps(&planner).await;
    // Nothing was written until now; then everything at once.
    assert!(planner.roster().await == before && planner.assigned().await == 12);
    let written = planner.commit().await.is(200);
    assert_eq!((&written["plan"]["state"], planner.assigned().await), (&json!("committed"), json!(10)));
    let _again = planner.commit().await.refused(409, "roster_plan.already_committed");
    let header = admin.get(&admin.workspace()).await.is(200);
    assert_eq!(header["running"]["assigned"], 12, "the running roster is never touched");
    assert!(planner.roster().await != before);
    let _over = planner.decide(&[6], "leave").await.refused(409, "roster_plan.closed");
    let undone = planner.step("/undo", json!({})).await.is(200);
    assert_eq!((&undone["state"], planner.assigned().await), (&json!("undone"), json!(12)));
    assert!(planner.roster().await == before, "the next roster is what it was, to the byte");
    let _twice = planner.step("/undo", json!({})).await.refused(409, "roster_plan.not_committed");
    let trail = admin.get("/audit-events?limit=50").await.is(200);
    let told: Vec<&str> =
        trail["items"].as_array().unwrap().iter().filter_map(|line| line["action"].as_str()).collect();
    for action in ["roster_plan.started", "roster_plan.decided", "roster_plan.committed", "roster_plan.undone"] {
        assert!(told.contains(&action), "{action} among {told:?}");
    }
}

async fn refusals_of_steps(planner: &Planner<'_>) {
    let admin = planner.admin;
    let _on = planner.decide(&[6], "join").await.refused(409, "roster_plan.on_roster");
    let unknown = json!({ "learnerIds": ["lrn_00000000000000000000000000000000"], "decision": "leave" });
    let _unknown = planner.step("/decisions", unknown.clone()).await.refused(404, "request.not_found");
    let none = json!({ "learnerIds": [], "decision": "leave" });
    assert_eq!(planner.step("/decisions", none).await.status, 422);
    let decisions = format!("{}/decisions", planner.path);
    let _blind = admin.post(&decisions, unknown.clone()).await.refused(428, "request.revision_missing");
    let old = json!({ "revision": 1 });
    let stale = admin.on_revision(Method::POST, &decisions, &old, Some(unknown)).await;
    assert_eq!(stale.status, 412);
    let other = json!({ "hash": "0".repeat(64) });
    let commit = format!("{}/commit", planner.path);
    let _other = admin.post(&commit, other).await.refused(409, "roster_plan.hash_mismatch");
    let _asked = planner.step("/approval-request", json!({})).await.refused(409, "roster_plan.approval_not_asked_for");
    let _asked = planner.step("/withdraw", json!({})).await.refused(409, "roster_plan.not_requested");
    let _early = planner.step("/undo", json!({})).await.refused(409, "roster_plan.not_committed");
}

async fn a_plan_that_people_have_overtaken_is_brought_up_to_date(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    let _plan = planner.start().await;
    let _decided = planner.decide(&[1, 2, 3], "leave").await.is(200);
    planner.release(&[1]).await;
    assert_eq!(planner.plan().await["stale"], true);
    let _stale = planner.commit().await.refused(409, "roster_plan.stale");
    let _stale = planner.decide(&[4], "leave").await.refused(409, "roster_plan.stale");
    let plan = planner.step("/refresh", json!({})).await.is(200);
    assert_eq!((&plan["stale"], &plan["leave"], seats(&plan)), (&json!(false), &json!(2), (11, 9, 0, false)));
    let _off = planner.decide(&[1], "leave").await.refused(409, "roster_plan.not_on_roster");
    // A confirmed roster is not planned any more.
    planner.release(&[12]).await;
    let _plan = planner.step("/refresh", json!({})).await.is(200);
    let confirm = format!("{}/rosters/next/confirm", admin.workspace());
    let _confirmed = admin.post(&confirm, json!({})).await.is(200);
    let _confirmed = planner.decide(&[4], "leave").await.refused(409, "roster.confirmed");
    let _confirmed = planner.commit().await.refused(409, "roster.confirmed");
    let _open = admin.post(&confirm.replace("confirm", "reopen"), json!({})).await.is(200);
    let _written = planner.commit().await.is(200);
    // Somebody takes another person off after it: that stays when the plan is taken back.
    planner.release(&[5]).await;
    assert_eq!(planner.assigned().await, 7);
    let _undone = planner.step("/undo", json!({})).await.is(200);
    assert_eq!(planner.assigned().await, 9);
    let next = String::from_utf8(planner.roster().await).unwrap();
    assert!(next.contains("STAFF-002") && next.contains("STAFF-003") && !next.contains("STAFF-005"));
    // A plan may be thrown away.
    let _again = planner.start().await;
    let _decided = planner.decide(&[2], "leave").await.is(200);
    let _written = planner.commit().await.is(200);
    let _next = planner.start().await;
    assert_eq!(planner.send(Method::DELETE, "", None).await.status, 204);
    // Late is late, whatever else happened.
    let seen = planner.plan().await;
    app.advance_to(date("2028-02-01")).await;
    let admin = admin_again(&app).await;
    let undo = admin.on_revision(Method::POST, &format!("{}/undo", planner.path), &seen, Some(json!({}))).await;
    let refused = undo.refused(409, "roster_plan.undo_too_late");
    assert_eq!(refused["params"]["startsOn"], "2028-02-01");
}

async fn nobody_joins_without_a_seat(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    planner.release(&[1, 2, 3]).await;
    let before = planner.roster().await;
    let _plan = planner.start().await;
    assert_eq!(planner.logins("leave").await, logins(&[1, 2, 3]), "off the next roster already");
    let plan = planner.decide(&[1, 2], "join").await.is(200);
    assert_eq!(seats(&plan), (9, 11, 1, true));
    let _none = planner.commit().await.refused(409, "seats.none_left");
    assert!(planner.assigned().await == 9 && planner.roster().await == before);
    let plan = planner.decide(&[2], "forget").await.is(200);
    assert_eq!(seats(&plan), (9, 10, 0, false));
    let _written = planner.commit().await.is(200);
    assert_eq!(planner.assigned().await, 10);
    let _undone = planner.step("/undo", json!({})).await.is(200);
    assert!(planner.assigned().await == 9 && planner.roster().await == before);
}

async fn a_second_person_approves_where_switched_on(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    let approval = format!("{}/rosters/approval", admin.workspace());
    let _alone = switch(&admin, true).await.refused(409, "roster_plan.no_second_administrator");
    let other = come(&app, &admin, "教育 次郎", SECOND).await;
    assert_eq!(switch(&admin, true).await.is(200)["approvalRequired"], true);
    let old = json!({ "revision": 99 });
    assert_eq!(admin.on_revision(Method::PUT, &approval, &old, Some(json!({ "required": false }))).await.status, 412);

    let _plan = planner.start().await;
    let _decided = planner.decide(&[1, 2], "leave").await.is(200);
    let _alone = planner.commit().await.refused(409, "roster_plan.approval_missing");
    let requested = planner.step("/approval-request", json!({})).await.is(200);
    assert_eq!((&requested["state"], &requested["requestedById"]), (&json!("requested"), &admin.me["accountId"]));
    let _locked = planner.decide(&[3], "leave").await.refused(409, "roster_plan.locked");
    let _own = planner.step("/approval", json!({ "approve": true })).await.refused(409, "roster_plan.own_request");
    let _waits = switch(&admin, false).await.refused(409, "roster_plan.awaits_decision");
    let _alone = planner.commit().await.refused(409, "roster_plan.approval_missing");
    assert!(app.mail_kinds(SECOND).await.contains(&"roster_plan_requested".to_owned()));

    let second = Planner { admin: &other, path: planner.path.clone() };
    let _why =
        second.step("/approval", json!({ "approve": false, "reason": " " })).await.refused(422, "request.invalid");
    let no = json!({ "approve": false, "reason": "異動者が含まれていません" });
    let rejected = second.step("/approval", no).await.is(200);
    assert_eq!((&rejected["state"], &rejected["reason"]), (&json!("rejected"), &json!("異動者が含まれていません")));
    assert!(app.mail_kinds(ADMIN).await.contains(&"roster_plan_rejected".to_owned()));
    // Answered by a change, asked for again, taken back, asked for again, approved, written.
    assert_eq!(planner.decide(&[3], "leave").await.is(200)["state"], "draft");
    let _asked = planner.step("/approval-request", json!({})).await.is(200);
    assert_eq!(planner.step("/withdraw", json!({})).await.is(200)["state"], "draft");
    let _asked = planner.step("/approval-request", json!({})).await.is(200);
    let approved = second.step("/approval", json!({ "approve": true })).await.is(200);
    assert_eq!(approved["state"], "approved");
    assert!(app.mail_kinds(ADMIN).await.contains(&"roster_plan_approved".to_owned()));
    let _locked = planner.decide(&[4], "leave").await.refused(409, "roster_plan.locked");
    let _written = planner.commit().await.is(200);
    assert_eq!(planner.assigned().await, 9);
    // Switching it off is asked for in the same way.
    assert_eq!(switch(&admin, false).await.is(200)["approvalRequired"], true);
    assert_eq!(admin.get(&planner.path).await.is(200)["approvalRequired"], true);
}

async fn a_file_is_written_in_the_plans_one_commit(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    let before = planner.roster().await;
    let running =
        load(&admin, "ユーザID,氏名,備考1\nSTAFF-004,社員 4号,x\n".as_bytes().to_vec(), "running").await.is(201);
    let file = "ユーザID,氏名,備考1,所属コード,所属1\nNEW-0001,新人 一郎,,EIGYO,営業部\n\
                STAFF-005,社員 5号,来期から課長,EIGYO,営業部\n";
    let import = load(&admin, file.as_bytes().to_vec(), "next").await.is(201);
    let _plan = planner.start().await;
    let take =
        async |import: &Value| planner.send(Method::PUT, "/file", Some(json!({ "importId": import["id"] }))).await;
    let _other = take(&running).await.refused(409, "roster_plan.file_other_term");
    let plan = take(&import).await.is(200);
    assert_eq!((&plan["file"]["join"], &plan["file"]["change"]), (&json!(1), &json!(1)), "{plan:#}");
    assert_eq!(seats(&plan), (12, 13, 3, true));
    let _none = planner.commit().await.refused(409, "seats.none_left");
    // Three leave by hand: then there is a seat for the newcomer, in the same commit.
    let plan = planner.decide(&[1, 2, 3], "leave").await.is(200);
    assert_eq!(seats(&plan), (12, 10, 0, false));
    let _written = planner.commit().await.is(200);
    let next = String::from_utf8(planner.roster().await).unwrap();
    assert!(next.contains("NEW-0001") && next.contains("来期から課長") && !next.contains("STAFF-001"));
    assert_eq!(next.matches("営業部").count(), 2, "{next}");
    let own = format!("{}/imports/{}/commit", admin.workspace(), import["id"].as_str().unwrap());
    let twice = admin.post(&own, json!({ "hash": import["hash"] })).await;
    let _written = twice.refused(409, "import.already_committed");
    let _undone = planner.step("/undo", json!({})).await.is(200);
    assert!(planner.assigned().await == 12 && planner.roster().await == before, "the roster is what it was");
    // People changed meanwhile: a file of before is not taken any more.
    let import = load(&admin, file.as_bytes().to_vec(), "next").await.is(201);
    planner.release(&[6]).await;
    let _plan = planner.start().await;
    let _stale = take(&import).await.refused(409, "import.stale");
    let broken = load(&admin, "ユーザID,氏名\nNEW-0002,\n".as_bytes().to_vec(), "next").await.is(201);
    let _blocked = take(&broken).await.refused(409, "import.blocked");
    let none = json!({ "id": "imp_00000000000000000000000000000000" });
    let _none = take(&none).await.refused(404, "request.not_found");
}

/// product.md, N1: who leaves and joins by a file stands in the list by name, like those decided about; a decision goes before the file.
async fn whom_a_file_takes_off_or_seats_is_named_in_the_plan(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    planner.release(&[9]).await;
    let file =
        "処理区分,ユーザID,氏名\n削除,STAFF-001,\n削除,STAFF-002,\n登録,STAFF-009,社員 9号\n登録,NEW-0001,新人 一郎\n";
    let import = load(&admin, file.as_bytes().to_vec(), "next").await.is(201);
    let _plan = planner.start().await;
    let take = async |file: Value| planner.send(Method::PUT, "/file", Some(json!({ "importId": file }))).await;
    let plan = take(import["id"].clone()).await.is(200);
    assert_eq!(planner.logins("filed").await, logins(&[1, 2, 9]));
    assert_eq!(planner.logins("leave").await, logins(&[1, 2]));
    assert_eq!(planner.logins("join").await, logins(&[9]));
    assert!(planner.logins("decided").await.is_empty() && !planner.logins("stay").await.contains(&login_id(1)));
    let row = planner.people("leave").await[0].clone();
    assert_eq!(
        (&row["fate"], &row["reason"]["source"], &row["decision"]),
        (&json!("leave"), &json!("file"), &Value::Null)
    );
    assert_eq!((&plan["leaving"], &plan["joining"]), (&json!(2), &json!(2)), "{plan:#}");
    // Whom somebody keeps stays against the file; the numbers say the same as the list.
    let plan = planner.decide(&[1], "stay").await.is(200);
    assert_eq!((planner.logins("leave").await, &plan["leaving"]), (logins(&[2]), &json!(1)));
    assert_eq!(planner.logins("filed").await, logins(&[2, 9]));
    // Without the file nobody is named by it.
    let plan = take(Value::Null).await.is(200);
    assert!(planner.logins("filed").await.is_empty(), "{plan:#}");
    assert_eq!(planner.logins("leave").await, logins(&[9]), "who was off before leaves without the file");
    let _plan = take(import["id"].clone()).await.is(200);
    planner.release(&[8]).await;
    let _fresh = planner.step("/refresh", json!({})).await.is(200);
    assert!(planner.logins("filed").await.is_empty());
}

/// renewal.md, "Seats": `assigned ≤ purchased` under any concurrency and any door.
async fn the_last_seat_goes_to_the_plan_or_to_the_form(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    planner.release(&[1, 2, 3]).await;
    let _plan = planner.start().await;
    let plan = planner.decide(&[1], "join").await.is(200);
    let new = json!({ "loginId": "NEW-0001", "name": "新人 一郎", "term": "next" });
    let (learners, commit) = (format!("{}/learners", admin.workspace()), format!("{}/commit", planner.path));
    let (added, written) =
        tokio::join!(admin.post(&learners, new), admin.post(&commit, json!({ "hash": plan["hash"] })));
    let won = [added.status.is_success(), written.status.is_success()];
    assert_eq!(won.iter().filter(|won| **won).count(), 1, "{} {}", added.status, written.status);
    assert_eq!(planner.assigned().await, 10);
    if won[0] {
        let _stale = written.refused(409, "roster_plan.stale");
    } else {
        let _none = added.refused(409, "seats.none_left");
    }
}

/// Puts people on the next roster by a file of their own.
async fn bring(admin: &Client, people: &[u32]) {
    let rows: String = people.iter().map(|n| format!("{},社員 {n}号\n", login_id(*n))).collect();
    let import = load(admin, format!("ユーザID,氏名\n{rows}").into_bytes(), "next").await.is(201);
    let _written = story::commit(admin, &import).await.is(200);
}

async fn undo_overwrites_nothing_that_came_after(app: TestApp) {
    let admin = prepared(&app).await;
    let planner = Planner::of(&admin);
    planner.release(&[1, 2, 3]).await;
    let _plan = planner.start().await;
    let _decided = planner.decide(&[6, 7], "leave").await.is(200);
    let _written = planner.commit().await.is(200);
    // Others have taken the seats: those who would come back have none.
    bring(&admin, &[1, 2, 3]).await;
    assert_eq!(planner.assigned().await, 10);
    let refused = planner.step("/undo", json!({})).await.refused(409, "roster_plan.undo_no_seats");
    assert_eq!(refused["params"]["missing"], "2");
    assert_eq!(planner.assigned().await, 10, "nothing was written");
    planner.release(&[1, 2]).await;
    let _undone = planner.step("/undo", json!({})).await.is(200);
    let next = String::from_utf8(planner.roster().await).unwrap();
    let on = |n: u32| next.contains(&login_id(n));
    assert!(on(3) && on(6) && on(7) && !on(1) && !on(2), "{next}");
    assert_eq!(planner.assigned().await, 10);
    // Somebody brings back whom the plan took off: that is not overwritten.
    let _plan = planner.start().await;
    let _decided = planner.decide(&[8], "leave").await.is(200);
    let _written = planner.commit().await.is(200);
    bring(&admin, &[8]).await;
    let _changed = planner.step("/undo", json!({})).await.refused(409, "roster_plan.undo_changed");
    assert_eq!(planner.assigned().await, 10);
}

/// product.md, N1: one commit, whoever sends it how often; two connections at once.
async fn of_two_who_write_a_plan_at_once_one_does(app: TestApp) {
    let admin = prepared(&app).await;
    let other = come(&app, &admin, "教育 次郎", SECOND).await;
    let planner = Planner::of(&admin);
    let _plan = planner.start().await;
    let plan = planner.decide(&[1, 2, 3], "leave").await.is(200);
    let (commit, body) = (format!("{}/commit", planner.path), json!({ "hash": plan["hash"] }));
    let (one, two) = tokio::join!(admin.post(&commit, body.clone()), other.post(&commit, body.clone()));
    let won = [one.status.is_success(), two.status.is_success()];
    assert_eq!(won.iter().filter(|won| **won).count(), 1, "{} {}", one.status, two.status);
    let lost = if won[0] { two } else { one };
    assert!([409, 412].contains(&lost.status.as_u16()), "{}", lost.status);
    assert_eq!(planner.assigned().await, 9);
    let _undone = planner.step("/undo", json!({})).await.is(200);
    assert_eq!(planner.assigned().await, 12);
}

/// renewal.md, "Seats": a plan and a file that both want the last seat, at once.
async fn a_plan_beside_a_file_is_written_or_overtaken(app: TestApp) {
    let admin = prepared(&app).await;
    let other = come(&app, &admin, "教育 次郎", SECOND).await;
    let planner = Planner::of(&admin);
    planner.release(&[1, 2, 3]).await;
    let file = "ユーザID,氏名\nNEW-0001,新人 一郎\n".as_bytes().to_vec();
    let import = load(&other, file, "next").await.is(201);
    let _plan = planner.start().await;
    let plan = planner.decide(&[1], "join").await.is(200);
    let commit = format!("{}/commit", planner.path);
    let (written, loaded) =
        tokio::join!(admin.post(&commit, json!({ "hash": plan["hash"] })), story::commit(&other, &import));
    let won = [written.status.is_success(), loaded.status.is_success()];
    assert_eq!(won.iter().filter(|won| **won).count(), 1, "{} {}", written.status, loaded.status);
    assert_eq!(planner.assigned().await, 10);
    if won[0] {
        let _stale = loaded.refused(409, "import.stale");
    } else {
        let _stale = written.refused(409, "roster_plan.stale");
    }
}

/// Decision 21: whoever takes an account over stands for what it asked for.
async fn whoever_takes_over_cannot_approve_what_was_asked_before(app: TestApp) {
    let admin = prepared(&app).await;
    let other = come(&app, &admin, "教育 次郎", SECOND).await;
    let planner = Planner::of(&admin);
    let _on = switch(&admin, true).await.is(200);
    let _plan = planner.start().await;
    let _decided = planner.decide(&[1, 2], "leave").await.is(200);
    let _asked = planner.step("/approval-request", json!({})).await.is(200);
    let heir = succeed(&app, &admin).await;
    let after = Planner { admin: &heir, path: planner.path.clone() };
    let yes = json!({ "approve": true });
    let _own = after.step("/approval", yes.clone()).await.refused(409, "roster_plan.own_request");
    let second = Planner { admin: &other, path: planner.path.clone() };
    let _approved = second.step("/approval", yes).await.is(200);
    let _written = after.commit().await.is(200);
    assert_eq!(after.assigned().await, 10);
}
