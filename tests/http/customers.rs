//! `/customers` and `/due-renewals`: how the vendor sees its customers.

use keizoku_testkit::{Client, TestApp, both_databases, date, story};
use serde_json::{Value, json};

both_databases!(
    customers_are_listed_with_where_they_stand,
    renewals_that_are_due_are_sales_work,
    one_customer_with_contacts_contracts_and_mails,
    operators_change_a_customer_and_the_trail_says_what,
    customers_are_for_the_vendor_only,
);

async fn names(client: &Client, query: &str) -> Vec<String> {
    let found = client.get(&format!("/customers{query}")).await.is(200);
    let items = found["items"].as_array().unwrap();
    items.iter().map(|one| one["company"]["name"].as_str().unwrap().to_owned()).collect()
}

/// The seeded customer in the last quarter of its term.
async fn midori(client: &Client) -> Value {
    client.get("/customers?q=MIDORI").await.is(200)["items"][0].clone()
}

async fn customers_are_listed_with_where_they_stand(app: TestApp) {
    let _applicant = story::applicant(&app).await;
    let sales = app.vendor("sales").await;
    let midori_now = midori(&sales).await;
    assert_eq!(midori_now["states"], json!(["running", "renewal_open"]), "{midori_now:#}");
    assert_eq!((&midori_now["purchased"], &midori_now["nextDeadlineOn"]), (&json!(120), &json!("2027-04-10")));
    assert_eq!(names(&sales, "?q=みなと精機").await, ["みなと精機株式会社"]);
    let unsigned = names(&sales, "?state=no_contract").await;
    assert!(
        unsigned.contains(&"みなと精機株式会社".to_owned()) && !unsigned.contains(&"みどり坂テクノ株式会社".to_owned())
    );
    assert!(names(&sales, "?state=running").await.contains(&"みどり坂テクノ株式会社".to_owned()));
    assert_eq!(names(&sales, "?state=renewal_open").await, ["みどり坂テクノ株式会社"]);
    assert!(names(&sales, "?state=lapsed").await.is_empty());
    let first = sales.get("/customers?limit=1").await.is(200);
    let rest = sales.get(&format!("/customers?limit=200&cursor={}", first["nextCursor"].as_str().unwrap())).await;
    let all = names(&sales, "").await;
    assert_eq!(rest.is(200)["items"].as_array().unwrap().len() + 1, all.len());
    app.advance_to(date("2027-04-11")).await;
    let sales = app.vendor("sales").await;
    assert_eq!(names(&sales, "?state=lapsed").await, ["みどり坂テクノ株式会社"]);
    assert_eq!(midori(&sales).await["states"], json!(["lapsed"]));
}

/// renewal.md: from the 1st of M−3 to the 10th of M; a draft is no application, a provisional order is one.
async fn renewals_that_are_due_are_sales_work(app: TestApp) {
    let sales = app.vendor("sales").await;
    let due = sales.get("/due-renewals").await.is(200);
    let one = due["items"][0].clone();
    assert_eq!(
        (&one["companyName"], &one["lastDayOn"], &one["daysLeft"], &one["applied"]),
        (&json!("みどり坂テクノ株式会社"), &json!("2027-04-10"), &json!(88), &json!(false))
    );
    let login = json!({"site": "order", "loginId": "mori@midorizaka.example.jp", "password": "Keizoku-demo-1"});
    let applicant = Client::logged_in(&app.url(), login).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let library = &contract["terms"][0]["library"]["id"];
    let draft = json!({"kind": "renewal", "contractId": contract["id"], "libraryId": library, "quantity": 120, "submit": false});
    let order = applicant.post("/orders", draft).await.is(201);
    let still = sales.get("/due-renewals").await.is(200);
    assert_eq!(still["items"][0]["orderState"], "draft");
    let path = format!("/orders/{}", order["id"].as_str().unwrap());
    let _submitted = applicant.act(&path, "submit", Value::Null).await.is(200);
    assert_eq!(sales.get("/due-renewals").await.is(200)["items"], json!([]));
    let all = sales.get("/due-renewals?all=true").await.is(200);
    assert_eq!((&all["items"][0]["applied"], &all["items"][0]["orderState"]), (&json!(true), &json!("submitted")));
    let _approved = sales.act(&path, "approve", Value::Null).await.is(200);
    assert_eq!(sales.get("/due-renewals?all=true").await.is(200)["items"], json!([]), "the next term is open");
}

