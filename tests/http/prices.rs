//! `/price-books`, `/price-trials`, `/price-comparisons`, and orders that add to a term.

use keizoku_testkit::story::{self, resource};
use keizoku_testkit::{Client, TestApp, both_databases, date};
use reqwest::Method;
use serde_json::{Value, json};

both_databases!(
    a_price_book_lives_until_it_begins,
    a_price_book_is_refused_field_by_field,
    prices_are_tried_out_before_they_are_kept,
    ways_to_order_are_compared,
    ids_and_disk_are_added_to_a_running_term,
    who_may_see_and_write_prices,
);

async fn patch(client: &Client, path: &str, revision: &str, body: Value) -> keizoku_testkit::Answer {
    client.send(Method::PATCH, path, &[("If-Match", revision)], Some(body)).await
}

/// The prices of a book as a change sends them back.
fn sent(book: &Value) -> Vec<Value> {
    let prices = book["prices"].as_array().unwrap().iter();
    prices
        .filter(|entry| !entry["price"].is_null())
        .map(|entry| json!({"libraryId": entry["library"]["id"], "price": entry["price"]}))
        .collect()
}

async fn new_book(operator: &Client, from: &str) -> Value {
    operator.post("/price-books", json!({"effectiveFrom": from, "note": " 春の改定 "})).await.is(201)
}

async fn a_price_book_lives_until_it_begins(app: TestApp) {
    let operator = app.vendor("operator").await;
    let today = operator.me["today"].as_str().unwrap().to_owned();
    operator.post("/price-books", json!({"effectiveFrom": today})).await.refused(422, "price_book.not_in_future");
    let book = new_book(&operator, "2028-04-01").await;
    assert_eq!(
        (&book["state"], &book["editable"], &book["note"]),
        (&json!("future"), &json!(true), &json!("春の改定"))
    );
    operator.post("/price-books", json!({"effectiveFrom": "2028-04-01"})).await.refused(409, "price_book.date_taken");
    let path = resource("/price-books", &book);
    let mut prices = sent(&book);
    prices[0]["price"]["bands"][0]["unitPrice"] = json!(12_345);
    let change = json!({"prices": prices, "note": null, "disk": null});
    let unseen = operator.send(Method::PATCH, &path, &[], Some(change.clone())).await;
    unseen.refused(428, "request.revision_missing");
    let changed = patch(&operator, &path, "\"1\"", change.clone()).await.is(200);
    assert_eq!(changed["prices"][0]["price"]["bands"][0]["unitPrice"], 12_345);
    assert_eq!((&changed["note"], &changed["disk"], &changed["revision"]), (&Value::Null, &Value::Null, &json!(2)));
    patch(&operator, &path, "\"1\"", change).await.refused(412, "request.stale");
    assert_eq!(operator.get(&path).await.is(200), changed);

    let listed = operator.get("/price-books?limit=1").await.is(200);
    assert_eq!(listed["items"][0]["id"], book["id"]);
    let cursor = listed["nextCursor"].as_str().unwrap();
    let rest = operator.get(&format!("/price-books?limit=1&cursor={cursor}")).await.is(200);
    let present = &rest["items"][0];
    assert_eq!((&present["state"], &present["effectiveUntil"]), (&json!("in_force"), &json!("2028-03-31")));
    let present = resource("/price-books", present);
    patch(&operator, &present, "\"1\"", json!({"note": "後から"})).await.refused(409, "price_book.in_force");
    let gone = operator.send(Method::DELETE, &present, &[("If-Match", "\"1\"")], None).await;
    gone.refused(409, "price_book.in_force");

    let preview = operator.post(&format!("{path}/preview"), json!({})).await.is(200);
    assert!(preview["items"].is_array());
    operator.send(Method::DELETE, &path, &[("If-Match", "\"1\"")], None).await.refused(412, "request.stale");
    let gone = operator.send(Method::DELETE, &path, &[("If-Match", "\"2\"")], None).await;
    assert_eq!(gone.status.as_u16(), 204);
    operator.get(&path).await.refused(404, "request.not_found");
    let trail = operator.get("/audit-events?limit=50").await.is(200);
    let actions: Vec<&str> = trail["items"].as_array().unwrap().iter().filter_map(|e| e["action"].as_str()).collect();
    for action in ["price_book.created", "price_book.changed", "price_book.withdrawn"] {
        assert!(actions.contains(&action), "{action} in {actions:?}");
    }
}

