//! `/calendar-feeds` and the calendars behind their secret addresses, read by a parser that is not ours.

use icalendar::{Calendar, CalendarComponent, Component as _};
use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases, date};
use serde_json::json;

both_databases!(a_calendar_follows_its_contract, a_feed_is_revoked_by_those_who_own_it);

async fn read(url: &str, known: Option<&str>) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut request = client.get(url);
    if let Some(tag) = known {
        request = request.header("If-None-Match", tag);
    }
    request.send().await.unwrap()
}

/// Name, first day and sequence of every event.
async fn events(url: &str) -> Vec<(String, String, String)> {
    let answer = read(url, None).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "text/calendar; charset=utf-8");
    let calendar: Calendar = answer.text().await.unwrap().parse().unwrap();
    let mut found = Vec::new();
    for component in &calendar.components {
        let CalendarComponent::Event(event) = component else { continue };
        let start = event.property_value("DTSTART").unwrap();
        for required in ["DTSTAMP", "LAST-MODIFIED", "SUMMARY", "DTEND"] {
            assert!(event.property_value(required).is_some(), "{required} is missing in {event:?}");
        }
        assert!(event.get_start().is_some());
        let kind = event.get_uid().unwrap().split('.').next().unwrap().to_owned();
        found.push((kind, start.to_owned(), event.property_value("SEQUENCE").unwrap().to_owned()));
    }
    found
}

fn expected(events: &[(&str, &str, &str)]) -> Vec<(String, String, String)> {
    events.iter().map(|(kind, day, sequence)| ((*kind).into(), (*day).into(), (*sequence).into())).collect()
}

async fn made(client: &Client) -> (String, String) {
    let made = client.post("/calendar-feeds", json!({"label": "人事部"})).await.is(201);
    (made["feed"]["id"].as_str().unwrap().to_owned(), made["url"].as_str().unwrap().to_owned())
}

async fn a_calendar_follows_its_contract(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let sales = app.vendor("sales").await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    let (_, url) = made(&applicant).await;
    assert_eq!(events(&url).await, expected(&[("approval-due", "20270114", "0")]));

    story::approve(&sales, &order).await;
    let of_term = [
        ("term-starts", "20270201", "0"),
        ("renewal-opens", "20271101", "0"),
        ("term-ends", "20280131", "0"),
        ("last-day", "20280210", "0"),
    ];
    assert_eq!(events(&url).await, expected(&of_term));
    let tag = read(&url, None).await.headers()["etag"].to_str().unwrap().to_owned();
    let known = read(&url, Some(&tag)).await;
    assert_eq!(
        (known.status().as_u16(), known.headers()["cache-control"].to_str().unwrap()),
        (304, "private, max-age=3600")
    );

    // A provisional renewal says something else about the last day: the same event, the next sequence.
    app.advance_to(date("2027-11-02")).await;
    let applicant = Client::logged_in(
        &app.url(),
        json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD}),
    )
    .await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let provisional = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"],
        "quantityUndetermined": true, "estimatedQuantity": 200, "submit": false,
    });
    let _order = applicant.post("/orders", provisional).await.is(201);
    let mut changed = of_term;
    changed[3].2 = "1";
    assert_eq!(events(&url).await, expected(&changed));
    assert_eq!(events(&url).await, expected(&changed), "reading it again changes nothing");
    assert_ne!(read(&url, Some(&tag)).await.status(), 304);
}

async fn a_feed_is_revoked_by_those_who_own_it(app: TestApp) {
    let applicant = story::applicant(&app).await;
    let sales = app.vendor("sales").await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    story::approve(&sales, &order).await;
    let admin = story::training_admin(&app).await;
    let (company_feed, company_url) = made(&applicant).await;
    let (workspace_feed, workspace_url) = made(&admin).await;
    assert_ne!(company_url, workspace_url);
    assert_eq!(events(&workspace_url).await.len(), 4);

    let listed = applicant.get("/calendar-feeds").await.is(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed:#}");
    assert_eq!(listed["items"][0]["label"], "人事部");
    let secret = company_url.rsplit('/').next().unwrap().trim_end_matches(".ics");
    assert!(!listed.to_string().contains(secret), "the secret is shown once");
    let remove = |client: &Client, id: &str| {
        let (client, path) = (client.clone(), format!("/calendar-feeds/{id}"));
        async move { client.send(Method::DELETE, &path, &[], None).await }
    };
    remove(&admin, &company_feed).await.refused(404, "request.not_found");
    remove(&applicant, &workspace_feed).await.refused(404, "request.not_found");
    let _gone = remove(&applicant, &company_feed).await.is(204);
    remove(&applicant, &company_feed).await.refused(404, "request.not_found");
    assert_eq!(read(&company_url, None).await.status(), 404);
    assert_eq!(read(&workspace_url, None).await.status(), 200);
    assert_eq!(read(&format!("{}/calendar/nobody.ics", app.url()), None).await.status(), 404);
    assert!(applicant.get("/calendar-feeds").await.is(200)["items"].as_array().unwrap().is_empty());
    applicant.post("/calendar-feeds", json!({"label": "あ".repeat(81)})).await.refused(422, "request.invalid");
    for _ in 0..20 {
        made(&applicant).await;
    }
    applicant.post("/calendar-feeds", json!({})).await.refused(409, "calendar_feed.too_many");
}
