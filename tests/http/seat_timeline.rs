//! `/seat-timeline` and `/seat-changes`: planned occupancy over both terms, and the ledger of bought seats (`product.md`, N2).

use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases, date};
use serde_json::{Value, json};

use crate::small_customer::{admin_again, applicant_again, person, started};

both_databases!(the_timeline_follows_days_of_use_and_purchases, the_ledger_is_paged_newest_first);

/// Steps of a term as `(from, until, people, seats)`.
fn steps(term: &Value) -> Vec<(String, String, u64, u64)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let step = |step: &Value| {
        (text(&step["from"]), text(&step["until"]), step["people"].as_u64().unwrap(), step["seats"].as_u64().unwrap())
    };
    term["steps"].as_array().unwrap().iter().map(step).collect()
}

fn step(from: &str, until: &str, people: u64, seats: u64) -> (String, String, u64, u64) {
    (from.to_owned(), until.to_owned(), people, seats)
}

async fn more_seats(app: &TestApp, contract: &Value, quantity: u32) -> Value {
    let order = json!({
        "kind": "additional_seats", "contractId": contract["id"], "quantity": quantity, "submit": true,
        "startMonth": "2027-02",
    });
    let order = applicant_again(app).await.post("/orders", order).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await
}

async fn contract(app: &TestApp) -> Value {
    applicant_again(app).await.get("/contracts").await.is(200)["items"][0].clone()
}

async fn set_last_day(admin: &Client, n: u32, day: &str) {
    let path = story::resource(&format!("{}/learners", admin.workspace()), &person(admin, n).await);
    let seen = admin.get(&path).await.is(200);
    let _changed = admin.on_revision(Method::PATCH, &path, &seen, Some(json!({ "endsOn": day }))).await.is(200);
}

async fn the_timeline_follows_days_of_use_and_purchases(app: TestApp) {
    let admin = started(&app).await;
    let path = format!("{}/seat-timeline", admin.workspace());
    let shown = admin.get(&path).await.is(200);
    assert_eq!((&shown["today"], shown["terms"].as_array().unwrap().len()), (&json!("2027-02-01"), 1));
    assert_eq!(steps(&shown["terms"][0]), [step("2027-02-01", "2028-01-31", 12, 12)]);
    assert_eq!((&shown["terms"][0]["missing"], &shown["terms"][0]["firstShortageOn"]), (&json!(0), &Value::Null));
    // The last day of use is still one; bought seats count from their day on.
    set_last_day(&admin, 1, "2027-06-30").await;
    set_last_day(&admin, 2, "2028-01-31").await;
    app.advance_to(date("2027-03-05")).await;
    let contract = contract(&app).await;
    let _approved = more_seats(&app, &contract, 5).await;
    let shown = admin_again(&app).await.get(&path).await.is(200);
    assert_eq!(
        steps(&shown["terms"][0]),
        [step("2027-03-05", "2027-06-30", 12, 17), step("2027-07-01", "2028-01-31", 11, 17)]
    );

    app.advance_to(date("2027-11-01")).await;
    let applicant = applicant_again(&app).await;
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantity": 10, "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    // Before the roster is open, the running one stands for it: 12 on it, two of whom have left by February.
    let shown = admin_again(&app).await.get(&path).await.is(200);
    let next = &shown["terms"][1];
    assert_eq!((&next["projected"], &next["registered"]), (&json!(true), &json!(12)), "{next:#}");
    assert_eq!(steps(next), [step("2028-02-01", "2029-01-31", 10, 10)]);
    app.advance_to(date("2028-01-12")).await;
    let admin = admin_again(&app).await;
    // On the copied roster one of them stays after all, from March on: one seat is missing from then on.
    let path_of = story::resource(&format!("{}/learners", admin.workspace()), &person(&admin, 1).await);
    let seen = admin.get(&format!("{path_of}?term=next")).await.is(200);
    let patch = json!({ "startsOn": "2028-03-15", "endsOn": null });
    let patched = admin.on_revision(Method::PATCH, &format!("{path_of}?term=next"), &seen, Some(patch)).await;
    let _changed = patched.is(200);
    let shown = admin.get(&path).await.is(200);
    let next = &shown["terms"][1];
    assert_eq!(
        steps(next),
        [step("2028-02-01", "2028-03-14", 10, 10), step("2028-03-15", "2029-01-31", 11, 10)],
        "{next:#}"
    );
    assert_eq!(
        (&next["firstShortageOn"], &next["missing"], &next["projected"]),
        (&json!("2028-03-15"), &json!(1), &json!(false))
    );
    // The price of buying in March: eleven of twelve months, by the same book as a quotation in the same month.
    let purchase = &next["purchases"][0];
    assert_eq!((&purchase["by"], &purchase["quantity"]), (&json!("2028-03-15"), &json!(1)));
    assert_eq!(purchase["price"]["lines"][0]["months"], 11, "{purchase:#}");
    // The applicant sees the same counts, and no names.
    let applicant = applicant_again(&app).await;
    let id = contract["id"].as_str().unwrap();
    assert_eq!(applicant.get(&format!("/contracts/{id}/seat-timeline")).await.is(200), shown);
    app.advance_to(date("2028-03-15")).await;
    let applicant = applicant_again(&app).await;
    let quote = json!({ "kind": "additional_seats", "contractId": id, "quantity": 1, "startMonth": "2028-02" });
    let quoted = applicant.post("/price-quotes", quote).await.is(200);
    assert_eq!((&quoted["total"], &quoted["lines"]), (&purchase["price"]["total"], &purchase["price"]["lines"]));
}

async fn the_ledger_is_paged_newest_first(app: TestApp) {
    let _admin = started(&app).await;
    let contract = contract(&app).await;
    app.advance_to(date("2027-03-05")).await;
    let first = more_seats(&app, &contract, 5).await;
    let second = more_seats(&app, &contract, 2).await;
    let admin = admin_again(&app).await;
    let applicant = applicant_again(&app).await;
    let id = contract["id"].as_str().unwrap();
    let (of_workspace, of_contract) =
        (format!("{}/seat-changes", admin.workspace()), format!("/contracts/{id}/seat-changes"));
    for (client, path) in [(&admin, &of_workspace), (&applicant, &of_contract)] {
        let mut found = Vec::new();
        let mut cursor = String::new();
        loop {
            let page = client.get(&format!("{path}?limit=1{cursor}")).await.is(200);
            found.extend(page["items"].as_array().unwrap().iter().cloned());
            let Some(next) = page["nextCursor"].as_str() else { break };
            cursor = format!("&cursor={next}");
        }
        let told: Vec<(&str, u64, &str)> = found
            .iter()
            .map(|row| {
                let text = |key: &str| row[key].as_str().unwrap();
                (text("kind"), row["quantity"].as_u64().unwrap(), text("effectiveOn"))
            })
            .collect();
        let wanted = [("additional", 2, "2027-03-05"), ("additional", 5, "2027-03-05"), ("initial", 12, "2027-02-01")];
        assert_eq!(told, wanted, "{path}");
        assert_eq!((&found[0]["orderNumber"], &found[1]["orderNumber"]), (&second["number"], &first["number"]));
        let _bad = client.get(&format!("{path}?cursor=x")).await.refused(400, "list.cursor_invalid");
    }
    let unknown = "/contracts/ctr_00000000000000000000000000000000";
    let _none = applicant.get(&format!("{unknown}/seat-timeline")).await.refused(404, "request.not_found");
    let _none = applicant.get(&format!("{unknown}/seat-changes")).await.refused(404, "request.not_found");
}