async fn a_price_book_is_refused_field_by_field(app: TestApp) {
    let operator = app.vendor("operator").await;
    let book = new_book(&operator, "2028-04-01").await;
    let path = resource("/price-books", &book);
    let mut prices = sent(&book);
    prices[0]["price"]["bands"][1]["minQuantity"] = json!(1);
    prices[1]["price"]["bands"][0]["unitPrice"] = json!(0);
    let body = json!({"prices": prices, "taxRates": [{"effectiveFrom": "2028-05-01", "percent": 10}]});
    let problem = patch(&operator, &path, "\"1\"", body.clone()).await.refused(422, "price_book.invalid");
    let errors: Vec<(&str, &str)> = problem["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["pointer"].as_str().unwrap(), error["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        errors,
        [
            ("/prices/0/bands/1/minQuantity", "price_book.band_order"),
            ("/prices/1/bands/0/unitPrice", "price_book.price_out_of_range"),
            ("/taxRates", "price_book.tax_first"),
        ]
    );
    let headers = [("If-Match", "\"1\""), ("Accept-Language", "en")];
    let english = operator.send(Method::PATCH, &path, &headers, Some(body)).await.refused(422, "price_book.invalid");
    assert_eq!(english["errors"][0]["detail"], "A band begins above the one before.");
    let preview = json!({"prices": []});
    operator.post(&format!("{path}/preview"), preview).await.refused(422, "price_book.invalid");
}

async fn prices_are_tried_out_before_they_are_kept(app: TestApp) {
    let sales = app.vendor("sales").await;
    let price = json!({
        "scheme": "slab", "minimumQuantity": 10, "termMonths": 12, "earlyDiscount": {"percent": 5, "untilMonthsBefore": 2},
        "bands": [{"minQuantity": 1, "unitPrice": 10_000}, {"minQuantity": 104, "unitPrice": 9_000}],
    });
    let trial = json!({"price": price, "taxPercent": 10, "quantities": [1, 97, 104]});
    let tried = sales.post("/price-trials", trial).await.is(200);
    assert_eq!(tried["examples"][0]["price"], Value::Null, "below the smallest order");
    assert_eq!(tried["examples"][1]["price"]["total"], 1_067_000);
    assert_eq!(tried["examples"][2]["price"]["total"], 1_029_600);
    assert_eq!(tried["examples"][2]["earlyTotal"], 978_120);
    assert_eq!((&tried["cliffs"][0]["from"], &tried["cliffs"][0]["instead"]), (&json!(94), &json!(104)));
    assert_eq!(tried["warnings"][0]["code"], "price_book.total_falls");
    let mut unsound = price;
    unsound["bands"][0]["minQuantity"] = json!(2);
    let trial = json!({"price": unsound, "taxPercent": 10, "quantities": [1]});
    let problem = sales.post("/price-trials", trial).await.refused(422, "price_book.invalid");
    assert_eq!(problem["errors"][0]["pointer"], "/price/bands/0/minQuantity");
}

async fn ways_to_order_are_compared(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let wish = json!({"startMonth": "2027-03", "quantity": 97, "laterQuantity": 6, "laterMonth": "2027-09"});
    let compared = applicant.post("/price-comparisons", wish).await.is(200);
    let option = &compared["options"][0];
    let plans = option["plans"].as_array().unwrap();
    assert_eq!(plans.len(), 2, "a new contract has no early discount");
    let order = json!({
        "kind": "new", "libraryId": option["library"]["id"], "startMonth": "2027-03", "quantity": plans[0]["quantity"],
    });
    let draft = applicant.post("/orders", order).await.is(201);
    assert_eq!(draft["price"]["total"], plans[0]["total"], "what is compared is what is ordered");
    let nothing = json!({"startMonth": "2027-03", "quantity": 97, "laterQuantity": 6});
    let problem = applicant.post("/price-comparisons", nothing).await.refused(422, "request.invalid");
    assert_eq!(problem["errors"][0]["pointer"], "/laterMonth");
    let outside = json!({"startMonth": "2027-03", "quantity": 97, "laterQuantity": 6, "laterMonth": "2028-03"});
    applicant.post("/price-comparisons", outside).await.refused(422, "order.later_month_outside");
}

