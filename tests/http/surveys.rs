//! `/workspaces/{ws}/surveys`: アンケート, answered once, summed and read one by one (learning.md, "Progress, score, completion" and
//! "Company-made material").

use keizoku_app::learning::surveys;
use keizoku_app::people::rosters::Which;
use keizoku_app::{Actor, AppError, Caller, PageRequest, WorkspaceUnit};
use keizoku_domain::id::{CourseId, SessionId, SystemIds, UnitId, WorkspaceId};
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_domain::learning::Answer;
use keizoku_domain::people::table;
use keizoku_store::WorkspaceScope;
use keizoku_store::people::learners;
use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};

both_databases!(
    a_required_survey_holds_completion_back_and_is_answered_once,
    what_does_not_fit_a_survey_is_refused,
    an_anonymous_survey_is_summed_from_five_answers_on,
    only_training_administrators_read_surveys,
);

async fn administrator(app: &TestApp) -> Client {
    shown(app, "教育担当者（みどり坂テクノ").await
}

async fn survey_of(client: &Client, course: &str) -> Value {
    units(client, course).await.into_iter().find(|unit| unit["kind"] == "survey").unwrap()
}

fn all_answers() -> Value {
    json!([
        { "question": "s1", "choices": [4] },
        { "question": "s2", "choices": [2] },
        { "question": "s3", "choices": [1, 4] },
        { "question": "s4", "text": " =2+3 の説明がほしい " },
    ])
}

/// The survey as an administrator finds it.
async fn listed(admin: &Client, code: &str) -> Value {
    let page = admin.get(&format!("{}/surveys?withTotal=true", admin.workspace())).await.is(200);
    assert_eq!(page["total"], 2);
    page["items"].as_array().unwrap().iter().find(|one| one["courseCode"] == code).unwrap().clone()
}

/// Completed = every unit done, every scored unit at its passing score, the survey answered.
async fn a_required_survey_holds_completion_back_and_is_answered_once(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = course_at(&learner, "BB-112").await;
    for unit in units(&learner, &course).await.iter().filter(|unit| unit["kind"] == "page") {
        let _done = learner.post(&format!("{}/done", unit_at(&course, unit)), json!({})).await.is(200);
    }
    let test = units(&learner, &course).await.into_iter().find(|unit| unit["kind"] == "test").unwrap();
    let test = unit_at(&course, &test);
    let attempt = learner.post(&format!("{test}/attempts"), json!({})).await.is(200);
    let right = json!({ "answers": [
        { "question": "q1", "choices": [2] }, { "question": "q2", "choices": [1, 3] },
        { "question": "q3", "text": "60" }, { "question": "q4", "choices": [2] },
    ] });
    let hand_in = format!("{test}/attempts/{}/hand-in", attempt["id"].as_str().unwrap());
    let marked = learner.post(&hand_in, right).await.is(200);
    assert_eq!((&marked["score"], &marked["course"]["status"]), (&json!(100), &json!("in_progress")));
    let survey = survey_of(&learner, &course).await;
    assert_eq!((&survey["questionCount"], &survey["passed"]), (&json!(4), &json!(false)));
    let path = unit_at(&course, &survey);
    let opened = learner.post(&format!("{path}/open"), json!({})).await.is(200);
    let questions = opened["survey"]["questions"].as_array().unwrap();
    assert_eq!(questions[0]["choices"].as_array().unwrap().len(), 5);
    assert_eq!((&questions[0]["required"], &questions[3]["kind"]), (&json!(true), &json!("text")));
    assert_eq!(opened["survey"]["anonymous"], false);
    let revision = &opened["survey"]["revision"];
    let answers = format!("{path}/survey-answers");
    // Two windows, or a request sent twice, leave the same as one.
    let body = json!({ "revision": revision, "answers": all_answers() });
    let (one, two) = tokio::join!(learner.post(&answers, body.clone()), learner.post(&answers, body.clone()));
    for answered in [one, two, learner.post(&answers, body).await] {
        let course = answered.is(200);
        assert_eq!((&course["status"], &course["progress"]), (&json!("completed"), &json!(100)));
    }
    let other = json!({ "revision": revision, "answers": [
        { "question": "s1", "choices": [1] }, { "question": "s2", "choices": [1] },
    ] });
    let _kept = learner.post(&answers, other).await.refused(409, "survey.answered");
    the_administrator_reads_it(&admin).await;
}

