//! A customer with everything in it, somebody of every role in it, and the same roles of a company that it is none of the
//! business of.

use keizoku_app::caller::Account;
use keizoku_app::identity::tokens;
use keizoku_app::jobs::{self, NewJob};
use keizoku_domain::id::{CompanyId, SessionId, SystemIds, WorkspaceId};
use keizoku_domain::identity::Role;
use keizoku_domain::learning::scorm::archive;
use keizoku_domain::queue::JobKind;
use keizoku_store::identity::sessions::{self, Session};
use keizoku_store::ordering::workspaces;
use keizoku_store::{CompanyScope, WorkspaceScope};
use keizoku_testkit::{Client, Method, TestApp};
use serde_json::{Value, json};

use crate::people_of_tests;

/// The parties, and what the operations are called on: all of one customer of the demonstration.
pub(super) struct World {
    pub(super) app: TestApp,
    /// Somebody of every role: the vendor's, and the customer's own.
    pub(super) own: Vec<(Role, Client)>,
    /// The customer's roles in another company.
    pub(super) foreign: Vec<(Role, Client)>,
    pub(super) company: String,
    pub(super) phone: Value,
    pub(super) workspace: String,
    pub(super) order: String,
    pub(super) document: String,
    pub(super) calendar_feed: String,
    /// A SCORM package that became no unit yet.
    pub(super) scorm_package: String,
    /// A video that became no unit yet.
    pub(super) video: String,
    pub(super) webhook: String,
    pub(super) webhook_delivery: String,
    pub(super) contract: String,
    pub(super) library: String,
    pub(super) price_book: String,
    pub(super) course: String,
    pub(super) unit: String,
    pub(super) survey: String,
    pub(super) report: String,
    pub(super) training_class: String,
    pub(super) mailing: String,
    pub(super) notice: String,
    pub(super) category: String,
    pub(super) series: String,
    pub(super) course_import: String,
    pub(super) holiday_import: String,
    pub(super) training_admin: String,
    pub(super) course_setting: String,
    pub(super) enrolment: String,
    pub(super) learner: String,
    pub(super) org_unit: String,
    pub(super) import: String,
    pub(super) import_hash: Value,
    pub(super) job: String,
    pub(super) mail: String,
}

/// A person's token as the log-in would give it, with the session behind it.
pub(crate) async fn token_in(app: &TestApp, role: Role, company: CompanyId, workspace: Option<WorkspaceId>) -> String {
    let id = people_of_tests::account(app, company, role, &format!("{}@token.example.jp", role.as_str())).await;
    let account = Account {
        id,
        company,
        role,
        site: role.home(),
        workspace,
        session: SessionId::generate(&SystemIds),
        name: "試験 花子".to_owned(),
    };
    let session = Session {
        id: account.session,
        company,
        account: id,
        site: account.site,
        workspace,
        token_hash: account.session.as_uuid().as_bytes().to_vec(),
        previous_hash: None,
        rotated_at: None,
        created_at: app.now(),
        expires_at: app.now() + chrono::TimeDelta::days(1),
        revoked_at: None,
    };
    app.app.write(async |uow| Ok(sessions::insert(uow, &session).await?)).await.unwrap();
    tokens::issue(&app.app, &account).await.unwrap()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned()
}

/// Whoever of the customer みどり坂テクノ the demonstration shows for `site`, by the label.
async fn shown(app: &TestApp, label: &str) -> Client {
    let demo = app.anonymous().get("/demo").await.is(200);
    let accounts = demo["accounts"].as_array().unwrap();
    let found = accounts.iter().find(|account| text(&account["labelJa"]).contains(label));
    let account = found.unwrap_or_else(|| panic!("no {label} in {demo:#}"));
    let login = json!({
        "site": account["site"], "companyCode": account["companyCode"], "loginId": account["loginId"],
        "password": account["password"],
    });
    Client::logged_in(&app.url(), login).await
}

async fn first(client: &Client, list: &str) -> Value {
    client.get(list).await.is(200)["items"][0].clone()
}

/// What the learner has completed.
async fn completed(learner: &Client, ws: &str) -> String {
    let mine = learner.get(&format!("{ws}/my-enrolments")).await.is(200);
    let completed = mine["items"].as_array().unwrap().iter().find(|one| one["status"] == "completed").unwrap();
    text(&completed["id"])
}

