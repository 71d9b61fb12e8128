//! `/catalogue`, `/libraries`, `/courses`, `/course-categories`, `/course-series`, `/course-imports`: the vendor keeps the
//! catalogue, customers choose from it.

use keizoku_testkit::{Answer, Client, Method, TestApp, both_databases, date, story};
use serde_json::{Value, json};

both_databases!(
    a_library_is_added_changed_and_withdrawn,
    an_upgrade_needs_every_course,
    a_pack_is_made_of_libraries,
    a_course_enters_a_library_and_leaves_it,
    categories_have_two_levels,
    a_course_file_is_loaded_checked_and_confirmed,
    an_applicant_chooses_by_the_courses,
    customers_and_sales_change_nothing,
    a_withdrawn_library_goes_on_for_those_who_bought_it,
);

async fn catalogue(client: &Client) -> Vec<Value> {
    client.get("/catalogue").await.is(200)["items"].as_array().unwrap().clone()
}

async fn library(client: &Client, code: &str) -> Value {
    catalogue(client).await.into_iter().find(|one| one["code"] == code).unwrap()
}

fn at(one: &Value) -> String {
    format!("/libraries/{}", one["id"].as_str().unwrap())
}

/// The field and code of the first fault.
#[track_caller]
fn fault(answer: Answer, pointer: &str, code: &str) {
    let problem = answer.refused(422, "request.invalid");
    assert_eq!((&problem["errors"][0]["pointer"], &problem["errors"][0]["code"]), (&json!(pointer), &json!(code)));
}

fn new_library(code: &str) -> Value {
    json!({"code": code, "kind": "library", "nameJa": "試験ライブラリ", "nameEn": "Test Library"})
}

async fn trail(operator: &Client) -> Vec<String> {
    let events = operator.get("/audit-events?limit=200").await.is(200);
    let actions = events["items"].as_array().unwrap().iter().map(|event| event["action"].as_str().unwrap().to_owned());
    actions.collect()
}

async fn a_library_is_added_changed_and_withdrawn(app: TestApp) {
    let operator = app.vendor("operator").await;
    let added = operator.post("/libraries", new_library("test")).await.is(201);
    assert_eq!((&added["onSale"], &added["priced"], &added["courseCount"]), (&json!(true), &json!(false), &json!(0)));
    fault(operator.post("/libraries", new_library("TEST")).await, "/code", "library.code_taken");
    fault(operator.post("/libraries", new_library("試験")).await, "/code", "text.catalogue_code_characters");
    let nameless = json!({"code": "x1", "kind": "library", "nameJa": " ", "nameEn": "X"});
    fault(operator.post("/libraries", nameless).await, "/nameJa", "text.catalogue_name_missing");
    let backwards = json!({"offeredFrom": "2027-05", "offeredUntil": "2027-04"});
    fault(operator.patch(&at(&added), backwards).await, "/offeredUntil", "library.offer_order");
    let changed = operator.patch(&at(&added), json!({"nameJa": "改名", "offeredFrom": "2027-04"})).await.is(200);
    assert_eq!(
        (&changed["nameJa"], &changed["offeredFrom"], &changed["revision"]),
        (&json!("改名"), &json!("2027-04"), &json!(2))
    );
    let stale = operator.on_revision(Method::PATCH, &at(&added), &added, Some(json!({"nameJa": "古い"}))).await;
    let _problem = stale.refused(412, "request.stale");
    let missing = operator.send(Method::PATCH, &at(&added), &[], Some(json!({}))).await;
    let _problem = missing.refused(428, "request.revision_missing");
    let cleared = operator.patch(&at(&added), json!({"offeredFrom": null})).await.is(200);
    assert_eq!(cleared["offeredFrom"], Value::Null);
    let withdrawn = operator.act(&at(&added), "withdraw", Value::Null).await.is(200);
    assert_eq!(withdrawn["onSale"], false);
    let _problem = operator.act(&at(&added), "withdraw", Value::Null).await.refused(409, "library.withdrawn_already");
    let _again = operator.act(&at(&added), "offer", Value::Null).await.is(200);
    let _problem = operator.act(&at(&added), "offer", Value::Null).await.refused(409, "library.on_sale_already");
    let trail = trail(&operator).await;
    for action in ["library.added", "library.changed", "library.withdrawn", "library.offered"] {
        assert!(trail.iter().any(|one| one == action), "{action}: {trail:?}");
    }
}

