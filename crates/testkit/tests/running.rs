//! What runs by itself: deadlines, mails and jobs, each once, across crash, restart and downtime.
#![expect(clippy::unwrap_used, reason = "a test that finds nothing has failed")]

use chrono::{NaiveDate, TimeDelta};
use keizoku_app::jobs::{self, NewJob, run};
use keizoku_app::messaging::{MailDraft, delivery, queue};
use keizoku_app::{Actor, App, AppError, Caller, PageRequest, caller::Account, demo, schedule};
use keizoku_domain::clock::start_of_day;
use keizoku_domain::id::{AccountId, CompanyId, SessionId, SystemIds, WorkspaceId};
use keizoku_domain::identity::Role;
use keizoku_domain::messaging::{MailKind, MailState, mail_key};
use keizoku_domain::queue::{JobKind, JobState};
use keizoku_domain::text::EmailAddress;
use keizoku_store::identity::companies::{self, NewCompany};
use keizoku_store::messaging::mailbox::{self, StoredMail};
use keizoku_store::settings;
use keizoku_testkit::smtp::SmtpSink;
use keizoku_testkit::{EmptyApp, both_databases};
use keizoku_worker::mail::deliver_due;
use keizoku_worker::{SmtpSettings, Transport, TransportSecurity};
use serde_json::json;

async fn company(app: &App) -> CompanyId {
    let id = CompanyId::generate(&SystemIds);
    let card = NewCompany {
        id,
        code: "TAMESHI".to_owned(),
        name: "株式会社ためし".to_owned(),
        name_kana: None,
        postal_code: None,
        address: None,
        phone: None,
    };
    app.write(async |uow| Ok(companies::insert(uow, &card).await?)).await.unwrap();
    id
}

async fn queue_mail(app: &App, company_id: CompanyId, to: &str, occurrence: u32) -> bool {
    let draft = MailDraft {
        company_id,
        workspace_id: None,
        kind: MailKind::PasswordReset,
        key: mail_key(MailKind::PasswordReset, company_id, occurrence, to),
        to: EmailAddress::parse(to).unwrap(),
        to_name: "髙﨑 徹".to_owned(),
        params: json!({ "url": "https://keizoku.example.jp/set-password#secret" }),
    };
    app.write(async |uow| queue(uow, app, draft.clone()).await).await.unwrap()
}

async fn mails(app: &App) -> Vec<StoredMail> {
    mailbox::page(app.db.read(), None, None, 200).await.unwrap()
}

fn smtp(sink: &SmtpSink) -> Transport {
    Transport::smtp(&settings(sink, TransportSecurity::None)).unwrap()
}

fn settings(sink: &SmtpSink, security: TransportSecurity) -> SmtpSettings {
    SmtpSettings {
        host: sink.address().ip().to_string(),
        port: sink.address().port(),
        security,
        root: sink.certificate().map(str::to_owned),
        login: None,
        from: "Keizoku <no-reply@keizoku.example.jp>".to_owned(),
        connections: 2,
    }
}

async fn a_mail_is_queued_once_and_not_at_all_when_its_cause_fails(app: EmptyApp) {
    let company_id = company(&app.app).await;
    assert!(queue_mail(&app.app, company_id, "a@example.jp", 1).await);
    assert!(!queue_mail(&app.app, company_id, "a@example.jp", 1).await);
    assert!(queue_mail(&app.app, company_id, "a@example.jp", 2).await);
    let failed: Result<(), _> = app
        .app
        .write(async |uow| {
            let draft = MailDraft {
                company_id,
                workspace_id: None,
                kind: MailKind::PasswordChanged,
                key: "once".to_owned(),
                to: EmailAddress::parse("a@example.jp").unwrap(),
                to_name: "A".to_owned(),
                params: json!({}),
            };
            queue(uow, &app.app, draft).await?;
            Err(keizoku_app::AppError::Stale)
        })
        .await;
    assert!(failed.is_err());
    assert_eq!(mails(&app.app).await.len(), 2);
}

