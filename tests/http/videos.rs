//! Videos: loaded by the vendor, played by people, done when most of them was really played (learning.md, "Progress, score,
//! completion": a video is 0 or 1; "Company-made material": MP4, 500 MiB).

use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

use crate::learning::{course_at, learner, shown, unit_at, units};

both_databases!(
    a_video_is_left_resumed_and_done_when_most_of_it_was_played,
    skipping_to_the_end_does_not_count,
    what_comes_late_or_from_another_window_changes_no_place,
    a_film_is_sent_whole_in_part_or_not_again_to_a_ticket_only,
    the_vendor_adds_replaces_and_takes_out_a_video,
    everything_that_is_wrong_is_told_at_once,
    captions_are_replaced_without_the_film,
    nobody_else_opens_or_saves_a_video,
);

const FILM: &[u8] = include_bytes!("../../crates/app/data/video/hikitsugi/film.mp4");
const CAPTIONS: &str = include_str!("../../crates/app/data/video/hikitsugi/captions.vtt");

/// The built-in video's unit, as its address, and its course.
async fn built_in(learner: &Client) -> (String, String) {
    let course = course_at(learner, "BB-103").await;
    let unit = units(learner, &course).await.into_iter().find(|unit| unit["kind"] == "video").unwrap();
    (unit_at(&course, &unit), course)
}

async fn opened(learner: &Client, unit: &str) -> Value {
    learner.send(Method::POST, &format!("{unit}/video-launches"), &[], None).await.is(200)
}

fn state_at(unit: &str, launch: &Value) -> String {
    format!("{unit}/video-launches/{}/state", launch["id"].as_str().unwrap())
}

fn state(sequence: i64, position: u32, parts: &[(u32, u32)]) -> Option<Value> {
    let played: Vec<Value> = parts.iter().map(|(from, to)| json!({ "fromMs": from, "toMs": to })).collect();
    Some(json!({ "sequence": sequence, "positionMs": position, "played": played }))
}

async fn saved(learner: &Client, at: &str, body: Option<Value>) -> Value {
    learner.send(Method::PUT, at, &[], body).await.is(200)
}

/// A request on the origin of films.
async fn fetched(method: reqwest::Method, url: &str, headers: &[(&str, &str)]) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = client.request(method, url);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).send().await.unwrap()
}

async fn got(url: &str, headers: &[(&str, &str)]) -> reqwest::Response {
    fetched(reqwest::Method::GET, url, headers).await
}

async fn loaded(operator: &Client, film: Vec<u8>, fields: &[(&str, &str)]) -> Value {
    operator.upload("/videos", "引き継ぎ.mp4", film, fields).await.is(200)
}

/// The address of a course as the vendor keeps it.
fn master(course: &str) -> String {
    format!("/courses/{}", course.rsplit('/').next().unwrap())
}

fn fields(video: &Value) -> Value {
    json!({ "videoId": video, "titleJa": "短い動画", "weight": 2, "transcript": "一つめ。\r\n\r\n二つめ。" })
}

async fn a_video_is_left_resumed_and_done_when_most_of_it_was_played(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, course) = built_in(&learner).await;
    let launch = opened(&learner, &unit).await;
    assert_eq!((&launch["width"], &launch["height"], &launch["positionMs"]), (&json!(640), &json!(360), &json!(0)));
    assert!(launch["captions"].as_str().unwrap().starts_with("WEBVTT"));
    assert!(launch["transcript"].as_str().unwrap().contains("三つの欄"));
    let now = saved(&learner, &state_at(&unit, &launch), state(1, 12_000, &[(0, 12_000)])).await;
    assert_eq!(
        (&now["playedPercent"], &now["done"], &now["course"]["progress"]),
        (&json!(39), &json!(false), &json!(0))
    );
    assert_eq!(now["course"]["status"], "in_progress");
    // Left, and opened again.
    let launch = opened(&learner, &unit).await;
    assert_eq!((&launch["positionMs"], &launch["playedPercent"]), (&json!(12_000), &json!(39)));
    let at = state_at(&unit, &launch);
    let now = saved(&learner, &at, state(1, 26_000, &[(11_500, 26_000)])).await;
    assert_eq!((&now["playedPercent"], &now["done"]), (&json!(86), &json!(false)));
    let now = saved(&learner, &at, state(2, 29_900, &[(11_500, 29_900)])).await;
    assert_eq!((&now["playedPercent"], &now["done"]), (&json!(99), &json!(true)));
    let units = now["course"]["units"].as_array().unwrap();
    assert_eq!((&units[0]["passed"], &now["course"]["progress"]), (&json!(true), &json!(50)));
    // Left at its end it begins anew; it stays done.
    let launch = opened(&learner, &unit).await;
    assert_eq!((&launch["positionMs"], &launch["playedPercent"]), (&json!(0), &json!(99)));
    let page = unit_at(&course, &units[1]);
    let done = learner.post(&format!("{page}/done"), json!({})).await.is(200);
    assert_eq!((&done["status"], &done["progress"]), (&json!("completed"), &json!(100)));
}