async fn the_administrator_reads_it(admin: &Client) {
    let survey = listed(admin, "BB-112").await;
    assert_eq!(
        [&survey["answerCount"], &survey["required"], &survey["anonymous"]],
        [&json!(1), &json!(true), &json!(false)]
    );
    let at = format!("{}/surveys/{}", admin.workspace(), survey["id"].as_str().unwrap());
    let sums = admin.get(&at).await.is(200);
    let counts: Vec<&Value> = sums["questions"].as_array().unwrap().iter().map(|one| &one["counts"]).collect();
    assert_eq!(counts, [&json!([0, 0, 0, 1, 0]), &json!([0, 1, 0]), &json!([1, 0, 0, 1]), &json!([])]);
    assert_eq!((&sums["questions"][0]["meanHundredths"], &sums["questions"][3]["answered"]), (&json!(400), &json!(1)));
    let texts = admin.get(&format!("{at}/texts?question=s4")).await.is(200);
    assert_eq!(texts["items"][0]["text"], "=2+3 の説明がほしい");
    let one = admin.get(&format!("{at}/answers")).await.is(200)["items"][0].clone();
    assert_eq!(
        [&one["loginId"], &one["name"], &one["answeredIn"], &one["answers"][2]["choices"]],
        [&json!("MD-0001"), &json!("清水 恵"), &json!("本社 / 経理部"), &json!([1, 4])]
    );
    for (content, rows) in [("sums", 13), ("answers", 1)] {
        let read = async |format: &str| {
            let file = admin.get(&format!("{at}/export?content={content}&format={format}")).await.file();
            table::read(&file).unwrap()
        };
        let csv = read("csv").await;
        assert_eq!(csv.rows.len(), rows, "{content}");
        for format in ["csv_cp932", "xlsx"] {
            let other = read(format).await;
            assert_eq!((&other.header, &other.rows), (&csv.header, &csv.rows), "{content} {format}");
        }
        if content == "answers" {
            assert_eq!(csv.rows[0].cells[0], "MD-0001");
            assert_eq!(csv.rows[0].cells[6], "ヒヤリの報告；同僚への声かけ");
            assert!(csv.rows[0].cells[7].starts_with("'="), "a formula is neutralised: {:?}", csv.rows[0].cells);
        }
    }
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200)["items"].as_array().unwrap().clone();
    let exported: Vec<&Value> = trail.iter().filter(|event| event["action"] == "survey.exported").collect();
    assert_eq!((exported.len(), &exported[0]["details"]["rows"]), (6, &json!(1)));
    let unknown = format!("{}/surveys/unt_{}", admin.workspace(), "0".repeat(32));
    let _none = admin.get(&unknown).await.refused(404, "request.not_found");
    let _none = admin.get(&format!("{at}/texts?question=s1")).await.refused(404, "request.not_found");
}

async fn what_does_not_fit_a_survey_is_refused(app: TestApp) {
    let learner = learner(&app).await;
    let course = course_at(&learner, "BB-112").await;
    let survey = survey_of(&learner, &course).await;
    let path = unit_at(&course, &survey);
    let revision = learner.post(&format!("{path}/open"), json!({})).await.is(200)["survey"]["revision"].clone();
    let answers = format!("{path}/survey-answers");
    for (given, code) in [
        (json!([]), "survey.answer_missing"),
        (json!([{ "question": "s1", "choices": [6] }, { "question": "s2", "choices": [1] }]), "survey.answer_unsound"),
        (
            json!([{ "question": "s1", "choices": [1] }, { "question": "s2", "choices": [1, 2] }]),
            "survey.answer_unsound",
        ),
        (
            json!([
                { "question": "s1", "choices": [1] }, { "question": "s2", "choices": [1] },
                { "question": "s4", "text": "あ".repeat(2001) },
            ]),
            "survey.answer_unsound",
        ),
    ] {
        let body = json!({ "revision": revision, "answers": given });
        let problem = learner.post(&answers, body).await.refused(422, "request.invalid");
        assert_eq!(problem["errors"][0]["code"], code, "{problem:#}");
    }
    let old = json!({ "revision": revision.as_i64().unwrap() + 1, "answers": all_answers() });
    let _changed = learner.post(&answers, old).await.refused(409, "survey.changed");
    let _page = learner.post(&format!("{path}/done"), json!({})).await.refused(409, "unit.not_a_page");
    let _test = learner.post(&format!("{path}/attempts"), json!({})).await.refused(409, "unit.not_a_test");
    let page = unit_at(&course, &units(&learner, &course).await[0]);
    let body = json!({ "revision": 1, "answers": [] });
    let _survey = learner.post(&format!("{page}/survey-answers"), body).await.refused(409, "unit.not_a_survey");
    assert_eq!(survey_of(&learner, &course).await["passed"], false, "nothing was kept");
}

/// Somebody as the log-in on the learner site would let them in.
async fn person(app: &TestApp, admin: &Client, login_id: &str) -> (WorkspaceUnit, String) {
    let workspace: WorkspaceId = admin.me["workspaceId"].as_str().unwrap().parse().unwrap();
    let scope = WorkspaceScope::proved(admin.me["companyId"].as_str().unwrap().parse().unwrap(), workspace);
    let everybody = learners::all(app.app.db.read(), scope).await.unwrap();
    let person = everybody.into_iter().find(|person| person.login_id.as_str() == login_id).unwrap();
    let account = keizoku_app::caller::Account {
        id: person.account,
        company: scope.company(),
        role: Role::Learner,
        site: Site::Learn,
        workspace: Some(workspace),
        session: SessionId::generate(&SystemIds),
        name: person.name.to_string(),
    };
    let caller = Caller { app: app.app.clone(), actor: Actor::Account(account) };
    let hex = person.id.to_string().trim_start_matches("lrn_").to_owned();
    (caller.workspace(workspace, Permission::LearnCourses).unwrap(), hex)
}

