//! 修了証 (`learning.md`, "Progress, score, completion": "Certificate (PDF) with a verification code that anyone can check on a
//! public page").

use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::documents::poppler;
use crate::learning::{complete, learner, shown};

both_databases!(
    a_certificate_is_issued_once_and_anybody_can_check_it,
    only_what_is_completed_and_in_sight_has_a_certificate,
    what_was_issued_stays_and_the_best_score_grows,
    ones_own_record_is_read_page_by_page,
);

/// An enrolment of the caller's own list.
async fn mine(learner: &Client, course: &str) -> Value {
    let all = learner.get(&format!("{}/my-enrolments?limit=200", learner.workspace())).await.is(200);
    all["items"].as_array().unwrap().iter().find(|one| one["courseCode"] == course).unwrap().clone()
}

fn own_at(learner: &Client, enrolment: &Value) -> String {
    format!("{}/my-enrolments/{}/certificate", learner.workspace(), enrolment["id"].as_str().unwrap())
}

/// What a certificate says, without spaces.
pub(crate) fn words(pdf: &[u8]) -> String {
    poppler("pdftotext", &["-layout"], pdf).split_whitespace().collect()
}

/// The code that stands on a certificate.
pub(crate) fn code(pdf: &[u8]) -> String {
    let words = words(pdf);
    words.split("確認コード").nth(1).unwrap().chars().take(24).collect()
}

async fn issued(app: &TestApp) -> usize {
    let admin = shown(app, "教育担当者（みどり坂テクノ").await;
    let trail = format!("/audit-events?workspaceId={}&limit=200", admin.me["workspaceId"].as_str().unwrap());
    let trail = admin.get(&trail).await.is(200);
    trail["items"].as_array().unwrap().iter().filter(|event| event["action"] == "certificate.issued").count()
}

async fn a_certificate_is_issued_once_and_anybody_can_check_it(app: TestApp) {
    let learner = learner(&app).await;
    let completed = mine(&learner, "BB-106").await;
    let path = own_at(&learner, &completed);
    let (one, two) = tokio::join!(learner.get(&path), learner.get(&path));
    let name = one.headers["content-disposition"].to_str().unwrap().to_owned();
    assert!(name.ends_with(".pdf") && name.starts_with("attachment"), "{name}");
    let (one, two) = (one.file(), two.file());
    let code = code(&one);
    assert_eq!(self::code(&two), code, "two who ask at once get the same one");
    let text = words(&one);
    let title = completed["courseTitleJa"].as_str().unwrap();
    let title: String = title.split_whitespace().collect();
    for expected in [
        "修了証",
        "みどり坂テクノ株式会社",
        "清水恵殿",
        &title,
        "修了日2027年",
        "得点75点",
        "けいぞくラーニング株式会社",
        &format!("/verify/{code}"),
    ] {
        assert!(text.contains(expected), "{expected} is not on the paper:\n{text}");
    }
    let fonts = poppler("pdffonts", &[], &one);
    assert!(fonts.lines().skip(2).all(|font| font.contains("+NotoSansJP")), "{fonts}");
    assert!(poppler("pdfinfo", &[], &one).contains("Page size:       841.89 x 595.28 pts (A4)"));
    // The administrator gets the same; it was written down once.
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let of_admin = format!("{}/enrolments/{}/certificate", admin.workspace(), completed["id"].as_str().unwrap());
    assert_eq!(self::code(&admin.get(&of_admin).await.file()), code);
    assert_eq!(issued(&app).await, 1);
    // Anybody who has the code, however it is typed, is told this and nothing else.
    let nobody = app.anonymous();
    for typed in [code.clone(), code.to_lowercase().replace('-', ""), code.replace('0', "o").replace('-', "%20")] {
        let told = nobody.get(&format!("/certificates/{typed}")).await.is(200);
        let day = told["completedOn"].as_str().unwrap();
        let expected = json!({
            "valid": true, "courseTitleJa": completed["courseTitleJa"], "courseTitleEn": completed["courseTitleEn"],
            "completedOn": day, "name": "清水 恵", "company": "みどり坂テクノ株式会社",
        });
        assert_eq!(told, expected);
        assert!(day.starts_with("2027-") && day.len() == 10, "{day}");
    }
    for unknown in ["0000-0000-0000-0000-0000", "nonsense", "%20"] {
        let answer = nobody.get(&format!("/certificates/{unknown}")).await;
        let _problem = answer.refused(404, "certificate.unknown");
    }
    let _problem = nobody.get(&path).await.refused(401, "request.unauthenticated");
}

