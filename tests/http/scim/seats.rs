//! Nobody is refused for want of a seat (renewal.md, "Seats").

use keizoku_testkit::{Client, TestApp, both_databases, date, story};
use serde_json::{Value, json};

use super::{KEIZOKU, connected, mails, nearly_full, person, quota, trail, waiting};
use crate::people::by_login;
use crate::small_customer::admin_again;

both_databases!(
    without_a_seat_a_person_waits_and_the_administrator_is_told,
    a_removal_on_the_screen_seats_who_has_waited_longest,
    additional_seats_seat_those_who_wait,
    many_at_the_last_seat_are_refused_by_nobody,
    who_comes_while_the_next_roster_is_prepared_is_on_both,
);

async fn state(scim: &super::Provider, id: &str) -> (Value, Value) {
    let user = scim.get(&format!("/Users/{id}")).await.is(200);
    (user["active"].clone(), user[KEIZOKU]["waiting"].clone())
}

async fn without_a_seat_a_person_waits_and_the_administrator_is_told(app: TestApp) {
    let (admin, scim) = nearly_full(&app, 2).await;
    let mut hired = Vec::new();
    for number in 1..=4 {
        hired.push(scim.hire(number).await);
    }
    assert_eq!(quota(&admin).await, (10, 10));
    let names = |numbers: &[u32]| numbers.iter().map(|n| format!("scim{n:04}@minato.example.jp")).collect::<Vec<_>>();
    assert_eq!(waiting(&admin).await, names(&[3, 4]));
    assert_eq!(state(&scim, &hired[3]).await, (json!(true), json!(true)), "who waits is active");
    assert_eq!(by_login(&admin, "scim0003").await, Value::Null, "the list of those seated");
    assert_eq!(mails(&app, "seats_waiting").await, 1, "one mail a day");
    assert_eq!(trail(&admin).await.iter().filter(|one| *one == "learners.wait").count(), 2);
    let connection = admin.get(&format!("{}/scim", admin.workspace())).await.is(200);
    assert_eq!(connection["waiting"], 2);

    // Somebody rests: who has waited longest is seated in the same breath, and told of once.
    let rest = json!([{"op": "Replace", "path": "active", "value": "False"}]);
    let _resting = scim.patch(&format!("/Users/{}", hired[0]), rest).await.is(200);
    assert_eq!((quota(&admin).await, waiting(&admin).await), ((10, 10), names(&[4])));
    assert_eq!(state(&scim, &hired[2]).await, (json!(true), json!(false)));
    assert_eq!(mails(&app, "waiting_seated").await, 1);
    assert_eq!(trail(&admin).await.iter().filter(|one| *one == "learners.seated").count(), 1);

    // Back again the next day: behind those who wait, and with another mail.
    app.advance_to(date("2027-02-02")).await;
    let admin = admin_again(&app).await;
    let back = json!([{"op": "Replace", "path": "active", "value": "True"}]);
    let _back = scim.patch(&format!("/Users/{}", hired[0]), back).await.is(200);
    assert_eq!(waiting(&admin).await, names(&[1, 4]));
    let _gone = scim.delete(&format!("/Users/{}", hired[1])).await.is(204);
    assert_eq!((quota(&admin).await, waiting(&admin).await), ((10, 10), names(&[1])), "the one who waited longer");
    scim.hire(9).await;
    assert_eq!((mails(&app, "seats_waiting").await, mails(&app, "waiting_seated").await), (2, 2));
}

async fn a_removal_on_the_screen_seats_who_has_waited_longest(app: TestApp) {
    let (admin, scim) = nearly_full(&app, 2).await;
    for number in 1..=4 {
        scim.hire(number).await;
    }
    let learners = format!("{}/learners", admin.workspace());
    let full = json!({"loginId": "FORM-0099", "name": "画面 登録"});
    let _full = admin.post(&learners, full.clone()).await.refused(409, "seats.none_left");
    let one = by_login(&admin, "scim0001").await;
    let _removed = admin.delete(&format!("{learners}/{}", one["id"].as_str().unwrap()), "").await.is(204);
    assert_eq!((quota(&admin).await, waiting(&admin).await), ((10, 10), vec!["scim0004@minato.example.jp".to_owned()]));
    let _still_full = admin.post(&learners, full).await.refused(409, "seats.none_left");
    // Who waits is taken off like anybody else, and frees nothing.
    let four = admin.get(&format!("{learners}?state=waiting")).await.is(200)["items"][0].clone();
    let _removed = admin.delete(&format!("{learners}/{}", four["id"].as_str().unwrap()), "").await.is(204);
    assert_eq!((quota(&admin).await, waiting(&admin).await), ((10, 10), Vec::<String>::new()));
}