async fn skipping_to_the_end_does_not_count(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, _) = built_in(&learner).await;
    let at = state_at(&unit, &opened(&learner, &unit).await);
    let skipped = state(1, 30_050, &[(0, 1_000), (29_000, 30_050)]);
    let now = saved(&learner, &at, skipped).await;
    assert_eq!((&now["done"], &now["course"]["units"][0]["passed"]), (&json!(false), &json!(false)));
    // The same second again and again stays one second.
    for sequence in 2..6 {
        let now = saved(&learner, &at, state(sequence, 1_000, &[(0, 1_000)])).await;
        assert_eq!(now["playedPercent"], 6);
    }
    for unsound in [state(9, 0, &[(2, 1)]), state(9, 0, &[(0, 1); 201])] {
        let refused = learner.send(Method::PUT, &at, &[], unsound).await;
        let _problem = refused.refused(422, "video.played_unsound");
    }
    // Longer than the film there is nothing to play.
    let now = saved(&learner, &at, state(10, 4_000_000_000, &[(40_000, 4_000_000_000)])).await;
    assert_eq!(now["playedPercent"], 6);
    let page = course_at(&learner, "BB-101").await;
    let page = unit_at(&page, &units(&learner, &page).await[0]);
    let no_video = learner.send(Method::POST, &format!("{page}/video-launches"), &[], None).await;
    let _problem = no_video.refused(409, "unit.not_video");
}

async fn what_comes_late_or_from_another_window_changes_no_place(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, _) = built_in(&learner).await;
    let first = opened(&learner, &unit).await;
    let at = state_at(&unit, &first);
    let _now = saved(&learner, &at, state(2, 8_000, &[(0, 8_000)])).await;
    let late = saved(&learner, &at, state(1, 4_000, &[(0, 4_000), (20_000, 21_000)])).await;
    assert_eq!(late["playedPercent"], 29, "what was played counts whenever it comes");
    let second = opened(&learner, &unit).await;
    assert_eq!(second["positionMs"], 8_000, "the place of what came late is not taken over");
    let refused = learner.send(Method::PUT, &at, &[], state(3, 9_000, &[(8_000, 9_000)])).await;
    let _problem = refused.refused(409, "video.opened_elsewhere");
    let (old, new) = (first["filmUrl"].as_str().unwrap(), second["filmUrl"].as_str().unwrap());
    assert_eq!((got(old, &[]).await.status().as_u16(), got(new, &[]).await.status().as_u16()), (404, 200));
}

async fn a_film_is_sent_whole_in_part_or_not_again_to_a_ticket_only(app: TestApp) {
    let learner = learner(&app).await;
    let (unit, _) = built_in(&learner).await;
    let film = opened(&learner, &unit).await["filmUrl"].as_str().unwrap().to_owned();
    assert!(film.starts_with(&app.content_url()) && film.ends_with("/film.mp4"), "{film}");
    let whole = got(&film, &[]).await;
    let headers = whole.headers().clone();
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    assert_eq!((whole.status().as_u16(), header("content-type").as_str()), (200, "video/mp4"));
    assert_eq!((header("accept-ranges").as_str(), header("x-content-type-options").as_str()), ("bytes", "nosniff"));
    assert_eq!(header("cross-origin-resource-policy"), "cross-origin");
    assert!(header("content-security-policy").starts_with("default-src 'none'; sandbox"));
    assert!(headers.get("set-cookie").is_none());
    let (tag, length) = (header("etag"), FILM.len());
    assert_eq!(whole.bytes().await.unwrap(), FILM);
    for (range, part) in [
        ("bytes=0-1".to_owned(), 0..2),
        (format!("bytes={}-", length - 9), length - 9..length),
        ("bytes=-3".to_owned(), length - 3..length),
    ] {
        let sent = got(&film, &[("range", &range)]).await;
        let said = format!("bytes {}-{}/{length}", part.start, part.end - 1);
        assert_eq!((sent.status().as_u16(), sent.headers()["content-range"].to_str().unwrap()), (206, said.as_str()));
        assert_eq!(sent.bytes().await.unwrap(), FILM[part]);
    }
    let outside = got(&film, &[("range", &format!("bytes={length}-"))]).await;
    let said = format!("bytes */{length}");
    assert_eq!((outside.status().as_u16(), outside.headers()["content-range"].to_str().unwrap()), (416, said.as_str()));
    assert_eq!(got(&film, &[("if-none-match", &tag)]).await.status(), 304);
    assert_eq!(got(&film, &[("range", "bytes=0-1"), ("if-range", "\"other\"")]).await.status(), 200);
    assert_eq!(got(&film, &[("range", "bytes=0-1"), ("if-range", &tag)]).await.status(), 206);
    let head = fetched(reqwest::Method::HEAD, &film, &[]).await;
    assert_eq!(
        (head.status().as_u16(), head.headers()["content-length"].to_str().unwrap()),
        (200, length.to_string().as_str())
    );
    assert_eq!(fetched(reqwest::Method::POST, &film, &[]).await.status(), 404);
    for url in [film.replace("/v/", "/v/x"), film.replace("/v/", "/c/").replace("film.mp4", "f/film.mp4")] {
        assert_eq!(got(&url, &[]).await.status(), 404, "{url}");
    }
    let page = got(&format!("{}/learn", app.url()), &[]).await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains(&format!("media-src {} blob:", app.content_url())), "{policy}");
    app.set_clock(app.now() + chrono::TimeDelta::hours(5));
    assert_eq!(got(&film, &[]).await.status(), 404);
}