async fn smtp_takes_each_mail_once_and_the_text_is_cleared(app: EmptyApp) {
    let company_id = company(&app.app).await;
    for occurrence in 0..25 {
        queue_mail(&app.app, company_id, "tetsu@example.jp", occurrence).await;
    }
    let sink = SmtpSink::start().await;
    let (one, two) = (smtp(&sink), smtp(&sink));
    // Two workers at once, until nothing is left.
    let work = async |transport: &Transport| while deliver_due(&app.app, transport).await.unwrap() > 0 {};
    tokio::join!(work(&one), work(&two));
    let arrived = sink.deliveries();
    assert_eq!(arrived.len(), 25);
    assert_eq!(arrived[0].to, ["tetsu@example.jp"]);
    assert!(arrived[0].data.contains("Message-ID: <mail_"), "{}", arrived[0].data);
    for mail in mails(&app.app).await {
        assert_eq!((mail.state, mail.body), (MailState::Sent, None));
    }
}

/// STARTTLS and TLS from the first byte, with the root that the operator names; without it, nothing is handed over.
async fn smtp_is_protected_by_a_certificate_that_is_trusted(app: EmptyApp) {
    let company_id = company(&app.app).await;
    let sinks = [
        (SmtpSink::with_starttls().await, TransportSecurity::Starttls),
        (SmtpSink::with_tls().await, TransportSecurity::Tls),
    ];
    for (occurrence, (sink, security)) in (1..).zip(&sinks) {
        queue_mail(&app.app, company_id, "tetsu@example.jp", occurrence).await;
        let stranger = Transport::smtp(&SmtpSettings { root: None, ..settings(sink, *security) }).unwrap();
        assert_eq!(deliver_due(&app.app, &stranger).await.unwrap(), 1);
        assert!(sink.deliveries().is_empty(), "{security:?}: a mail went to a server that nobody vouches for");
        app.set_clock(app.now() + TimeDelta::seconds(31));
        let known = Transport::smtp(&settings(sink, *security)).unwrap();
        assert_eq!(deliver_due(&app.app, &known).await.unwrap(), 1);
        assert_eq!(sink.deliveries().len(), 1, "{security:?}");
    }
    // A server that offers no protection gets nothing from who asks for it.
    let plain = SmtpSink::start().await;
    queue_mail(&app.app, company_id, "tetsu@example.jp", 9).await;
    deliver_due(&app.app, &Transport::smtp(&settings(&plain, TransportSecurity::Starttls)).unwrap()).await.unwrap();
    assert!(plain.deliveries().is_empty());
}

async fn a_refused_address_is_given_up_and_a_silent_server_is_tried_again(app: EmptyApp) {
    let company_id = company(&app.app).await;
    queue_mail(&app.app, company_id, "gone@example.jp", 1).await;
    let sink = SmtpSink::start().await;
    sink.refuse("gone@example.jp");
    deliver_due(&app.app, &smtp(&sink)).await.unwrap();
    assert_eq!(mails(&app.app).await[0].state, MailState::Failed);

    queue_mail(&app.app, company_id, "later@example.jp", 1).await;
    let silent = smtp(&sink);
    drop(sink);
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    deliver_due(&app.app, &silent).await.unwrap();
    assert_eq!(deliver_due(&app.app, &Transport::Mailbox).await.unwrap(), 0, "waits before the next attempt");
    app.set_clock(app.now() + TimeDelta::seconds(31));
    assert_eq!(deliver_due(&app.app, &Transport::Mailbox).await.unwrap(), 1);
    let kept = mails(&app.app).await.into_iter().find(|mail| mail.state == MailState::Kept).unwrap();
    assert!(kept.body.unwrap().contains("https://keizoku.example.jp/set-password#secret"));
}

