//! `/workspaces/{ws}/training-admins` and the switch that needs a second of them (decision 21).

use keizoku_testkit::story::{self, ADMIN, APPLICANT, PASSWORD};
use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::small_customer::{ordered, started};

both_databases!(
    a_further_administrator_is_invited_by_a_link_and_comes_in,
    the_link_is_sent_again,
    whoever_is_removed_is_out_at_once,
    two_who_remove_each_other_leave_one,
    the_approval_is_switched_off_by_two,
    whoever_takes_over_is_no_second_person,
);

/// The second administrator's mail address, which is the log-in.
pub(crate) const SECOND: &str = "jiro.kyoiku@minato.example.jp";
const THIRD: &str = "saburo.kyoiku@minato.example.jp";

fn path(admin: &Client) -> String {
    format!("{}/training-admins", admin.workspace())
}

async fn invite(admin: &Client, name: &str, email: &str) -> Answer {
    admin.post(&path(admin), json!({ "name": name, "email": email })).await
}

async fn login(app: &TestApp, login_id: &str) -> Value {
    let code = story::company_code(app).await;
    json!({ "site": "admin", "companyCode": code, "loginId": login_id, "password": PASSWORD })
}

/// Invited, and come in by the link of the mail.
pub(crate) async fn come(app: &TestApp, admin: &Client, name: &str, email: &str) -> Client {
    let _invited = invite(admin, name, email).await.is(201);
    let token = app.link_in(email, "training_admin_invited").await;
    let _set =
        app.anonymous().post("/auth/set-password", json!({ "token": token, "password": PASSWORD })).await.is(204);
    Client::logged_in(&app.url(), login(app, email).await).await
}

async fn remove(admin: &Client, id: &Value) -> Answer {
    admin.send(Method::DELETE, &format!("{}/{}", path(admin), id.as_str().unwrap()), &[], None).await
}

async fn states(admin: &Client) -> Vec<(String, String)> {
    let listed = admin.get(&path(admin)).await.is(200);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    listed["items"].as_array().unwrap().iter().map(|one| (text(&one["email"]), text(&one["state"]))).collect()
}

fn state(email: &str, state: &str) -> (String, String) {
    (email.to_owned(), state.to_owned())
}

async fn actions(admin: &Client) -> Vec<String> {
    let trail = admin.get("/audit-events?limit=100").await.is(200);
    let lines = trail["items"].as_array().unwrap();
    lines.iter().filter_map(|line| line["action"].as_str().map(str::to_owned)).collect()
}

async fn a_further_administrator_is_invited_by_a_link_and_comes_in(app: TestApp) {
    let admin = ordered(&app).await;
    assert_eq!(states(&admin).await, [state(ADMIN, "active")]);
    let bad = invite(&admin, " ", "nowhere").await.refused(422, "request.invalid");
    assert_eq!(bad["errors"][0]["pointer"], "/name");
    let bad = invite(&admin, "教育 次郎", "nowhere").await.refused(422, "request.invalid");
    assert_eq!(bad["errors"][0]["pointer"], "/email");
    let _own = invite(&admin, "教育 太郎", &ADMIN.to_uppercase()).await.refused(409, "training_admin.exists");
    let invited = invite(&admin, "教育 次郎", SECOND).await.is(201);
    assert_eq!((&invited["state"], &invited["lastLoginAt"]), (&json!("invited"), &Value::Null));
    assert_eq!(states(&admin).await, [state(ADMIN, "active"), state(SECOND, "invited")]);
    let _twice = invite(&admin, "教育 次郎", SECOND).await.refused(409, "training_admin.exists");
    // The applicant reads of it; whoever invited knows.
    assert!(app.mail_kinds(APPLICANT).await.contains(&"training_admin_added".to_owned()));
    assert!(!app.mail_kinds(ADMIN).await.contains(&"training_admin_added".to_owned()));
    let mut early = app.anonymous();
    assert_eq!(early.try_login(login(&app, SECOND).await).await.status.as_u16(), 401);
    let token = app.link_in(SECOND, "training_admin_invited").await;
    let said = app.anonymous().get(&format!("/auth/links/{token}")).await.is(200);
    assert_eq!(
        (&said["site"], &said["loginId"], &said["purpose"]),
        (&json!("admin"), &json!(SECOND), &json!("set_up"))
    );
    let _set =
        app.anonymous().post("/auth/set-password", json!({ "token": token, "password": PASSWORD })).await.is(204);
    let second = Client::logged_in(&app.url(), login(&app, SECOND).await).await;
    assert_eq!(second.workspace(), admin.workspace());
    let listed = second.get(&path(&second)).await.is(200);
    assert_eq!((&listed["items"][1]["state"], listed["items"][1]["lastLoginAt"].is_string()), (&json!("active"), true));
    // A third one: the other administrator is told too.
    let _third = invite(&second, "教育 三郎", THIRD).await.is(201);
    assert!(app.mail_kinds(ADMIN).await.contains(&"training_admin_added".to_owned()));
    assert!(actions(&admin).await.contains(&"training_admin.invited".to_owned()));
    // Mails of the contract go to everybody who administers it.
    app.advance_to(keizoku_testkit::date("2027-11-01")).await;
    assert!(app.mail_kinds(SECOND).await.contains(&"renewal_invitation".to_owned()));
}