async fn the_vendor_adds_replaces_and_takes_out_a_video(app: TestApp) {
    let (operator, learner) = (app.vendor("operator").await, learner(&app).await);
    let answer = loaded(&operator, FILM.to_vec(), &[("captions", CAPTIONS)]).await;
    assert_eq!(answer["faults"], json!([]));
    let video = &answer["video"];
    assert_eq!((&video["captions"], &video["sound"], &video["fastStart"]), (&json!(6), &json!(true), &json!(true)));
    assert_eq!((&video["size"], &video["fileName"]), (&json!(FILM.len()), &json!("引き継ぎ.mp4")));
    let course = course_at(&learner, "BB-101").await;
    let add = format!("{}/video-units", master(&course));
    let body = |code: &str| json!({ "code": code, "fields": fields(&video["id"]) });
    let taken = operator.post(&add, body("P1")).await.refused(422, "request.invalid");
    assert_eq!(taken["errors"][0]["code"], "video.code_taken");
    let unit = operator.post(&add, body("v1")).await.is(201);
    assert_eq!(
        (&unit["kind"], &unit["weight"], &unit["transcript"]),
        (&json!("video"), &json!(2), &json!("一つめ。\n\n二つめ。"))
    );
    assert_eq!((&unit["video"]["id"], &unit["package"]), (&video["id"], &Value::Null));
    let mine = units(&learner, &course).await;
    assert_eq!((mine.len(), &mine[4]["kind"], &mine[4]["titleJa"]), (5, &json!("video"), &json!("短い動画")));
    // A window that is left open while the film is replaced.
    let at = unit_at(&course, &mine[4]);
    let launch = opened(&learner, &at).await;
    let film = launch["filmUrl"].as_str().unwrap().to_owned();
    let path = format!("{add}/{}", unit["id"].as_str().unwrap());
    let second = loaded(&operator, FILM.to_vec(), &[]).await["video"]["id"].clone();
    let changed = operator.on_revision(Method::PUT, &path, &unit, Some(fields(&second))).await.is(200);
    assert_eq!(operator.on_revision(Method::PUT, &path, &unit, Some(fields(&second))).await.status, 412, "stale");
    assert_eq!(got(&film, &[]).await.status(), 200, "who watches goes on");
    let now = saved(&learner, &state_at(&at, &launch), state(1, 5_000, &[(0, 5_000)])).await;
    assert_eq!(now["playedPercent"], 16);
    let again = opened(&learner, &at).await;
    assert_eq!((&again["positionMs"], &again["playedPercent"]), (&json!(0), &json!(0)), "the new film begins anew");
    assert_eq!(again["captions"], Value::Null);
    // Loading the catalogue again leaves what stands in no file, and the built-in video is there once.
    app.app.write(async |uow| keizoku_app::ordering::built_in::load(uow, &app.app).await).await.unwrap();
    assert_eq!(units(&learner, &course).await.len(), 5);
    let (other, _) = built_in(&learner).await;
    assert_eq!(opened(&learner, &other).await["durationMs"], video["durationMs"]);
    // A SCORM package is no video: the addresses do not reach each other's units.
    let scorm = format!("{}/scorm-units/{}", master(&course), unit["id"].as_str().unwrap());
    assert_eq!(operator.on_revision(Method::DELETE, &scorm, &changed, None).await.status, 404);
    assert_eq!(operator.on_revision(Method::DELETE, &path, &changed, None).await.status, 204);
    assert_eq!(units(&learner, &course).await.len(), 4);
    let trail = operator.get("/audit-events?limit=200").await.is(200);
    let noted = |action: &str| trail["items"].as_array().unwrap().iter().any(|event| event["action"] == action);
    assert!(noted("course.video_added") && noted("course.video_changed") && noted("course.video_removed"));
}