async fn ids_and_disk_are_added_to_a_running_term(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let sales = app.vendor("sales").await;
    let first = story::submitted_order(&applicant, "2027-02", 50).await;
    let approved = story::approve(&sales, &first).await;
    let _set_up = story::training_admin(&app).await;
    let contract = &approved["contractId"];
    let disk = json!({"kind": "disk_capacity", "contractId": contract, "quantity": 10, "submit": true});
    applicant.post("/orders", disk.clone()).await.refused(409, "order.no_term_for_seats");
    app.advance_to(date("2027-06-10")).await;
    let login = json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD});
    let applicant = Client::logged_in(&app.url(), login).await;
    let sales = app.vendor("sales").await;
    let quote = json!({"kind": "disk_capacity", "contractId": contract, "quantity": 10});
    let quoted = applicant.post("/price-quotes", quote).await.is(200);
    let ordered = applicant.post("/orders", disk.clone()).await.is(201);
    assert_eq!(ordered["price"]["total"], quoted["total"]);
    // June to January: eight of twelve months.
    assert_eq!((&ordered["price"]["lines"][0]["months"], &ordered["quantity"]), (&json!(8), &json!(10)));
    let problem = applicant.post("/orders", disk).await.refused(409, "order.open_exists");
    assert_eq!(problem["params"]["orderId"], ordered["id"], "{problem:#}");
    let seats = json!({"kind": "additional_seats", "contractId": contract, "quantity": 5, "submit": true});
    let seats = applicant.post("/orders", seats).await.is(201);
    let contract_path = format!("/contracts/{}", contract.as_str().unwrap());
    let read = applicant.get(&contract_path).await.is(200);
    assert_eq!(read["openOrders"].as_array().unwrap().len(), 2);
    let of_contract = format!("/orders?open=true&contractId={}", contract.as_str().unwrap());
    assert_eq!(applicant.get(&of_contract).await.is(200)["items"].as_array().unwrap().len(), 2);
    let admin = story::admin_login(&app, &story::company_code(&app).await).await;
    let before = admin.get(&admin.workspace()).await.is(200);
    assert_eq!((&before["diskPurchasedGib"], &before["running"]["purchased"]), (&json!(0), &json!(50)));
    for order in [&ordered, &seats] {
        let _approved = story::approve(&sales, order).await;
    }
    let after = admin.get(&admin.workspace()).await.is(200);
    assert_eq!((&after["diskPurchasedGib"], &after["running"]["purchased"]), (&json!(10), &json!(55)), "at once");
    let path = resource("/orders", &ordered);
    applicant.act(&path, "withdraw", json!({})).await.refused(409, "order.already_approved");
}

async fn who_may_see_and_write_prices(app: TestApp) {
    let operator = app.vendor("operator").await;
    let sales = app.vendor("sales").await;
    let applicant = story::applicant(&app).await;
    let book = new_book(&operator, "2028-04-01").await;
    let path = resource("/price-books", &book);
    assert_eq!(sales.get(&path).await.is(200)["id"], book["id"]);
    sales.post("/price-books", json!({"effectiveFrom": "2028-05-01"})).await.refused(403, "request.forbidden");
    patch(&sales, &path, "\"1\"", json!({"note": "x"})).await.refused(403, "request.forbidden");
    sales.send(Method::DELETE, &path, &[("If-Match", "\"1\"")], None).await.refused(403, "request.forbidden");
    for client in [&applicant, &app.anonymous()] {
        let expected = if client.me.is_null() { (401, "request.unauthenticated") } else { (403, "request.forbidden") };
        client.get(&path).await.refused(expected.0, expected.1);
        client.get("/price-books").await.refused(expected.0, expected.1);
    }
}