async fn applicant_again(app: &TestApp) -> Client {
    let login = json!({"site": "order", "loginId": story::APPLICANT, "password": story::PASSWORD});
    Client::logged_in(&app.url(), login).await
}

async fn additional_seats_seat_those_who_wait(app: TestApp) {
    let (admin, scim) = connected(&app).await;
    for number in 1..=13 {
        scim.hire(number).await;
    }
    assert_eq!((quota(&admin).await, waiting(&admin).await.len()), ((10, 10), 3));
    let applicant = applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0]["id"].clone();
    let more = json!({
        "kind": "additional_seats", "contractId": contract, "startMonth": "2027-02", "quantity": 2, "submit": true,
    });
    let order = applicant.post("/orders", more).await.is(201);
    assert_eq!(quota(&admin).await, (10, 10));
    story::approve(&app.vendor("sales@").await, &order).await;
    assert_eq!(quota(&admin).await, (12, 12), "usable on approval");
    assert_eq!(waiting(&admin).await, vec!["scim0013@minato.example.jp".to_owned()]);
    assert_eq!(mails(&app, "waiting_seated").await, 1);
}

async fn many_at_the_last_seat_are_refused_by_nobody(app: TestApp) {
    let (admin, scim) = nearly_full(&app, 3).await;
    scim.hire(1).await;
    let several = (2..=9).map(|number| {
        let scim = scim.clone();
        async move { scim.post("/Users", person(number)).await }
    });
    let replies = futures_util::future::join_all(several).await;
    for reply in replies {
        let _made = reply.is(201);
    }
    assert_eq!((quota(&admin).await, waiting(&admin).await.len()), ((10, 10), 6));
    // The same person twice at once: one of the two is told so.
    let (one, two) = tokio::join!(scim.post("/Users", person(50)), scim.post("/Users", person(50)));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409], "{one:?} {two:?}");
    // Seats come and go while others come: the count holds.
    let first = scim.get("/Users?count=1").await.is(200)["Resources"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("/Users/{first}");
    let (gone, new) = tokio::join!(scim.delete(&path), scim.post("/Users", person(60)));
    assert_eq!((gone.status, new.status), (204, 201), "{gone:?} {new:?}");
    assert_eq!((quota(&admin).await, waiting(&admin).await.len()), ((10, 10), 7));
}

async fn who_comes_while_the_next_roster_is_prepared_is_on_both(app: TestApp) {
    let (_, scim) = connected(&app).await;
    let stays = scim.hire(1).await;
    for number in 2..=12 {
        scim.hire(number).await;
    }
    app.advance_to(date("2027-11-02")).await;
    let applicant = applicant_again(&app).await;
    let contract = applicant.get("/contracts").await.is(200)["items"][0].clone();
    let renewal = json!({
        "kind": "renewal", "contractId": contract["id"], "libraryId": contract["terms"][0]["library"]["id"], "quantity": 11,
        "submit": true,
    });
    let order = applicant.post("/orders", renewal).await.is(201);
    story::approve(&app.vendor("sales@").await, &order).await;
    app.advance_to(date("2028-01-11")).await;
    let admin = story::admin_login(&app, &story::company_code(&app).await).await;
    let header = admin.get(&admin.workspace()).await.is(200);
    assert_eq!(header["next"]["assigned"], 11, "who waits goes along, and one of two is seated: {header:#}");
    scim.hire(13).await;
    let _rests = scim.delete(&format!("/Users/{stays}")).await.is(204);
    app.advance_to(date("2028-02-01")).await;
    let admin = story::admin_login(&app, &story::company_code(&app).await).await;
    assert_eq!(quota(&admin).await, (11, 11));
    assert_eq!(waiting(&admin).await, vec!["scim0013@minato.example.jp".to_owned()]);
    let here = scim.get("/Users?filter=active%20eq%20true&count=0").await.is(200);
    assert_eq!(here["totalResults"], 12);
}