async fn the_link_is_sent_again(app: TestApp) {
    let admin = ordered(&app).await;
    let invited = invite(&admin, "教育 次郎", SECOND).await.is(201);
    let first = app.link_in(SECOND, "training_admin_invited").await;
    let link = |id: &Value| format!("{}/{}/link", path(&admin), id.as_str().unwrap());
    let _sent = admin.send(Method::POST, &link(&invited["id"]), &[], None).await.is(202);
    let again = app.link_in(SECOND, "training_admin_invited").await;
    assert_ne!(first, again);
    let set = |token: &str| json!({ "token": token, "password": PASSWORD });
    let open = app.anonymous();
    open.post("/auth/set-password", set(&first)).await.refused(410, "link.expired");
    let _set = open.post("/auth/set-password", set(&again)).await.is(204);
    admin.send(Method::POST, &link(&invited["id"]), &[], None).await.refused(409, "training_admin.active");
    admin.send(Method::POST, &link(&admin.me["accountId"]), &[], None).await.refused(409, "training_admin.active");
    let unknown = json!("acc_00000000000000000000000000000000");
    admin.send(Method::POST, &link(&unknown), &[], None).await.refused(404, "request.not_found");
    assert!(actions(&admin).await.contains(&"training_admin.invited_again".to_owned()));
}

async fn whoever_is_removed_is_out_at_once(app: TestApp) {
    let admin = ordered(&app).await;
    let own = admin.me["accountId"].clone();
    remove(&admin, &own).await.refused(409, "training_admin.oneself");
    remove(&admin, &json!("acc_00000000000000000000000000000000")).await.refused(404, "request.not_found");
    // Somebody who never came: the link ends with the invitation.
    let third = invite(&admin, "教育 三郎", THIRD).await.is(201);
    let token = app.link_in(THIRD, "training_admin_invited").await;
    let _removed = remove(&admin, &third["id"]).await.is(204);
    let set = json!({ "token": token, "password": PASSWORD });
    assert_eq!(app.anonymous().post("/auth/set-password", set).await.status.as_u16(), 410);
    // Somebody who works here: the session ends, and so does the account.
    let second = come(&app, &admin, "教育 次郎", SECOND).await;
    let _works = second.get(&path(&second)).await.is(200);
    let _removed = remove(&admin, &second.me["accountId"]).await.is(204);
    second.get(&path(&second)).await.refused(401, "request.unauthenticated");
    let mut again = app.anonymous();
    assert_eq!(again.try_login(login(&app, SECOND).await).await.status.as_u16(), 401);
    assert_eq!(states(&admin).await, [state(ADMIN, "active")]);
    assert!(app.mail_kinds(SECOND).await.contains(&"training_admin_removed".to_owned()));
    remove(&admin, &second.me["accountId"]).await.refused(404, "request.not_found");
    assert!(actions(&admin).await.contains(&"training_admin.removed".to_owned()));
    // The same person may come back, with an account of their own.
    let back = invite(&admin, "教育 次郎", SECOND).await.is(201);
    assert_ne!((&back["id"], &back["loginId"]), (&second.me["accountId"], &json!(SECOND)));
}

async fn two_who_remove_each_other_leave_one(app: TestApp) {
    let admin = ordered(&app).await;
    let second = come(&app, &admin, "教育 次郎", SECOND).await;
    let (first, other) = (admin.me["accountId"].clone(), second.me["accountId"].clone());
    let (one, two) = tokio::join!(remove(&admin, &other), remove(&second, &first));
    let done = [one.status.as_u16(), two.status.as_u16()];
    assert_eq!(done.iter().filter(|status| **status == 204).count(), 1, "{done:?}");
    let left = if done[0] == 204 { &admin } else { &second };
    assert_eq!(left.get(&path(left)).await.is(200)["items"].as_array().unwrap().len(), 1);
}

