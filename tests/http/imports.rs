//! `/workspaces/{ws}/imports`: removals in words, the file with its errors, the samples, and plans that are no longer good.

use keizoku_testkit::story;
use keizoku_testkit::{TestApp, both_databases, instant};
use serde_json::{Value, json};

use crate::small_customer::{admin_again, file, load, login_id, person, started};

both_databases!(
    many_removals_are_confirmed_in_words,
    a_bad_file_comes_back_with_its_errors,
    samples_load_without_a_fault,
    a_plan_is_good_until_the_next_one_and_for_its_time,
);

async fn many_removals_are_confirmed_in_words(app: TestApp) {
    let admin = started(&app).await;
    let mut csv = "処理区分,ユーザID,氏名\n".to_owned();
    (1..=3).for_each(|n| csv.push_str(&format!("削除,{},\n", login_id(n))));
    let plan = load(&admin, csv.into_bytes(), "running").await.is(201);
    let asked = &plan["needsAcknowledgement"];
    assert_eq!((&asked["removals"], &asked["base"]), (&json!(3), &json!(12)), "{plan:#}");
    let commit = format!("{}/commit", story::resource(&format!("{}/imports", admin.workspace()), &plan));
    for words in [Value::Null, json!("はい"), json!("4名を削除します")] {
        let body = json!({ "hash": plan["hash"], "acknowledgement": words });
        admin.post(&commit, body).await.refused(409, "import.acknowledgement_missing");
    }
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 12, "nobody was removed");
    let body = json!({ "hash": plan["hash"], "acknowledgement": asked["phrase"] });
    let done = admin.post(&commit, body).await.is(200);
    assert_eq!(done["header"]["running"]["assigned"], 9, "{done:#}");
}

async fn a_bad_file_comes_back_with_its_errors(app: TestApp) {
    let admin = started(&app).await;
    let csv = "ユーザID,氏名,初期パスワード\nSTAFF-101,,Geheim0001\nab,短すぎる 二郎,\nSTAFF-103,三番 三郎,short\n";
    let plan = load(&admin, csv.as_bytes().to_vec(), "running").await.is(201);
    assert_eq!((&plan["state"], &plan["errorCount"]), (&json!("blocked"), &json!(3)), "{plan:#}");
    assert!(!plan.to_string().contains("Geheim0001"), "a password is never shown");
    let import = story::resource(&format!("{}/imports", admin.workspace()), &plan);
    let answer = admin.get(&format!("{import}/error-file")).await;
    let name = answer.headers["content-disposition"].to_str().unwrap().to_owned();
    assert!(name.starts_with("attachment;") && name.contains("filename*=UTF-8''"), "{name}");
    let text = String::from_utf8(answer.file()).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    for fault in plan["errors"].as_array().unwrap() {
        let row = usize::try_from(fault["row"].as_u64().unwrap()).unwrap();
        assert!(lines[row - 1].contains(fault["messageJa"].as_str().unwrap()), "{fault:#} in {text}");
        assert!(lines[row - 1].contains(fault["messageEn"].as_str().unwrap()), "{fault:#} in {text}");
    }
    story::commit(&admin, &plan).await.refused(409, "import.blocked");
    let unknown = format!("{}/imports/imp_{}/error-file", admin.workspace(), "0".repeat(32));
    admin.get(&unknown).await.refused(404, "request.not_found");
}

async fn samples_load_without_a_fault(app: TestApp) {
    let admin = started(&app).await;
    let ws = admin.workspace();
    let imports = format!("{ws}/imports");
    for kind in ["org_units", "learners"] {
        for (format, name) in [("csv", "a.csv"), ("csv_cp932", "b.csv"), ("xlsx", "c.xlsx")] {
            let sample = admin.get(&format!("{ws}/import-samples/{kind}?format={format}")).await;
            assert!(sample.headers["content-disposition"].to_str().unwrap().contains("sample-"));
            let plan =
                admin.upload(&imports, name, sample.file(), &[("kind", kind), ("term", "running")]).await.is(201);
            let faults = plan["errors"].as_array().unwrap();
            // Every seat of this customer is taken, and that is no fault of a sample.
            let strange: Vec<_> =
                faults.iter().filter(|fault| !fault["code"].as_str().unwrap().contains("seat")).collect();
            assert!(strange.is_empty() && plan["unknownColumns"] == json!([]), "{kind} {format}: {plan:#}");
        }
        // The next sample stands on the departments of this one.
        if kind == "org_units" {
            let sample = admin.get(&format!("{ws}/import-samples/{kind}")).await.file();
            let plan = admin.upload(&imports, "a.csv", sample, &[("kind", kind), ("term", "running")]).await.is(201);
            let _done = story::commit(&admin, &plan).await.is(200);
        }
    }
    admin.get(&format!("{ws}/import-samples/teachers")).await.refused(404, "request.not_found");
}

async fn a_plan_is_good_until_the_next_one_and_for_its_time(app: TestApp) {
    let admin = started(&app).await;
    let path = story::resource(&format!("{}/learners", admin.workspace()), &person(&admin, 12).await);
    assert_eq!(admin.delete(&path, "").await.status, 204);
    let first = load(&admin, file(12..=12), "running").await.is(201);
    let second = load(&admin, file(12..=12), "running").await.is(201);
    story::commit(&admin, &first).await.refused(409, "import.superseded");
    // A plan lives a day; nothing is written after it.
    app.set_clock(instant("2027-02-03T09:00"));
    let admin = admin_again(&app).await;
    let late = story::commit(&admin, &second).await;
    assert!(matches!(late.status.as_u16(), 404 | 409 | 410), "{}", String::from_utf8_lossy(&late.bytes));
    assert_eq!(admin.get(&admin.workspace()).await.is(200)["running"]["assigned"], 11);
}