async fn only_what_is_completed_and_in_sight_has_a_certificate(app: TestApp) {
    let learner = learner(&app).await;
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let supervisor = shown(&app, "上司（みどり坂テクノ").await;
    let ws = admin.workspace();
    let running = mine(&learner, "BB-112").await;
    let at = |id: &Value| format!("{ws}/enrolments/{}/certificate", id.as_str().unwrap());
    for answer in [learner.get(&own_at(&learner, &running)).await, admin.get(&at(&running["id"])).await] {
        let _problem = answer.refused(409, "certificate.not_completed");
    }
    // A supervisor has sight of sales section 1, where MD-0002 is.
    app.set_clock(app.now() + chrono::TimeDelta::seconds(10));
    let theirs = supervisor.get(&format!("{ws}/enrolments")).await.is(200)["items"][0].clone();
    assert_eq!(theirs["loginId"], "MD-0002");
    assert!(words(&supervisor.get(&at(&theirs["id"])).await.file()).contains("修了証"));
    let other = mine(&learner, "BB-106").await;
    let _problem = supervisor.get(&at(&other["id"])).await.refused(404, "request.not_found");
    // Nobody gets a colleague's certificate as one's own, and a learner is no administrator.
    let _problem = learner.get(&own_at(&learner, &theirs)).await.refused(404, "request.not_found");
    let _problem = learner.get(&at(&theirs["id"])).await.refused(403, "request.forbidden");
    let nowhere = format!("{ws}/enrolments/enr_{}/certificate", "0".repeat(32));
    let _problem = admin.get(&nowhere).await.refused(404, "request.not_found");
}

async fn what_was_issued_stays_and_the_best_score_grows(app: TestApp) {
    let learner = learner(&app).await;
    complete(&learner).await;
    let enrolment = mine(&learner, "BB-101").await;
    let path = own_at(&learner, &enrolment);
    let before = learner.get(&path).await.file();
    assert!(words(&before).contains("得点75点"));
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let person = format!("{}/learners/{}", admin.workspace(), enrolment["learnerId"].as_str().unwrap());
    let _renamed = admin.patch(&person, json!({ "name": "清水 めぐみ" })).await.is(200);
    crate::learning::complete_at_full_score(&learner).await;
    let after = learner.get(&path).await.file();
    assert_eq!(code(&after), code(&before));
    let text = words(&after);
    assert!(text.contains("得点100点") && text.contains("清水恵殿"), "{text}");
}

async fn ones_own_record_is_read_page_by_page(app: TestApp) {
    let learner = learner(&app).await;
    let list = format!("{}/my-enrolments", learner.workspace());
    let first = learner.get(&format!("{list}?limit=1")).await.is(200);
    let cursor = first["nextCursor"].as_str().unwrap();
    let second = learner.get(&format!("{list}?limit=1&cursor={cursor}")).await.is(200);
    assert_eq!(second["nextCursor"], Value::Null);
    let codes = [&first["items"][0]["courseCode"], &second["items"][0]["courseCode"]];
    assert_eq!(codes, [&json!("BB-112"), &json!("BB-106")], "the one that changed last stands first");
    for row in [&first["items"][0], &second["items"][0]] {
        assert_eq!(row["loginId"], "MD-0001", "nobody else's is in it");
    }
    let _problem = learner.get(&format!("{list}?cursor=nonsense")).await.refused(400, "list.cursor_invalid");
}
