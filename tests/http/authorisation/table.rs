//! One row for each operation of the API: who may call it, and a body that it accepts. A new operation adds its row here;
//! [`super`] then calls it as nobody, as every role without the permission, and from a foreign tenant.

use keizoku_domain::identity::Permission as P;
use serde_json::{Value, json};

use super::world::World;

/// Who may call an operation.
#[derive(Clone, Copy)]
pub(super) enum Who {
    /// Anybody.
    Anybody,
    /// Anybody in the demonstration, as which these tests run; otherwise by permission (`tests/http/mails.rs`).
    Demo,
    /// By permission.
    May(P),
}

/// What is sent along.
#[derive(Clone)]
pub(super) enum Body {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Value),
    /// A form with a file of people.
    File,
}

use Who::{Anybody, Demo, May};

/// A row: the operation, who may call it, what is sent.
pub(super) type Row = (&'static str, Who, Body);

/// The table.
pub(super) fn rows(world: &World) -> Vec<Row> {
    [
        identity(),
        administrators(),
        vendor(world),
        ordering(world),
        documents(),
        prices(),
        people(world),
        structure(),
        files_and_roster(world),
        catalogue(),
        courses(world),
        calendar(),
        customers(),
        roster_plans(world),
        learning(),
        course_settings(world),
        classes(world),
        mailings(),
        notices(world),
    ]
    .concat()
}

fn administrators() -> Vec<Row> {
    let invited = json!({ "name": "教育 次郎", "email": "jiro.kyoiku@midorizaka.example.jp" });
    vec![
        ("listTrainingAdmins", May(P::ManageTrainingAdmins), Body::Empty),
        ("inviteTrainingAdmin", May(P::ManageTrainingAdmins), Body::Json(invited)),
        ("sendTrainingAdminLink", May(P::ManageTrainingAdmins), Body::Empty),
        ("removeTrainingAdmin", May(P::ManageTrainingAdmins), Body::Empty),
    ]
}

fn identity() -> Vec<Row> {
    let account = json!({ "site": "learn", "companyCode": "KZ000000", "loginId": "nobody" });
    let link = json!({ "token": "unknown" });
    vec![
        (
            "signUp",
            Anybody,
            Body::Json(json!({
                "companyName": "試験株式会社", "applicantName": "試験 花子", "email": "shiken@example.jp",
                "phone": "03-0000-0000", "password": "Keizoku-2027",
            })),
        ),
        ("verifyEmail", Anybody, Body::Json(link)),
        (
            "logIn",
            Anybody,
            Body::Json(json!({ "site": "order", "loginId": "a@example.jp", "password": "Keizoku-2027" })),
        ),
        ("refreshSession", Anybody, Body::Json(json!({ "site": "order" }))),
        ("logOut", Anybody, Body::Json(json!({ "site": "order" }))),
        ("forgotPassword", Anybody, Body::Json(account)),
        ("forgotLoginId", Anybody, Body::Json(json!({ "companyCode": "KZ000000", "email": "a@example.jp" }))),
        ("setPassword", Anybody, Body::Json(json!({ "token": "unknown", "password": "Keizoku-2027" }))),
        (
            "redeemHandOutCode",
            Anybody,
            Body::Json(json!({
                "companyCode": "KZ000000", "loginId": "nobody", "code": "0H4J-8QWR-M2TX-5BYN", "newPassword": "Keizoku-2027",
            })),
        ),
        ("getLink", Anybody, Body::Empty),
        ("getJwks", Anybody, Body::Empty),
        ("getMe", May(P::OwnAccount), Body::Empty),
        ("updateMe", May(P::ManageOwnAccount), Body::Json(json!({ "name": "試験 花子" }))),
        (
            "askEmailChange",
            May(P::ManageOwnAccount),
            Body::Json(json!({ "email": "new@shiken.example.jp", "currentPassword": "Keizoku-demo-1" })),
        ),
        ("confirmEmailChange", Anybody, Body::Json(json!({ "token": "unknown" }))),
        (
            "askHandOver",
            May(P::ManageOwnAccount),
            Body::Json(json!({
                "name": "林 次郎", "email": "heir@shiken.example.jp", "currentPassword": "Keizoku-demo-1",
            })),
        ),
        ("getHandOver", May(P::ManageOwnAccount), Body::Empty),
        ("cancelHandOver", May(P::ManageOwnAccount), Body::Empty),
        ("getHandOverInvitation", Anybody, Body::Empty),
        ("acceptHandOver", Anybody, Body::Json(json!({ "token": "unknown", "password": "Keizoku-2027" }))),
        (
            "changePassword",
            May(P::OwnAccount),
            Body::Json(json!({
                "currentPassword": "Keizoku-demo-1", "newPassword": "Keizoku-demo-2",
            })),
        ),
    ]
}

fn vendor(world: &World) -> Vec<Row> {
    vec![
        ("getDemo", Anybody, Body::Empty),
        ("moveDemoClock", May(P::MoveDemoClock), Body::Json(json!({ "days": 0 }))),
        ("listMails", Demo, Body::Empty),
        ("getMail", Demo, Body::Empty),
        ("listAuditEvents", May(P::ReadAudit), Body::Empty),
        ("listJobs", May(P::ReadJobs), Body::Empty),
        ("getJob", May(P::ReadJobs), Body::Empty),
        ("watchJob", May(P::ReadJobs), Body::Empty),
        ("cancelJob", May(P::ReadJobs), Body::Empty),
        ("listCompanies", May(P::ReadCompanies), Body::Empty),
        ("getCompany", May(P::ReadCompanies), Body::Empty),
        ("updateCompany", May(P::WriteCompanies), Body::Json(json!({ "phone": world.phone }))),
        ("listCalendar", May(P::ReadCalendar), Body::Empty),
    ]
}

fn ordering(world: &World) -> Vec<Row> {
    let quote = json!({ "kind": "new", "libraryId": world.library, "quantity": 50, "startMonth": "2027-04" });
    let order = json!({
        "kind": "new", "libraryId": world.library, "quantity": 50, "startMonth": "2027-04",
        "trainingAdmin": { "name": "教育 太郎", "email": "kyoiku@shiken.example.jp" },
    });
    vec![
        ("comparePrices", May(P::WriteOrders), Body::Json(json!({ "startMonth": "2027-04", "quantity": 97 }))),
        ("listLibraries", May(P::ReadCatalogue), Body::Empty),
        ("createPriceQuote", May(P::WriteOrders), Body::Json(quote)),
        ("listStartMonths", May(P::WriteOrders), Body::Empty),
        ("listOrders", May(P::ReadOrders), Body::Empty),
        ("getOrder", May(P::ReadOrders), Body::Empty),
        ("createOrder", May(P::WriteOrders), Body::Json(order)),
        ("updateOrder", May(P::WriteOrders), Body::Json(json!({ "quantity": 60 }))),
        ("submitOrder", May(P::WriteOrders), Body::Empty),
        ("confirmOrder", May(P::WriteOrders), Body::Json(json!({ "quantity": 60 }))),
        ("withdrawOrder", May(P::WriteOrders), Body::Empty),
        ("approveOrder", May(P::ApproveOrders), Body::Empty),
        ("returnOrder", May(P::ApproveOrders), Body::Json(json!({ "reason": "ID数をご確認ください。" }))),
        ("listContracts", May(P::ReadOrders), Body::Empty),
        ("getContract", May(P::ReadOrders), Body::Empty),
        ("getContractSeatTimeline", May(P::ReadOrders), Body::Empty),
        ("listContractSeatChanges", May(P::ReadOrders), Body::Empty),
    ]
}

fn documents() -> Vec<Row> {
    let correction = json!({ "reason": "宛名の誤りのため", "subject": "ライブラリ利用料" });
    vec![
        ("listDocuments", May(P::ReadOrders), Body::Empty),
        ("exportDocuments", May(P::ReadOrders), Body::Empty),
        ("getDocument", May(P::ReadOrders), Body::Empty),
        ("downloadDocument", May(P::ReadOrders), Body::Empty),
        ("correctDocument", May(P::CorrectDocuments), Body::Json(correction)),
        ("createQuotation", May(P::RequestQuotations), Body::Json(json!({}))),
        ("getIssuer", May(P::ReadIssuer), Body::Empty),
        ("updateIssuer", May(P::WriteIssuer), Body::Json(json!({ "phone": "03-0000-0001" }))),
        ("listCalendarFeeds", May(P::ManageCalendarFeeds), Body::Empty),
        ("createCalendarFeed", May(P::ManageCalendarFeeds), Body::Json(json!({ "label": "人事部" }))),
        ("revokeCalendarFeed", May(P::ManageCalendarFeeds), Body::Empty),
        ("getCalendar", Anybody, Body::Empty),
        ("listWebhookEndpoints", May(P::ManageWebhooks), Body::Empty),
        (
            "createWebhookEndpoint",
            May(P::ManageWebhooks),
            Body::Json(json!({ "url": "https://hooks.example.jp/two", "eventTypes": ["contract.term_starts"] })),
        ),
        ("getWebhookEndpoint", May(P::ManageWebhooks), Body::Empty),
        ("updateWebhookEndpoint", May(P::ManageWebhooks), Body::Json(json!({ "description": "人事システム" }))),
        ("rotateWebhookSecret", May(P::ManageWebhooks), Body::Empty),
        ("sendWebhookTest", May(P::ManageWebhooks), Body::Empty),
        ("listWebhookDeliveries", May(P::ManageWebhooks), Body::Empty),
        ("replayWebhookDelivery", May(P::ManageWebhooks), Body::Empty),
        ("replayFailedWebhooks", May(P::ManageWebhooks), Body::Json(json!({ "since": "2027-01-01T00:00:00Z" }))),
        ("removeWebhookEndpoint", May(P::ManageWebhooks), Body::Empty),
        ("getScimConnection", May(P::ManageScim), Body::Empty),
        ("createScimToken", May(P::ManageScim), Body::Json(json!({ "label": "Entra ID", "days": 90 }))),
        ("revokeScimToken", May(P::ManageScim), Body::Empty),
    ]
}

fn prices() -> Vec<Row> {
    let trial = json!({
        "price": {
            "scheme": "slab", "bands": [{ "minQuantity": 1, "unitPrice": 6000 }], "minimumQuantity": 10, "termMonths": 12,
            "earlyDiscount": null,
        },
        "taxPercent": 10, "quantities": [10, 50],
    });
    vec![
        ("listPriceBooks", May(P::ReadPriceBooks), Body::Empty),
        ("getPriceBook", May(P::ReadPriceBooks), Body::Empty),
        ("createPriceBook", May(P::WritePriceBooks), Body::Json(json!({ "effectiveFrom": "2027-06-01" }))),
        ("updatePriceBook", May(P::WritePriceBooks), Body::Json(json!({ "note": "改定" }))),
        ("withdrawPriceBook", May(P::WritePriceBooks), Body::Empty),
        ("previewPriceBook", May(P::ReadPriceBooks), Body::Json(json!({ "note": "改定" }))),
        ("tryPrices", May(P::ReadPriceBooks), Body::Json(trial)),
    ]
}

fn catalogue() -> Vec<Row> {
    let library = json!({ "code": "trial", "kind": "library", "nameJa": "試験", "nameEn": "Trial" });
    vec![
        ("listCatalogue", May(P::ReadCatalogueMaster), Body::Empty),
        ("getLibrary", May(P::ReadCatalogueMaster), Body::Empty),
        ("createLibrary", May(P::WriteCatalogue), Body::Json(library)),
        ("updateLibrary", May(P::WriteCatalogue), Body::Json(json!({ "position": 1 }))),
        ("withdrawLibrary", May(P::WriteCatalogue), Body::Empty),
        ("offerLibrary", May(P::WriteCatalogue), Body::Empty),
        ("listLibraryCourses", May(P::ReadCatalogue), Body::Empty),
        ("getLibraryContents", May(P::ReadCatalogue), Body::Empty),
        ("compareLibraries", May(P::ReadCatalogue), Body::Empty),
    ]
}

fn courses(world: &World) -> Vec<Row> {
    let group = json!({ "code": "trial", "nameJa": "試験" });
    let hash = json!({ "hash": "0".repeat(64) });
    let scorm = json!({ "packageId": world.scorm_package, "titleJa": "試験", "weight": 1, "scored": false });
    let video = json!({ "videoId": world.video, "titleJa": "試験", "weight": 1 });
    let course = json!({
        "code": "TRIAL-1", "titleJa": "試験", "categoryId": world.category, "standardMinutes": 10,
    });
    vec![
        ("listCourses", May(P::ReadCatalogueMaster), Body::Empty),
        ("createCourse", May(P::WriteCatalogue), Body::Json(course)),
        ("getCourse", May(P::ReadCatalogueMaster), Body::Empty),
        ("updateCourse", May(P::WriteCatalogue), Body::Json(json!({ "standardMinutes": 20 }))),
        ("removeCourse", May(P::WriteCatalogue), Body::Empty),
        ("putCourseLibraries", May(P::WriteCatalogue), Body::Json(json!({ "items": [] }))),
        ("getCourseUnits", May(P::ReadCatalogueMaster), Body::Empty),
        ("createScormPackage", May(P::WriteCatalogue), Body::File),
        ("createScormUnit", May(P::WriteCatalogue), Body::Json(json!({ "code": "s1", "fields": scorm.clone() }))),
        ("updateScormUnit", May(P::WriteCatalogue), Body::Json(scorm)),
        ("removeScormUnit", May(P::WriteCatalogue), Body::Empty),
        ("createVideo", May(P::WriteCatalogue), Body::File),
        ("setVideoCaptions", May(P::WriteCatalogue), Body::File),
        ("createVideoUnit", May(P::WriteCatalogue), Body::Json(json!({ "code": "v1", "fields": video.clone() }))),
        ("updateVideoUnit", May(P::WriteCatalogue), Body::Json(video)),
        ("removeVideoUnit", May(P::WriteCatalogue), Body::Empty),
        ("listCourseCategories", May(P::ReadCatalogue), Body::Empty),
        ("createCourseCategory", May(P::WriteCatalogue), Body::Json(group.clone())),
        ("updateCourseCategory", May(P::WriteCatalogue), Body::Json(json!({ "position": 1 }))),
        ("removeCourseCategory", May(P::WriteCatalogue), Body::Empty),
        ("listCourseSeries", May(P::ReadCatalogue), Body::Empty),
        ("createCourseSeries", May(P::WriteCatalogue), Body::Json(group)),
        ("updateCourseSeries", May(P::WriteCatalogue), Body::Json(json!({ "position": 1 }))),
        ("removeCourseSeries", May(P::WriteCatalogue), Body::Empty),
        ("createCourseImport", May(P::WriteCatalogue), Body::File),
        ("getCourseImport", May(P::WriteCatalogue), Body::Empty),
        ("commitCourseImport", May(P::WriteCatalogue), Body::Json(hash)),
        ("getCourseImportSample", May(P::WriteCatalogue), Body::Empty),
    ]
}

fn learning() -> Vec<Row> {
    vec![
        ("listMyCourses", May(P::LearnCourses), Body::Empty),
        ("getMyCourse", May(P::LearnCourses), Body::Empty),
        ("openMyUnit", May(P::LearnCourses), Body::Empty),
        ("finishMyPage", May(P::LearnCourses), Body::Empty),
        ("beginMyAttempt", May(P::LearnCourses), Body::Empty),
        ("listEnrolments", May(P::ReadEnrolments), Body::Empty),
        ("listEnrolmentAttempts", May(P::ReadEnrolments), Body::Empty),
        ("listMyEnrolments", May(P::LearnCourses), Body::Empty),
        ("getMyCertificate", May(P::LearnCourses), Body::Empty),
        ("getCertificate", May(P::ReadEnrolments), Body::Empty),
        ("verifyCertificate", Anybody, Body::Empty),
        ("answerMySurvey", May(P::LearnCourses), Body::Json(json!({ "revision": 1, "answers": [] }))),
        ("listSurveys", May(P::ReadSurveys), Body::Empty),
        ("getSurvey", May(P::ReadSurveys), Body::Empty),
        ("listSurveyAnswers", May(P::ReadSurveys), Body::Empty),
        ("listSurveyTexts", May(P::ReadSurveys), Body::Empty),
        ("exportSurvey", May(P::ReadSurveys), Body::Empty),
        ("getMyReport", May(P::LearnCourses), Body::Empty),
        ("saveMyReportDraft", May(P::LearnCourses), Body::Json(json!({ "revision": 0, "text": "" }))),
        ("attachMyReportFile", May(P::LearnCourses), Body::File),
        ("removeMyReportFile", May(P::LearnCourses), Body::Empty),
        ("handInMyReport", May(P::LearnCourses), Body::Json(json!({ "attempt": 1, "edition": 1, "text": "" }))),
        ("getMyReportFile", May(P::LearnCourses), Body::Empty),
        ("listReports", May(P::MarkReports), Body::Empty),
        ("exportReports", May(P::MarkReports), Body::Empty),
        ("getReport", May(P::MarkReports), Body::Empty),
        ("getReportFile", May(P::MarkReports), Body::Empty),
        (
            "markReport",
            May(P::MarkReports),
            Body::Json(json!({ "points": [
            { "criterion": "decisions", "points": 25 }, { "criterion": "actions", "points": 25 },
            { "criterion": "reasons", "points": 25 }, { "criterion": "reader", "points": 25 },
        ] })),
        ),
        ("returnReport", May(P::MarkReports), Body::Json(json!({ "comment": "期限を日付で書いてください。" }))),
        ("listSavedSearches", May(P::ReadEnrolments), Body::Empty),
        ("createSavedSearch", May(P::ReadEnrolments), Body::Json(json!({ "name": "未受講", "conditions": "" }))),
        ("updateSavedSearch", May(P::ReadEnrolments), Body::Json(json!({ "name": "未受講の人" }))),
        ("removeSavedSearch", May(P::ReadEnrolments), Body::Empty),
        ("listLearningStatus", May(P::ReadEnrolments), Body::Empty),
        ("exportLearningStatus", May(P::ReadEnrolments), Body::Empty),
        ("getLearningStatusSummary", May(P::ReadEnrolments), Body::Empty),
        ("launchMyScorm", May(P::LearnCourses), Body::Json(json!({}))),
        ("spendMyTime", May(P::LearnCourses), Body::Json(json!({ "seconds": 60 }))),
        ("saveMyScorm", May(P::LearnCourses), Body::Json(json!({ "item": "i", "sequence": 1, "cmi": {} }))),
        ("launchMyVideo", May(P::LearnCourses), Body::Empty),
        ("saveMyVideo", May(P::LearnCourses), Body::Json(json!({ "sequence": 1, "positionMs": 0, "played": [] }))),
        ("keepMyAnswers", May(P::LearnCourses), Body::Json(json!({ "revision": 0, "answers": [] }))),
        ("handInMyAttempt", May(P::LearnCourses), Body::Json(json!({ "answers": [] }))),
    ]
}

fn classes(world: &World) -> Vec<Row> {
    let named = json!({ "name": "よその研修", "courses": [] });
    let people = json!({ "learnerIds": [world.learner] });
    let copied = json!({ "term": "next", "name": "次の年", "members": true });
    vec![
        ("listMyClasses", May(P::LearnCourses), Body::Empty),
        ("listTrainingClasses", May(P::ReadClasses), Body::Empty),
        ("createTrainingClass", May(P::WriteClasses), Body::Json(named.clone())),
        ("getTrainingClass", May(P::ReadClasses), Body::Empty),
        ("putTrainingClass", May(P::WriteClasses), Body::Json(named)),
        ("listTrainingClassMembers", May(P::ReadClasses), Body::Empty),
        ("addTrainingClassMembers", May(P::WriteClasses), Body::Json(people.clone())),
        ("removeTrainingClassMembers", May(P::WriteClasses), Body::Json(people)),
        ("hideTrainingClassTwins", May(P::WriteClasses), Body::Json(json!({}))),
        ("copyTrainingClass", May(P::WriteClasses), Body::Json(copied)),
        ("removeTrainingClass", May(P::WriteClasses), Body::Empty),
    ]
}

fn mailings() -> Vec<Row> {
    let written = json!({ "subject": "件名", "text": "本文" });
    vec![
        ("listMailTemplates", May(P::SendMailings), Body::Empty),
        ("listMailings", May(P::SendMailings), Body::Empty),
        ("prepareMailing", May(P::SendMailings), Body::Json(written.clone())),
        ("getMailing", May(P::SendMailings), Body::Empty),
        ("listMailingPeople", May(P::SendMailings), Body::Empty),
        ("previewMailing", May(P::SendMailings), Body::Empty),
        ("testMailing", May(P::SendMailings), Body::Empty),
        ("putMailing", May(P::SendMailings), Body::Json(written)),
        ("sendMailing", May(P::SendMailings), Body::Empty),
        ("stopMailing", May(P::SendMailings), Body::Empty),
        ("removeMailing", May(P::SendMailings), Body::Empty),
    ]
}

fn notices(world: &World) -> Vec<Row> {
    let written = json!({
        "title": "よその会社のお知らせ", "text": "本文", "targets": [world.org_unit], "from": "2027-06-01", "until": "2027-06-30",
    });
    vec![
        ("listMyNotices", May(P::ReceiveNotices), Body::Empty),
        ("getMyNoticeSummary", May(P::ReceiveNotices), Body::Empty),
        ("getMyNotice", May(P::ReceiveNotices), Body::Empty),
        ("openMyNotice", May(P::ReceiveNotices), Body::Empty),
        ("listNotices", May(P::ReadNotices), Body::Empty),
        ("createNotice", May(P::WriteNotices), Body::Json(written.clone())),
        ("getNotice", May(P::ReadNotices), Body::Empty),
        ("putNotice", May(P::WriteNotices), Body::Json(written)),
        ("listNoticeReaders", May(P::ReadNotices), Body::Empty),
        ("publishNotice", May(P::WriteNotices), Body::Empty),
        ("withdrawNotice", May(P::WriteNotices), Body::Empty),
        ("copyNotice", May(P::WriteNotices), Body::Empty),
        ("removeNotice", May(P::WriteNotices), Body::Empty),
    ]
}

fn course_settings(world: &World) -> Vec<Row> {
    let recommended = json!({ "target": world.org_unit, "courseIds": [world.course], "state": "recommended" });
    let only = json!({ "target": "everyone", "courseIds": [world.course] });
    vec![
        ("listCourseSettings", May(P::ReadCourseSettings), Body::Empty),
        ("listCourseSettingsOfTarget", May(P::ReadCourseSettings), Body::Empty),
        ("listLearnerCourseSettings", May(P::ReadCourseSettings), Body::Empty),
        ("putCourseSettings", May(P::WriteCourseSettings), Body::Json(recommended)),
        ("removeCourseSetting", May(P::WriteCourseSettings), Body::Empty),
        ("showOnlyTheseCourses", May(P::ManageCourseSettings), Body::Json(only)),
        ("previewCourseSettingsCopy", May(P::ManageCourseSettings), Body::Empty),
        ("copyCourseSettings", May(P::ManageCourseSettings), Body::Empty),
    ]
}

fn calendar() -> Vec<Row> {
    let days = json!({ "from": "2027-06-01", "until": "2027-06-01", "nameJa": "臨時休業" });
    vec![
        ("getCalendarYear", May(P::ReadCalendar), Body::Empty),
        ("previewClosingDays", May(P::WriteCalendar), Body::Json(json!({ "remove": ["2027-12-29"] }))),
        ("createClosingDays", May(P::WriteCalendar), Body::Json(days)),
        ("removeClosingDay", May(P::WriteCalendar), Body::Empty),
        ("createHolidayImport", May(P::WriteCalendar), Body::File),
        ("getHolidayImport", May(P::WriteCalendar), Body::Empty),
        ("commitHolidayImport", May(P::WriteCalendar), Body::Json(json!({ "hash": "0".repeat(64) }))),
    ]
}

fn customers() -> Vec<Row> {
    vec![
        ("listCustomers", May(P::ReadCustomers), Body::Empty),
        ("getCustomer", May(P::ReadCustomers), Body::Empty),
        ("listCustomerMails", May(P::ReadCustomers), Body::Empty),
        ("listDueRenewals", May(P::ReadCustomers), Body::Empty),
    ]
}

fn people(world: &World) -> Vec<Row> {
    vec![
        ("listLearners", May(P::ReadLearners), Body::Empty),
        ("getLearner", May(P::ReadLearners), Body::Empty),
        ("createLearner", May(P::WriteLearners), Body::Json(json!({ "loginId": "NEW-0001", "name": "新人 一郎" }))),
        ("updateLearner", May(P::WriteLearners), Body::Json(json!({ "kana": "シンジン" }))),
        ("listLogins", May(P::ReadLogins), Body::Empty),
        ("exportLogins", May(P::ReadLogins), Body::Empty),
        ("exportLearners", May(P::ExportLearners), Body::Empty),
        ("resetLearnerPassword", May(P::ResetPasswords), Body::Empty),
        ("createHandOut", May(P::ResetPasswords), Body::Json(json!({ "learnerIds": [world.learner] }))),
        ("createSetUpLinks", May(P::ResetPasswords), Body::Json(json!({ "learnerIds": [world.learner] }))),
        ("removeLearner", May(P::WriteLearners), Body::Empty),
        ("bulkReleaseLearners", May(P::WriteLearners), Body::Json(json!({ "ids": [world.learner] }))),
    ]
}

fn structure() -> Vec<Row> {
    vec![
        ("getWorkspace", May(P::ReadWorkspace), Body::Empty),
        ("getCarryOver", May(P::CarryOver), Body::Empty),
        ("planCarryOver", May(P::CarryOver), Body::Json(json!({ "people": "all" }))),
        (
            "commitCarryOver",
            May(P::CarryOver),
            Body::Json(json!({ "importId": format!("imp_{}", "0".repeat(32)), "hash": "0".repeat(64) })),
        ),
        ("declineCarryOver", May(P::CarryOver), Body::Empty),
        ("getPolicy", May(P::ManagePolicy), Body::Empty),
        ("updatePolicy", May(P::ManagePolicy), Body::Json(json!({ "approvalBusinessDays": 3 }))),
        ("listPurges", May(P::ManagePolicy), Body::Empty),
        ("listOrgUnits", May(P::ReadOrgUnits), Body::Empty),
        ("getOrgUnit", May(P::ReadOrgUnits), Body::Empty),
        (
            "createOrgUnit",
            May(P::WriteOrgUnits),
            Body::Json(json!({ "code": "NEW", "name": "新設課", "parentId": null })),
        ),
        ("updateOrgUnit", May(P::WriteOrgUnits), Body::Json(json!({ "name": "改称課" }))),
        ("moveOrgUnit", May(P::WriteOrgUnits), Body::Json(json!({ "parentId": null }))),
        ("removeOrgUnit", May(P::WriteOrgUnits), Body::Empty),
    ]
}

fn files_and_roster(world: &World) -> Vec<Row> {
    vec![
        ("createImport", May(P::WriteLearners), Body::File),
        ("getImport", May(P::WriteLearners), Body::Empty),
        ("listImportRows", May(P::WriteLearners), Body::Empty),
        ("getImportErrorFile", May(P::WriteLearners), Body::Empty),
        ("commitImport", May(P::WriteLearners), Body::Json(json!({ "hash": world.import_hash }))),
        ("getImportSample", May(P::WriteLearners), Body::Empty),
        ("getWorkspaceSeatTimeline", May(P::ManageRoster), Body::Empty),
        ("listWorkspaceSeatChanges", May(P::ManageRoster), Body::Empty),
        ("getNextRoster", May(P::ManageRoster), Body::Empty),
        ("listNextRosterDiff", May(P::ManageRoster), Body::Empty),
        ("confirmNextRoster", May(P::ManageRoster), Body::Empty),
        ("reopenNextRoster", May(P::ManageRoster), Body::Empty),
    ]
}

fn roster_plans(world: &World) -> Vec<Row> {
    let people = json!({ "learnerIds": [world.learner], "decision": "leave" });
    vec![
        ("getRosterPlan", May(P::ManageRoster), Body::Empty),
        ("getRosterApproval", May(P::ManageRoster), Body::Empty),
        ("startRosterPlan", May(P::ManageRoster), Body::Empty),
        ("discardRosterPlan", May(P::ManageRoster), Body::Empty),
        ("listRosterPlanPeople", May(P::ManageRoster), Body::Empty),
        ("setRosterApproval", May(P::ManageRoster), Body::Json(json!({ "required": true }))),
        ("decideRosterPlanPeople", May(P::ManageRoster), Body::Json(people)),
        ("applyRosterPlanRule", May(P::ManageRoster), Body::Json(json!({ "rule": "ended_before" }))),
        ("attachRosterPlanFile", May(P::ManageRoster), Body::Json(json!({ "importId": world.import }))),
        ("refreshRosterPlan", May(P::ManageRoster), Body::Empty),
        ("requestRosterPlanApproval", May(P::ManageRoster), Body::Empty),
        ("withdrawRosterPlanRequest", May(P::ManageRoster), Body::Empty),
        ("decideRosterPlanApproval", May(P::ManageRoster), Body::Json(json!({ "approve": true }))),
        ("commitRosterPlan", May(P::ManageRoster), Body::Json(json!({ "hash": "0".repeat(64) }))),
        ("undoRosterPlan", May(P::ManageRoster), Body::Empty),
    ]
}