/// renewal.md, "What a renewal changes": an upgrade is declared, and its courses are a superset.
async fn an_upgrade_needs_every_course(app: TestApp) {
    let operator = app.vendor("operator").await;
    let (digital, basic) = (library(&operator, "digital").await, library(&operator, "basic").await);
    let refused = operator.patch(&at(&digital), json!({"upgradeTo": basic["id"]})).await;
    let problem = refused.refused(422, "library.upgrade_lacks_courses");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("表計算の基本") && detail.contains("8 コース"), "{detail}");
    // A course that leaves the upgrade of a library would break it; so would one that enters the library alone.
    let page = operator.get("/courses?q=BB-101").await.is(200);
    let course = format!("/courses/{}", page["items"][0]["id"].as_str().unwrap());
    let detail = operator.get(&course).await.is(200);
    let shortened: Vec<Value> = detail["memberships"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let business = one["libraryId"] != basic["id"];
            json!({"libraryId": one["libraryId"], "from": one["from"], "until": business.then_some("2027-06-30")})
        })
        .collect();
    let path = format!("{course}/libraries");
    let put = operator.on_revision(Method::PUT, &path, &detail, Some(json!({"items": shortened}))).await;
    let _problem = put.refused(422, "library.upgrade_lacks_courses");
    let unchanged = operator.get(&course).await.is(200);
    assert_eq!(unchanged["memberships"], detail["memberships"], "nothing of a refused change stays");
    let itself = operator.patch(&at(&basic), json!({"upgradeTo": basic["id"]})).await;
    fault(itself, "/upgradeTo", "library.upgrade_unknown");
    let none = operator.patch(&at(&basic), json!({"upgradeTo": null})).await.is(200);
    assert_eq!(none["upgradeTo"], Value::Null);
    let all = library(&operator, "all-pack").await;
    let packed = operator.patch(&at(&digital), json!({"upgradeTo": all["id"]})).await.is(200);
    assert_eq!(packed["upgradeTo"], all["id"], "a pack that contains the library is an upgrade of it");
    let parts: Vec<&Value> = all["contains"].as_array().unwrap().iter().filter(|id| **id != digital["id"]).collect();
    let without = operator.patch(&at(&all), json!({"contains": parts})).await;
    let _problem = without.refused(422, "library.upgrade_lacks_courses");
}

async fn a_pack_is_made_of_libraries(app: TestApp) {
    let operator = app.vendor("operator").await;
    let (basic, pack) = (library(&operator, "basic").await, library(&operator, "all-pack").await);
    let draft = |contains: Value| json!({"code": "p1", "kind": "pack", "nameJa": "パック", "nameEn": "Pack", "contains": contains});
    fault(operator.post("/libraries", draft(json!([]))).await, "/contains", "library.pack_empty");
    fault(operator.post("/libraries", draft(json!([pack["id"]]))).await, "/contains", "library.pack_of_libraries");
    let mut single = new_library("single");
    single["contains"] = json!([basic["id"]]);
    fault(operator.post("/libraries", single).await, "/contains", "library.only_packs_contain");
    let made = operator.post("/libraries", draft(json!([basic["id"]]))).await.is(201);
    assert_eq!(made["courseCount"], basic["courseCount"]);
    let figures = operator.get(&format!("{}/contents", at(&made))).await.is(200);
    assert_eq!(figures["libraryIds"], json!([basic["id"]]));
}

async fn new_course(operator: &Client, code: &str) -> Value {
    let category = operator.get("/course-categories").await.is(200)["items"][0]["id"].clone();
    let body = json!({"code": code, "titleJa": "試験の講座", "categoryId": category, "standardMinutes": 30});
    operator.post("/courses", body).await.is(201)
}

fn course_at(detail: &Value) -> String {
    format!("/courses/{}", detail["course"]["id"].as_str().unwrap())
}

async fn put(operator: &Client, seen: &Value, items: Value) -> Answer {
    let path = format!("{}/libraries", course_at(seen));
    operator.on_revision(Method::PUT, &path, seen, Some(json!({"items": items}))).await
}