async fn a_sender_that_stops_is_taken_over_after_its_lease(app: EmptyApp) {
    let company_id = company(&app.app).await;
    queue_mail(&app.app, company_id, "a@example.jp", 1).await;
    let stopped = delivery::claim(&app.app, 10).await.unwrap();
    assert_eq!(stopped.len(), 1);
    assert!(delivery::claim(&app.app, 10).await.unwrap().is_empty());
    app.set_clock(app.now() + TimeDelta::minutes(5));
    let next = delivery::claim(&app.app, 10).await.unwrap();
    assert_eq!((next.len(), next[0].id, next[0].attempt), (1, stopped[0].id, 2));
    // Whoever lost the lease changes nothing any more.
    delivery::failed(&app.app, &stopped[0], "late", true).await.unwrap();
    delivery::delivered(&app.app, &next[0], true).await.unwrap();
    assert_eq!(mails(&app.app).await[0].state, MailState::Kept);
}

async fn a_job_is_run_by_one_worker_and_taken_over_when_that_stops(app: EmptyApp) {
    let company_id = company(&app.app).await;
    let job = NewJob {
        kind: JobKind::HashPasswords,
        company: company_id,
        workspace: None,
        account: None,
        payload: json!({}),
        total: 3,
        dedupe_key: Some("one".to_owned()),
        run_at: None,
    };
    let enqueue = async || app.app.write(async |uow| jobs::enqueue(uow, &app.app, job.clone()).await).await.unwrap();
    assert_eq!(enqueue().await, enqueue().await, "one job for one key");
    let (one, two) = tokio::join!(run::claim(&app.app), run::claim(&app.app));
    let mut claimed: Vec<_> = [one.unwrap(), two.unwrap()].into_iter().flatten().collect();
    let stopped = claimed.pop().unwrap();
    assert!(claimed.is_empty(), "two workers took one job");
    assert_eq!(run::report(&app.app, &stopped, 1).await.unwrap(), run::Report::GoOn);
    assert!(run::claim(&app.app).await.unwrap().is_none());
    app.set_clock(app.now() + run::LEASE);
    let taken = run::claim(&app.app).await.unwrap().unwrap();
    assert_eq!((taken.id, taken.attempts, taken.done), (stopped.id, 2, 1));
    assert_eq!(run::report(&app.app, &stopped, 2).await.unwrap(), run::Report::Lost);
    assert!(!run::finish(&app.app, &stopped, JobState::Succeeded, &[]).await.unwrap());
    assert!(run::finish(&app.app, &taken, JobState::Succeeded, &[]).await.unwrap());
    assert!(run::claim(&app.app).await.unwrap().is_none());
}