/// learning.md, "Company-made material": anonymous with at least five answers per aggregate.
async fn an_anonymous_survey_is_summed_from_five_answers_on(app: TestApp) {
    let (admin, learner) = (administrator(&app).await, learner(&app).await);
    let course = course_at(&learner, "CP-102").await;
    let survey = survey_of(&learner, &course).await;
    let course: CourseId = course.rsplit('/').next().unwrap().parse().unwrap();
    let unit: UnitId = survey["id"].as_str().unwrap().parse().unwrap();
    let said = |point: u32, text: &str| {
        let answer = |question: &str, choices: &[u32], text: &str| Answer {
            question: question.to_owned(),
            choices: choices.iter().copied().collect(),
            text: text.to_owned(),
        };
        vec![answer("s1", &[point], ""), answer("s2", &[1], ""), answer("s3", &[], text)]
    };
    let at = format!("{}/surveys/{}", admin.workspace(), survey["id"].as_str().unwrap());
    for (place, login_id) in ["MD-0001", "MD-0004", "MD-0005", "MD-0009", "MD-0010"].into_iter().enumerate() {
        for path in [at.clone(), format!("{at}/texts?question=s3"), format!("{at}/export?content=sums")] {
            let problem = admin.get(&path).await.refused(409, "survey.too_few_answers");
            assert!(problem["detail"].as_str().unwrap().contains('5'), "after {place}");
        }
        let (caller, id) = person(&app, &admin, login_id).await;
        let answers = said(u32::try_from(place).unwrap() + 1, login_id);
        let _course = surveys::answer(&caller, course, unit, 1, answers.clone()).await.unwrap();
        let again = surveys::answer(&caller, course, unit, 1, answers).await;
        assert!(matches!(again, Err(AppError::Refused(refusal)) if refusal.code == "survey.answered"));
        // Nothing says whose an answer is; that somebody has answered stands with the unit.
        let rows = app.rows_with("learner_id", &id).await;
        assert_eq!((rows.get("survey_answers"), rows.contains_key("unit_results")), (None, true), "{rows:?}");
    }
    let sums = admin.get(&at).await.is(200);
    assert_eq!(
        (&sums["questions"][0]["counts"], &sums["questions"][0]["meanHundredths"]),
        (&json!([1, 1, 1, 1, 1]), &json!(300))
    );
    let texts = admin.get(&format!("{at}/texts?question=s3&limit=200")).await.is(200);
    let mut texts: Vec<&str> =
        texts["items"].as_array().unwrap().iter().map(|one| one["text"].as_str().unwrap()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["MD-0001", "MD-0004", "MD-0005", "MD-0009", "MD-0010"]);
    for path in [format!("{at}/answers"), format!("{at}/export?content=answers")] {
        let _single = admin.get(&path).await.refused(409, "survey.anonymous");
    }
    let file = admin.get(&format!("{at}/export?content=sums")).await.file();
    assert_eq!(table::read(&file).unwrap().rows.len(), 9);
    assert_eq!(listed(&admin, "CP-102").await["answerCount"], 5);
    // It may be left out: it holds no completion back.
    let list = surveys::list(&administrator_unit(&app, &admin), Which::Running, &PageRequest::default()).await.unwrap();
    let required = list.items.iter().find(|line| line.anonymous).map(|line| line.course.fields.survey_required);
    assert_eq!(required, Some(false));
}

fn administrator_unit(app: &TestApp, admin: &Client) -> WorkspaceUnit {
    let workspace: WorkspaceId = admin.me["workspaceId"].as_str().unwrap().parse().unwrap();
    let account = keizoku_app::caller::Account {
        id: admin.me["accountId"].as_str().unwrap().parse().unwrap(),
        company: admin.me["companyId"].as_str().unwrap().parse().unwrap(),
        role: Role::TrainingAdmin,
        site: Site::Admin,
        workspace: Some(workspace),
        session: SessionId::generate(&SystemIds),
        name: String::new(),
    };
    let caller = Caller { app: app.app.clone(), actor: Actor::Account(account) };
    caller.workspace(workspace, Permission::ReadSurveys).unwrap()
}

/// learning.md, "Roles on the administrator site": surveys are the training administrator's, not the supervisor's.
async fn only_training_administrators_read_surveys(app: TestApp) {
    let (supervisor, learner) = (shown(&app, "上司（みどり坂テクノ").await, learner(&app).await);
    let survey = listed(&administrator(&app).await, "BB-112").await;
    let list = format!("{}/surveys", supervisor.workspace());
    let one = format!("{list}/{}", survey["id"].as_str().unwrap());
    for path in [list.clone(), one.clone(), format!("{one}/answers"), format!("{one}/export")] {
        for client in [&supervisor, &learner] {
            let _forbidden = client.get(&path).await.refused(403, "request.forbidden");
        }
    }
}