async fn a_course_enters_a_library_and_leaves_it(app: TestApp) {
    let operator = app.vendor("operator").await;
    let course = new_course(&operator, "TT-1").await;
    assert_eq!((&course["course"]["passingScore"], &course["memberships"]), (&json!(60), &json!([])));
    let leader = library(&operator, "leader").await;
    let (id, count) = (&leader["id"], leader["courseCount"].as_u64().unwrap());
    let item = |from: &str, until: Option<&str>| json!({"libraryId": id, "from": from, "until": until});
    for (items, code) in [
        (json!([item("2027-01-11", None)]), "course.membership_past"),
        (json!([item("2027-02-02", Some("2027-02-01"))]), "course.membership_order"),
        (json!([item("2027-02-01", None), item("2027-05-01", None)]), "course.membership_overlaps"),
    ] {
        let _problem = put(&operator, &course, items).await.refused(422, code);
    }
    let pack = library(&operator, "all-pack").await;
    let packed = json!([{"libraryId": pack["id"], "from": "2027-02-01"}]);
    fault(put(&operator, &course, packed).await, "/items/0/libraryId", "course.library_unknown");
    let placed = put(&operator, &course, json!([item("2027-02-01", Some("2027-03-31"))])).await.is(200);
    assert_eq!(placed["revision"], 2);
    let _problem = put(&operator, &course, json!([])).await.refused(412, "request.stale");
    for (day, more) in [("2027-01-31", 0), ("2027-02-01", 1), ("2027-03-31", 1), ("2027-04-01", 0)] {
        let figures = operator.get(&format!("{}/contents?on={day}", at(&leader))).await.is(200);
        assert_eq!(figures["courses"], count + more, "{day}");
    }
    let in_use = operator.delete(&course_at(&course), "").await;
    let _problem = in_use.refused(409, "course.in_use");
    app.advance_to(date("2027-02-15")).await;
    let operator = app.vendor("operator").await;
    let _problem = put(&operator, &placed, json!([])).await.refused(422, "course.membership_past");
    let ended = put(&operator, &placed, json!([item("2027-02-01", Some("2027-02-28"))])).await.is(200);
    assert_eq!(ended["memberships"][0]["until"], "2027-02-28");
    let free = new_course(&operator, "TT-2").await;
    let gone = operator.delete(&course_at(&free), "").await;
    assert_eq!(gone.status, 204);
    let _problem = operator.get(&course_at(&free)).await.refused(404, "request.not_found");
    let category = &free["course"]["categoryId"];
    let taken = json!({"code": "tt-1", "titleJa": "重複", "categoryId": category, "standardMinutes": 10});
    fault(operator.post("/courses", taken).await, "/code", "course.code_taken");
    let renamed = operator.patch(&course_at(&course), json!({"titleJa": "改題", "passingScore": 80})).await.is(200);
    assert_eq!((&renamed["course"]["titleJa"], &renamed["course"]["passingScore"]), (&json!("改題"), &json!(80)));
    fault(operator.patch(&course_at(&course), json!({"passingScore": 101})).await, "/passingScore", "field.range");
}

async fn categories_have_two_levels(app: TestApp) {
    let operator = app.vendor("operator").await;
    let all = operator.get("/course-categories").await.is(200);
    let all = all["items"].as_array().unwrap();
    let top = all.iter().find(|one| one["parentId"].is_null()).unwrap();
    let below = all.iter().find(|one| one["parentId"] == top["id"]).unwrap();
    let draft = |code: &str, parent: &Value| json!({"code": code, "nameJa": "新しい分類", "parentId": parent});
    let deep = operator.post("/course-categories", draft("n1", &below["id"])).await;
    let _problem = deep.refused(422, "category.too_deep");
    let added = operator.post("/course-categories", draft("n1", &top["id"])).await.is(201);
    fault(operator.post("/course-categories", draft("N1", &Value::Null)).await, "/code", "category.code_taken");
    let path = |one: &Value| format!("/course-categories/{}", one["id"].as_str().unwrap());
    let moved = operator.on_revision(Method::PATCH, &path(top), top, Some(json!({"parentId": added["id"]}))).await;
    let _problem = moved.refused(422, "category.too_deep");
    let used = operator.on_revision(Method::DELETE, &path(top), top, None).await;
    let _problem = used.refused(409, "category.in_use");
    let renamed =
        operator.on_revision(Method::PATCH, &path(&added), &added, Some(json!({"nameJa": "改名"}))).await.is(200);
    let stale = operator.on_revision(Method::DELETE, &path(&added), &added, None).await;
    let _problem = stale.refused(412, "request.stale");
    assert_eq!(operator.on_revision(Method::DELETE, &path(&added), &renamed, None).await.status, 204);
    let series = operator.get("/course-series").await.is(200)["items"][0].clone();
    let path = format!("/course-series/{}", series["id"].as_str().unwrap());
    let used = operator.on_revision(Method::DELETE, &path, &series, None).await;
    let _problem = used.refused(409, "series.in_use");
    let added = operator.post("/course-series", json!({"code": "s9", "nameJa": "新シリーズ"})).await.is(201);
    fault(operator.post("/course-series", json!({"code": "S9", "nameJa": "重複"})).await, "/code", "series.code_taken");
    let path = format!("/course-series/{}", added["id"].as_str().unwrap());
    assert_eq!(operator.on_revision(Method::DELETE, &path, &added, None).await.status, 204);
}