/// Jobs of a workspace are its administrators'; a supervisor sees own ones, another company and another workspace none.
async fn jobs_are_listed_to_those_who_may_follow_them(app: EmptyApp) {
    let ids = app.app.ids.as_ref();
    let (own, foreign) = (company(&app.app).await, CompanyId::generate(&SystemIds));
    let (here, there) = (WorkspaceId::generate(&SystemIds), WorkspaceId::generate(&SystemIds));
    let caller = |role, company, workspace| {
        let session = SessionId::generate(ids);
        let id = AccountId::generate(ids);
        let name = "試験".to_owned();
        let account = Account { id, company, role, site: role.home(), workspace: Some(workspace), session, name };
        (id, Caller { app: app.app.clone(), actor: Actor::Account(account) })
    };
    let (_, admin) = caller(Role::TrainingAdmin, own, here);
    let (starter, supervisor) = caller(Role::Supervisor, own, here);
    let enqueue = async |account| {
        let job = NewJob {
            kind: JobKind::HashPasswords,
            company: own,
            workspace: Some(here),
            account,
            payload: json!({}),
            total: 3,
            dedupe_key: None,
            run_at: None,
        };
        app.app.write(async |uow| jobs::enqueue(uow, &app.app, job.clone()).await).await.unwrap()
    };
    let first = enqueue(None).await;
    let second = enqueue(Some(starter)).await;
    let one = PageRequest { limit: Some(1), ..PageRequest::default() };
    let page = jobs::follow::list(&admin, &one).await.unwrap();
    assert_eq!(page.items[0].id, second, "newest first");
    let rest = PageRequest { cursor: page.next_cursor, ..one };
    let page = jobs::follow::list(&admin, &rest).await.unwrap();
    assert_eq!((page.items[0].id, page.next_cursor), (first, None));
    let all = PageRequest::default();
    let ids_of = async |caller: &Caller| {
        jobs::follow::list(caller, &all).await.unwrap().items.iter().map(|job| job.id).collect::<Vec<_>>()
    };
    assert_eq!(ids_of(&supervisor).await, [second]);
    for (company, workspace) in [(own, there), (foreign, here)] {
        assert!(ids_of(&caller(Role::TrainingAdmin, company, workspace).1).await.is_empty());
    }
    let (_, learner) = caller(Role::Learner, own, here);
    assert!(matches!(jobs::follow::list(&learner, &all).await, Err(AppError::Forbidden)));
    let nobody = Caller { app: app.app.clone(), actor: Actor::Anonymous };
    assert!(matches!(jobs::follow::list(&nobody, &all).await, Err(AppError::Unauthenticated)));
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

async fn letters(app: &App, kind: MailKind, to: &str) -> usize {
    mails(app).await.iter().filter(|mail| mail.kind == kind && mail.to_address == to).count()
}

const APPLICANT: &str = "mori@midorizaka.example.jp";

/// A term until the end of March 2027, nothing ordered after it: three reminders until then, however often the
/// scheduler runs, from however old a checkpoint, and in however many workers.
async fn every_letter_once_whatever_the_scheduler_lives_through(app: EmptyApp) {
    demo::seed::run(&app.app).await.unwrap();
    assert_eq!(letters(&app.app, MailKind::RenewalInvitation, APPLICANT).await, 1);
    let mut today = day("2027-01-13");
    while today <= day("2027-03-31") {
        app.set_clock(start_of_day(today));
        let (one, two) = tokio::join!(schedule::tick(&app.app), schedule::tick(&app.app));
        one.unwrap();
        two.unwrap();
        // As after a crash between the work and its checkpoint.
        let stale = today - chrono::Days::new(3);
        app.app.write(async |uow| Ok(settings::put(uow, "schedule.done_until", &stale).await?)).await.unwrap();
        schedule::tick(&app.app).await.unwrap();
        assert!(schedule::tick(&app.app).await.unwrap().is_none(), "today was run already");
        today = today.succ_opt().unwrap();
    }
    assert_eq!(letters(&app.app, MailKind::RenewalInvitation, APPLICANT).await, 1);
    assert_eq!(letters(&app.app, MailKind::RenewalReminder, APPLICANT).await, 3);
    assert_eq!(letters(&app.app, MailKind::TermEnded, APPLICANT).await, 0);
}

/// Two months of downtime: the newest reminder only, none that was overtaken; what ends access is told late.
async fn after_downtime_nothing_stale_is_sent(app: EmptyApp) {
    demo::seed::run(&app.app).await.unwrap();
    app.set_clock(start_of_day(day("2027-03-28")));
    schedule::tick(&app.app).await.unwrap();
    assert_eq!(letters(&app.app, MailKind::RenewalReminder, APPLICANT).await, 1);
    app.set_clock(start_of_day(day("2027-04-12")));
    schedule::tick(&app.app).await.unwrap();
    assert_eq!(letters(&app.app, MailKind::RenewalReminder, APPLICANT).await, 1);
    assert_eq!(letters(&app.app, MailKind::ContractLapsed, APPLICANT).await, 1);
}

both_databases!(
    a_mail_is_queued_once_and_not_at_all_when_its_cause_fails,
    smtp_takes_each_mail_once_and_the_text_is_cleared,
    smtp_is_protected_by_a_certificate_that_is_trusted,
    a_refused_address_is_given_up_and_a_silent_server_is_tried_again,
    a_sender_that_stops_is_taken_over_after_its_lease,
    a_job_is_run_by_one_worker_and_taken_over_when_that_stops,
    jobs_are_listed_to_those_who_may_follow_them,
    every_letter_once_whatever_the_scheduler_lives_through,
    after_downtime_nothing_stale_is_sent,
);