async fn one_customer_with_contacts_contracts_and_mails(app: TestApp) {
    let sales = app.vendor("sales").await;
    let found = midori(&sales).await;
    let id = found["company"]["id"].as_str().unwrap();
    let detail = sales.get(&format!("/customers/{id}")).await.is(200);
    let roles: Vec<&str> =
        detail["contacts"].as_array().unwrap().iter().map(|one| one["role"].as_str().unwrap()).collect();
    assert_eq!(roles, ["applicant", "training_admin"]);
    let people: u64 = detail["people"].as_array().unwrap().iter().filter_map(|one| one["count"].as_u64()).sum();
    assert!(people > 50, "{detail:#}");
    let mails = sales.get(&format!("/customers/{id}/mails")).await.is(200);
    assert!(mails["items"].as_array().unwrap().iter().any(|mail| mail["kind"] == "order_confirmed"), "{mails:#}");
    for list in ["contracts", "orders"] {
        let own = sales.get(&format!("/{list}?companyId={id}")).await.is(200);
        let items = own["items"].as_array().unwrap();
        assert!(!items.is_empty() && items.iter().all(|one| one["companyId"] == id), "{list}: {own:#}");
    }
    let nobody = format!("/customers/co_{}", "0".repeat(32));
    let _problem = sales.get(&nobody).await.refused(404, "request.not_found");
    let vendor = sales.me["companyId"].as_str().unwrap().to_owned();
    let _problem = sales.get(&format!("/customers/{vendor}")).await.refused(404, "request.not_found");
    let _problem = sales.get(&format!("{nobody}/mails")).await.refused(404, "request.not_found");
}

async fn operators_change_a_customer_and_the_trail_says_what(app: TestApp) {
    let (operator, sales) = (app.vendor("operator").await, app.vendor("sales").await);
    let found = midori(&operator).await;
    let id = found["company"]["id"].as_str().unwrap();
    let path = format!("/companies/{id}");
    let changed = operator.patch(&path, json!({"phone": "045-111-1111"})).await.is(200);
    assert_eq!(changed["phone"], "045-111-1111");
    let _problem = sales.patch(&path, json!({"phone": "045-222-2222"})).await.refused(403, "request.forbidden");
    let trail = operator.get(&format!("/audit-events?companyId={id}")).await.is(200);
    let line = trail["items"].as_array().unwrap().iter().find(|event| event["action"] == "company.changed").unwrap();
    assert_eq!((&line["actorKind"], &line["details"]["fields"]), (&json!("vendor"), &json!(["phone"])));
}

async fn customers_are_for_the_vendor_only(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let own = applicant.me["companyId"].as_str().unwrap().to_owned();
    for path in [
        "/customers".to_owned(),
        "/due-renewals".to_owned(),
        format!("/customers/{own}"),
        format!("/customers/{own}/mails"),
    ] {
        let _problem = applicant.get(&path).await.refused(403, "request.forbidden");
    }
    let sales = app.vendor("sales").await;
    let foreign = midori(&sales).await["company"]["id"].as_str().unwrap().to_owned();
    for list in ["contracts", "orders"] {
        let _problem = applicant.get(&format!("/{list}?companyId={foreign}")).await.refused(404, "request.not_found");
        let _own = applicant.get(&format!("/{list}?companyId={own}")).await.is(200);
    }
}