async fn a_course_file_is_loaded_checked_and_confirmed(app: TestApp) {
    let operator = app.vendor("operator").await;
    let sample = operator.get("/course-import-sample").await.file();
    let plan = operator.upload("/course-imports", "見本.csv", sample, &[]).await.is(201);
    assert_eq!((&plan["state"], &plan["added"]), (&json!("ready"), &json!(2)), "{plan:#}");
    let path = format!("/course-imports/{}", plan["id"].as_str().unwrap());
    let wrong = operator.post(&format!("{path}/commit"), json!({"hash": "0".repeat(64)})).await;
    let _problem = wrong.refused(409, "catalogue_import.superseded");
    let done = operator.post(&format!("{path}/commit"), json!({"hash": plan["hash"]})).await.is(200);
    assert_eq!(done["state"], "committed");
    let twice = operator.post(&format!("{path}/commit"), json!({"hash": plan["hash"]})).await;
    let _problem = twice.refused(409, "catalogue_import.committed");
    let found = operator.get("/courses?q=SMPL").await.is(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 2);
    let again = operator.get("/course-import-sample?format=xlsx").await.file();
    let plan = operator.upload("/course-imports", "見本.xlsx", again, &[]).await.is(201);
    assert_eq!(plan["unchanged"], 2, "a reload of an unchanged file changes nothing: {plan:#}");
    let broken = "コースコード,コース名,分類コード,色\nX 1,あ,none,青\n".as_bytes().to_vec();
    let plan = operator.upload("/course-imports", "誤り.csv", broken, &[]).await.is(201);
    assert_eq!((&plan["state"], &plan["unknownColumns"]), (&json!("blocked"), &json!(["色"])));
    let path = format!("/course-imports/{}", plan["id"].as_str().unwrap());
    let blocked = operator.post(&format!("{path}/commit"), json!({"hash": plan["hash"]})).await;
    let _problem = blocked.refused(409, "catalogue_import.blocked");
    // What changed after the plan was shown is not overwritten unseen.
    let file = "コースコード,コース名,分類コード\nSMPL-01,別の題名,writing\n".as_bytes().to_vec();
    let plan = operator.upload("/course-imports", "題名.csv", file, &[]).await.is(201);
    let course = format!("/courses/{}", found["items"][0]["id"].as_str().unwrap());
    let _changed = operator.patch(&course, json!({"titleJa": "さらに別の題名", "standardMinutes": 31})).await.is(200);
    let path = format!("/course-imports/{}", plan["id"].as_str().unwrap());
    let late = operator.post(&format!("{path}/commit"), json!({"hash": plan["hash"]})).await;
    let _problem = late.refused(409, "catalogue_import.superseded");
    let large = operator.upload("/course-imports", "大.csv", vec![b'a'; 2 * 1024 * 1024 + 1], &[]).await;
    let _problem = large.refused(413, "catalogue_import.too_large");
    assert!(trail(&operator).await.contains(&"courses.imported".to_owned()));
}