/// The faults of an answer, each with its words.
fn codes(told: &Value) -> Vec<(String, Value)> {
    assert_eq!(told["video"], Value::Null);
    let of = |fault: &Value| {
        let worded = !fault["messageJa"].as_str().unwrap().is_empty() && fault["messageEn"] != fault["code"];
        assert!(worded, "{fault:#}");
        (fault["code"].as_str().unwrap().to_owned(), fault["line"].clone())
    };
    told["faults"].as_array().unwrap().iter().map(of).collect()
}

async fn everything_that_is_wrong_is_told_at_once(app: TestApp) {
    let operator = app.vendor("operator").await;
    let fault = |code: &str| (code.to_owned(), Value::Null);
    assert_eq!(codes(&loaded(&operator, b"no film".to_vec(), &[]).await), [fault("video.not_mp4")]);
    let cut = FILM[..FILM.len() / 2].to_vec();
    let captions = "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\na\n\n00:05.000 --> 00:04.000\nb\n";
    let told = loaded(&operator, cut, &[("captions", captions)]).await;
    assert_eq!(
        codes(&told),
        [
            fault("video.truncated"),
            ("captions.time_unreadable".to_owned(), json!(3)),
            ("captions.time_backwards".to_owned(), json!(6))
        ]
    );
    // A video that is no unit is gone after a day; the content of units stays.
    let video = loaded(&operator, FILM.to_vec(), &[]).await["video"]["id"].clone();
    app.set_clock(app.now() + chrono::TimeDelta::hours(25));
    keizoku_app::cleanup::sweep(&app.app).await.unwrap();
    let (operator, learner) = (app.vendor("operator").await, learner(&app).await);
    let (unit, course) = built_in(&learner).await;
    let body = json!({ "code": "v9", "fields": fields(&video) });
    let add = format!("{}/video-units", master(&course));
    let refused = operator.post(&add, body).await.refused(422, "request.invalid");
    assert_eq!(refused["errors"][0]["code"], "video.unknown");
    assert_eq!(opened(&learner, &unit).await["width"], 640);
}

async fn captions_are_replaced_without_the_film(app: TestApp) {
    let (operator, learner) = (app.vendor("operator").await, learner(&app).await);
    let (unit, course) = built_in(&learner).await;
    let line = operator.get(&format!("{}/units", master(&course))).await.is(200)["items"][0].clone();
    let at = format!("/videos/{}/captions", line["video"]["id"].as_str().unwrap());
    let before = opened(&learner, &unit).await["filmUrl"].clone();
    let bad = "WEBVTT\n\n00:20.000 --> 09:00.000\n終わりの後\n";
    let told = operator.upload(&at, "a.vtt", bad.into(), &[]).await.is(200);
    assert_eq!(codes(&told), [("captions.behind_the_end".to_owned(), json!(3))]);
    let good = "WEBVTT\n\n00:20.000 --> 00:21.000\n差し替え\n";
    let told = operator.upload(&at, "a.vtt", good.into(), &[]).await.is(200);
    assert_eq!(told["video"]["captions"], 1);
    assert_eq!(got(before.as_str().unwrap(), &[]).await.status(), 200, "who watches goes on");
    assert!(opened(&learner, &unit).await["captions"].as_str().unwrap().contains("差し替え"));
    let unknown =
        operator.upload("/videos/vid_00000000000000000000000000000000/captions", "a.vtt", good.into(), &[]).await;
    let _problem = unknown.refused(404, "request.not_found");
}

async fn nobody_else_opens_or_saves_a_video(app: TestApp) {
    let mine = learner(&app).await;
    let (unit, _) = built_in(&mine).await;
    let at = state_at(&unit, &opened(&mine, &unit).await);
    let body = || state(1, 30_000, &[(0, 30_000)]);
    let nobody = app.anonymous().send(Method::PUT, &at, &[], body()).await;
    let _problem = nobody.refused(401, "request.unauthenticated");
    let admin = shown(&app, "教育担当者（みどり坂テクノ").await;
    let _problem = admin.send(Method::PUT, &at, &[], body()).await.refused(403, "request.forbidden");
    // A colleague in the same workspace has an opening of the own, or none.
    let colleague = shown(&app, "上司（みどり坂テクノ").await;
    let refused = colleague.send(Method::PUT, &at, &[], body()).await;
    assert!([403, 404, 409].contains(&refused.status.as_u16()), "{}", refused.status);
    let sales = app.vendor("sales").await;
    let refused = sales.upload("/videos", "a.mp4", FILM.to_vec(), &[]).await;
    let _problem = refused.refused(403, "request.forbidden");
    assert_eq!(mine.get(unit.rsplit_once("/units/").unwrap().0).await.is(200)["units"][0]["passed"], false);
}