impl World {
    pub(super) async fn of(app: TestApp) -> Self {
        app.work().await;
        let own = vec![
            (Role::Applicant, shown(&app, "申込担当者（みどり坂テクノ").await),
            (Role::VendorSales, app.vendor("sales@").await),
            (Role::VendorOperator, app.vendor("operator").await),
            (Role::TrainingAdmin, shown(&app, "教育担当者（みどり坂テクノ").await),
            (Role::Supervisor, shown(&app, "上司（みどり坂テクノ").await),
            (Role::Learner, shown(&app, "受講者（みどり坂テクノ").await),
        ];
        let (applicant, admin) = (&own[0].1, &own[3].1);
        let ws = admin.workspace();
        let learner = admin.get(&format!("{ws}/learners?q=MD-0003")).await.is(200)["items"][0].clone();
        let sample = admin.get(&format!("{ws}/import-samples/learners")).await.file();
        let import = admin
            .upload(&format!("{ws}/imports"), "a.csv", sample, &[("kind", "learners"), ("term", "running")])
            .await
            .is(201);
        let (company, workspace) = (text(&admin.me["companyId"]), text(&admin.me["workspaceId"]));
        let job = NewJob {
            kind: JobKind::HashPasswords,
            company: company.parse().unwrap(),
            workspace: Some(workspace.parse().unwrap()),
            account: Some(admin.me["accountId"].as_str().unwrap().parse().unwrap()),
            payload: json!({}),
            total: 1,
            dedupe_key: None,
            run_at: None,
        };
        let job = app.app.write(async |uow| jobs::enqueue(uow, &app.app, job.clone()).await).await.unwrap();
        let operator = &own[2].1;
        let loaded = async |path: &str| {
            let file = operator.get("/course-import-sample").await.file();
            text(&operator.upload(path, "a.csv", file, &[]).await.is(201)["id"])
        };
        let course = text(&first(operator, "/courses").await["id"]);
        let learned = own[5].1.get(&format!("{ws}/my-courses/{course}")).await.is(200);
        let set = json!({ "target": "everyone", "courseIds": [course], "state": "optional" });
        let settings = format!("{ws}/course-settings");
        let _set = admin.send(Method::PUT, &settings, &[("If-Match", "\"1\"")], Some(set)).await.is(200);
        let class = json!({ "name": "みどり坂の研修", "courses": [{ "courseId": course, "state": "required" }] });
        let class = text(&admin.post(&format!("{ws}/training-classes"), class).await.is(201)["id"]);
        let everybody = json!({ "learnerIds": [learner["id"]] });
        let _in = admin.post(&format!("{ws}/training-classes/{class}/members"), everybody).await.is(200);
        let hook = json!({ "url": "https://hooks.example.jp/keizoku", "eventTypes": ["order.approved"] });
        let hook = applicant.post("/webhook-endpoints", hook).await.is(201)["endpoint"].clone();
        let sent = applicant.post(&format!("/webhook-endpoints/{}/test", text(&hook["id"])), json!({})).await.is(202);
        let manifest = include_bytes!("../../../crates/app/data/scorm/denwa/imsmanifest.xml").as_slice();
        let package = archive::pack(&[("imsmanifest.xml", manifest), ("index.html", b"<p>")]).unwrap();
        let package = operator.upload("/scorm-packages", "a.zip", package, &[]).await.is(200);
        let film = include_bytes!("../../../crates/app/data/video/hikitsugi/film.mp4").to_vec();
        let video = operator.upload("/videos", "a.mp4", film, &[]).await.is(200);
        let mailing = json!({ "subject": "件名", "text": "本文" });
        Self {
            video: text(&video["video"]["id"]),
            scorm_package: text(&package["package"]["id"]),
            webhook: text(&hook["id"]),
            webhook_delivery: text(&sent["id"]),
            course_setting: text(&first(admin, &settings).await["rule"]["id"]),
            course,
            unit: text(&learned["units"][0]["id"]),
            training_class: class,
            mailing: text(&admin.post(&format!("{ws}/mailings"), mailing).await.is(201)["id"]),
            notice: text(&first(admin, &format!("{ws}/notices")).await["id"]),
            survey: text(&first(admin, &format!("{ws}/surveys")).await["id"]),
            report: text(&first(admin, &format!("{ws}/reports")).await["id"]),
            category: text(&first(operator, "/course-categories").await["id"]),
            series: text(&first(operator, "/course-series").await["id"]),
            course_import: loaded("/course-imports").await,
            holiday_import: loaded("/holiday-imports").await,
            phone: applicant.get(&format!("/companies/{company}")).await.is(200)["phone"].clone(),
            order: text(&first(applicant, "/orders").await["id"]),
            document: text(&first(applicant, "/documents").await["id"]),
            calendar_feed: text(&applicant.post("/calendar-feeds", json!({})).await.is(201)["feed"]["id"]),
            contract: text(&first(applicant, "/contracts").await["id"]),
            library: text(&first(applicant, "/libraries").await["id"]),
            price_book: text(&first(&own[2].1, "/price-books").await["id"]),
            enrolment: completed(&own[5].1, &ws).await,
            training_admin: text(&admin.me["accountId"]),
            learner: text(&learner["id"]),
            org_unit: text(&first(admin, &format!("{ws}/org-units")).await["id"]),
            import: text(&import["id"]),
            import_hash: import["hash"].clone(),
            job: job.to_string(),
            mail: text(&first(applicant, "/mails").await["id"]),
            foreign: foreign(&app).await,
            own,
            company,
            workspace,
            app,
        }
    }

    /// Everything by which the customer could be recognised.
    pub(super) fn marks(&self) -> [&str; 11] {
        [
            &self.webhook,
            &self.webhook_delivery,
            &self.company,
            &self.workspace,
            &self.order,
            &self.contract,
            &self.learner,
            &self.org_unit,
            &self.import,
            &self.job,
            "みどり坂",
        ]
    }
}

async fn foreign(app: &TestApp) -> Vec<(Role, Client)> {
    let company = people_of_tests::company(app, "KZ900009").await;
    let workspace = WorkspaceId::generate(&SystemIds);
    let scope = WorkspaceScope::proved(CompanyScope::proved(company).company(), workspace);
    app.app.write(async |uow| Ok(workspaces::insert(uow, scope, "よその会社", None).await?)).await.unwrap();
    let mut found = Vec::new();
    for role in [Role::Applicant, Role::TrainingAdmin, Role::Supervisor, Role::Learner] {
        let place = (role != Role::Applicant).then_some(workspace);
        let token = token_in(app, role, company, place).await;
        found.push((role, app.anonymous().with_token(&token)));
    }
    found
}