/// product.md, O2 and O4: an applicant chooses a library by what is in it, and a renewal by what it adds and loses.
async fn an_applicant_chooses_by_the_courses(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let sold = applicant.get("/libraries").await.is(200);
    let by_code =
        |code: &str| sold["items"].as_array().unwrap().iter().find(|one| one["code"] == code).unwrap().clone();
    let (basic, business, leader) = (by_code("basic"), by_code("business"), by_code("leader"));
    let figures = applicant.get(&format!("{}/contents", at(&basic))).await.is(200);
    assert_eq!((&figures["courses"], &figures["series"][0]["courses"]), (&json!(18), &json!(4)));
    let short = applicant
        .get(&format!("{}/courses?seriesId={}", at(&basic), figures["series"][0]["series"]["id"].as_str().unwrap()))
        .await
        .is(200);
    assert_eq!(short["items"].as_array().unwrap().len(), 4);
    let first = applicant.get(&format!("{}/courses?limit=10", at(&basic))).await.is(200);
    let next = first["nextCursor"].as_str().unwrap();
    let rest = applicant.get(&format!("{}/courses?limit=10&cursor={next}", at(&basic))).await.is(200);
    assert_eq!((rest["items"].as_array().unwrap().len(), &rest["nextCursor"]), (8, &Value::Null));
    let compare =
        |from: &Value, to: &Value, on: &str| format!("{}/comparison/{}?on={on}", at(from), to["id"].as_str().unwrap());
    let upgrade = applicant.get(&compare(&basic, &business, "2027-03-31")).await.is(200);
    assert_eq!((&upgrade["kind"], &upgrade["kept"], &upgrade["lost"]), (&json!("upgrade"), &json!(18), &json!([])));
    assert_eq!(upgrade["added"].as_array().unwrap().len(), 7);
    let later = applicant.get(&compare(&basic, &business, "2027-04-01")).await.is(200);
    assert_eq!(later["added"].as_array().unwrap().len(), 8, "a course that begins on the first of the term counts");
    let change = applicant.get(&compare(&basic, &leader, "2027-04-01")).await.is(200);
    assert_eq!((&change["kind"], change["lost"].as_array().unwrap().len()), (&json!("change"), 18));
    let nobody = format!("/libraries/lib_{}/contents", "0".repeat(32));
    let _problem = applicant.get(&nobody).await.refused(404, "request.not_found");
}

async fn customers_and_sales_change_nothing(app: TestApp) {
    let operator = app.vendor("operator").await;
    let basic = library(&operator, "basic").await;
    let (sales, applicant) = (app.vendor("sales").await, story::applicant(&app).await);
    assert!(!catalogue(&sales).await.is_empty());
    for client in [&sales, &applicant] {
        for (method, path, body) in [
            (Method::POST, "/libraries".to_owned(), Some(new_library("mine"))),
            (Method::PATCH, at(&basic), Some(json!({"nameJa": "私の"}))),
            (Method::POST, format!("{}/withdraw", at(&basic)), None),
            (Method::POST, "/course-series".to_owned(), Some(json!({"code": "s", "nameJa": "あ"}))),
        ] {
            let answer = client.on_revision(method, &path, &basic, body).await;
            let _problem = answer.refused(403, "request.forbidden");
        }
    }
    // The vendor's own view of the catalogue is not a customer's.
    for path in ["/catalogue".to_owned(), at(&basic), "/courses".to_owned()] {
        let _problem = applicant.get(&path).await.refused(403, "request.forbidden");
    }
}

/// Issue 3: withdrawn from sale, running contracts keep it; renewal.md: a provisional order has fixed its library.
async fn a_withdrawn_library_goes_on_for_those_who_bought_it(app: TestApp) {
    let (operator, sales) = (app.vendor("operator").await, app.vendor("sales").await);
    let applicant = story::applicant(&app).await;
    let order = story::submitted_order(&applicant, "2027-02", 60).await;
    let id = order["library"]["id"].as_str().unwrap().to_owned();
    let path = format!("/libraries/{id}");
    let _withdrawn = operator.act(&path, "withdraw", Value::Null).await.is(200);
    let sold = applicant.get("/libraries").await.is(200);
    assert!(sold["items"].as_array().unwrap().iter().all(|one| one["id"] != id.as_str()));
    let body = json!({"kind": "new", "libraryId": id, "startMonth": "2027-03", "quantity": 60, "submit": true,
        "trainingAdmin": {"name": "教育 花", "email": "kyoiku2@minato.example.jp"}});
    let _problem = applicant.post("/orders", body).await.refused(422, "order.library_not_offered");
    story::approve(&sales, &order).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let more = json!({"kind": "additional_seats", "contractId": contract["id"], "startMonth": "2027-02", "quantity": 5,
        "submit": true});
    let _more = applicant.post("/orders", more).await.is(201);
    let _again = operator.act(&path, "offer", Value::Null).await.is(200);
    let _limited = operator.patch(&path, json!({"offeredUntil": "2027-03"})).await.is(200);
    let body = json!({"kind": "new", "libraryId": id, "startMonth": "2027-04", "quantity": 60, "submit": true,
        "trainingAdmin": {"name": "教育 花", "email": "kyoiku2@minato.example.jp"}});
    let _problem = applicant.post("/orders", body).await.refused(422, "order.library_not_offered");
}
