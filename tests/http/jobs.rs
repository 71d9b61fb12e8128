//! `/jobs`: followed, streamed and stopped by whom they belong to.

use keizoku_testkit::{Client, TestApp, both_databases};
use serde_json::{Value, json};

use crate::small_customer::{ordered, register};

both_databases!(a_job_is_followed_to_its_end, a_job_is_stopped_before_it_begins, a_job_is_nobody_elses);

async fn enqueued(app: &TestApp) -> (Client, String) {
    let admin = ordered(app).await;
    let done = register(&admin).await;
    let job = format!("/jobs/{}", done["jobId"].as_str().unwrap());
    (admin, job)
}

/// The events of a stream that has ended.
fn events(stream: &[u8]) -> Vec<Value> {
    let text = std::str::from_utf8(stream).unwrap();
    let events = text.split("\n\n").filter(|event| !event.is_empty());
    events
        .map(|event| {
            let (name, data) = event.split_once('\n').unwrap();
            assert_eq!(name, "event: job", "{event}");
            serde_json::from_str(data.strip_prefix("data: ").unwrap()).unwrap()
        })
        .collect()
}

async fn a_job_is_followed_to_its_end(app: TestApp) {
    let (admin, job) = enqueued(&app).await;
    let waiting = admin.get(&job).await.is(200);
    assert_eq!((&waiting["state"], &waiting["done"], &waiting["total"]), (&json!("queued"), &json!(0), &json!(12)));
    let path = format!("{job}/events");
    let (stream, ()) = tokio::join!(admin.get(&path), async {
        // The stream is open and has told of the waiting job before the worker begins.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        app.work().await;
    });
    assert_eq!(stream.headers["content-type"], "text/event-stream");
    assert_eq!(stream.headers["cache-control"], "no-store");
    let told = events(&stream.file());
    assert_eq!(told.first().unwrap()["state"], "queued", "{told:#?}");
    let last = told.last().unwrap();
    assert_eq!((&last["state"], &last["done"]), (&json!("succeeded"), &json!(12)), "{told:#?}");
    assert!(last["finishedAt"].is_string());
    // A stream of what has ended tells so and ends.
    assert_eq!(events(&admin.get(&path).await.file()).len(), 1);
    admin.post(&format!("{job}/cancel"), json!({})).await.refused(409, "job.already_finished");
}

async fn a_job_is_stopped_before_it_begins(app: TestApp) {
    let (admin, job) = enqueued(&app).await;
    let stopped = admin.post(&format!("{job}/cancel"), json!({})).await.is(200);
    assert_eq!(stopped["state"], "cancelled", "{stopped:#}");
    app.work().await;
    let still = admin.get(&job).await.is(200);
    assert_eq!((&still["state"], &still["done"]), (&json!("cancelled"), &json!(0)));
    admin.post(&format!("{job}/cancel"), json!({})).await.refused(409, "job.already_finished");
}

async fn a_job_is_nobody_elses(app: TestApp) {
    let (_admin, job) = enqueued(&app).await;
    let stranger = app.vendor("operator").await;
    for path in [job.clone(), format!("{job}/events")] {
        app.anonymous().get(&path).await.refused(401, "request.unauthenticated");
        stranger.get(&path).await.refused(404, "request.not_found");
    }
    stranger.post(&format!("{job}/cancel"), json!({})).await.refused(404, "request.not_found");
    app.anonymous().post(&format!("{job}/cancel"), json!({})).await.refused(401, "request.unauthenticated");
}