/// Turns the switch on the revision seen last.
pub(crate) async fn switch(admin: &Client, required: bool) -> Answer {
    let path = format!("{}/rosters/approval", admin.workspace());
    let seen = admin.get(&path).await.is(200);
    admin.on_revision(Method::PUT, &path, &seen, Some(json!({ "required": required }))).await
}

async fn the_approval_is_switched_off_by_two(app: TestApp) {
    let admin = started(&app).await;
    switch(&admin, true).await.refused(409, "roster_plan.no_second_administrator");
    // Somebody invited is enough to switch it on; while nobody else has come in there is nobody to ask.
    let invited = invite(&admin, "教育 三郎", THIRD).await.is(201);
    assert_eq!(switch(&admin, true).await.is(200)["approvalRequired"], true);
    assert_eq!(switch(&admin, false).await.is(200)["approvalRequired"], false);
    let second = come(&app, &admin, "教育 次郎", SECOND).await;
    assert_eq!(switch(&admin, true).await.is(200)["approvalRequired"], true);
    // One asks: it stays on, and asking twice is no second person.
    let asked = switch(&admin, false).await.is(200);
    assert_eq!(
        (&asked["approvalRequired"], &asked["offAskedBy"], &asked["offAskedById"]),
        (&json!(true), &json!("教育 太郎"), &admin.me["accountId"])
    );
    assert!(app.mail_kinds(SECOND).await.contains(&"roster_approval_off_asked".to_owned()));
    assert!(!app.mail_kinds(THIRD).await.contains(&"roster_approval_off_asked".to_owned()));
    switch(&admin, false).await.refused(409, "roster_plan.off_own_request");
    // No; then asked again and agreed.
    let kept = switch(&second, true).await.is(200);
    assert_eq!((&kept["approvalRequired"], &kept["offAskedBy"]), (&json!(true), &Value::Null));
    assert_eq!(switch(&admin, false).await.is(200)["approvalRequired"], true);
    // Nobody gets rid of the approval by getting rid of the second person.
    remove(&admin, &second.me["accountId"]).await.refused(409, "training_admin.approval_needs_two");
    let _invitation = remove(&admin, &invited["id"]).await.is(204);
    assert_eq!(switch(&second, false).await.is(200)["approvalRequired"], false);
    let _removed = remove(&admin, &second.me["accountId"]).await.is(204);
    let told = actions(&admin).await;
    for action in ["approval_switched", "approval_off_asked", "approval_kept"] {
        assert!(told.contains(&format!("roster_plan.{action}")), "{action} among {told:?}");
    }
    let old = json!({ "revision": 1 });
    let path = format!("{}/rosters/approval", admin.workspace());
    let stale = admin.on_revision(Method::PUT, &path, &old, Some(json!({ "required": false }))).await;
    assert_eq!(stale.status.as_u16(), 412);
}

/// Hands the account over; answers the successor.
pub(crate) async fn succeed(app: &TestApp, admin: &Client) -> Client {
    let email = "jiro.hayashi@minato.example.jp";
    let heir = json!({ "name": "林 次郎", "email": email, "currentPassword": PASSWORD });
    let _asked = admin.post("/auth/hand-over", heir).await.is(202);
    let token = app.link_in(email, "hand_over_invitation").await;
    let accepted = json!({ "token": token, "password": PASSWORD });
    let done = app.anonymous().post("/auth/hand-over/accept", accepted).await.is(200);
    Client::logged_in(&app.url(), login(app, done["loginId"].as_str().unwrap()).await).await
}

/// Asked for, handed over, approved by the one who took over: that is one person with two names.
async fn whoever_takes_over_is_no_second_person(app: TestApp) {
    let admin = started(&app).await;
    let second = come(&app, &admin, "教育 次郎", SECOND).await;
    let _on = switch(&admin, true).await.is(200);
    let _asked = switch(&admin, false).await.is(200);
    let heir = succeed(&app, &admin).await;
    // The wish of before has gone with the account: this one asks, and the second person has the word.
    let path = format!("{}/rosters/approval", heir.workspace());
    assert_eq!(heir.get(&path).await.is(200)["offAskedBy"], Value::Null);
    assert_eq!(switch(&heir, false).await.is(200)["approvalRequired"], true);
    assert_eq!(switch(&second, false).await.is(200)["approvalRequired"], false);
}
