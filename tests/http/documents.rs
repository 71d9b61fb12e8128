//! `/documents` and `/issuer`: what is on the paper as an independent reader sees it, its download, and who may do what.

use std::io::Write as _;
use std::process::Command;

use keizoku_testkit::story;
use keizoku_testkit::{Client, Method, TestApp, both_databases};
use serde_json::{Value, json};

both_databases!(
    an_invoice_says_what_the_law_asks_for,
    a_paper_is_downloaded_in_parts_and_known_again,
    the_issuer_is_changed_by_operators_on_its_revision,
    documents_are_put_right_by_operators_only,
);

/// What a tool of poppler's says about a file.
pub(crate) fn poppler(tool: &str, options: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let mut command = Command::new(tool);
    command.args(options).arg(file.path());
    if tool == "pdftotext" {
        command.arg("-");
    }
    let out = command.output().unwrap_or_else(|error| panic!("{tool} (package poppler-utils): {error}"));
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

fn of_kind(documents: &Value, kind: &str) -> Value {
    let items = documents["items"].as_array().unwrap();
    items.iter().find(|item| item["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {documents:#}")).clone()
}

async fn approved(app: &TestApp) -> (Client, Client, Value) {
    let applicant = story::applicant(app).await;
    let sales = app.vendor("sales").await;
    let order = story::submitted_order(&applicant, "2027-02", 250).await;
    let order = story::approve(&sales, &order).await;
    app.work().await;
    (applicant, sales, order)
}

async fn an_invoice_says_what_the_law_asks_for(app: TestApp) {
    let (applicant, _, order) = approved(&app).await;
    let listed = applicant.get(&format!("/documents?orderId={}", order["id"].as_str().unwrap())).await.is(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 3, "{listed:#}");
    let invoice = of_kind(&listed, "invoice");
    let pdf = applicant.get(&format!("{}/pdf", story::resource("/documents", &invoice))).await.file();
    let text = poppler("pdftotext", &["-layout"], &pdf);
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let number = invoice["number"].as_str().unwrap();
    for expected in [
        "請 求 書",
        "適格請求書",
        number,
        "2027年1月12日",
        "みなと精機株式会社 御中",
        "森 花子 様",
        "けいぞくラーニング株式会社",
        "登録番号 T7123456789012",
        "取引年月日 2027年1月12日",
        "お支払期限 2027年2月28日",
        "ご利用期間 2027年2月1日〜2028年1月31日",
        "小計（税抜）",
        "10％対象計（税抜）",
        "消費税（10％）",
        "合計（税込）",
        "お振込先",
        "1 / 1",
    ] {
        let spaced = expected.replace(' ', "");
        assert!(plain.replace(' ', "").contains(&spaced), "{expected} is not on the paper:\n{text}");
    }
    let yen = |amount: &Value| {
        let digits = amount.as_i64().unwrap().to_string();
        let (head, tail) = digits.split_at(digits.len() - 3);
        let (millions, thousands) = head.split_at(head.len().saturating_sub(3));
        if millions.is_empty() { format!("¥{thousands},{tail}") } else { format!("¥{millions},{thousands},{tail}") }
    };
    for amount in [&invoice["total"], &invoice["subtotal"], &invoice["taxes"][0]["tax"], &order["price"]["total"]] {
        assert!(plain.contains(&yen(amount)), "{} is not on the paper:\n{text}", yen(amount));
    }
    // Name, type, encoding, embedded, subset, with Unicode: every font of the file.
    let fonts = poppler("pdffonts", &[], &pdf);
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!fonts.is_empty());
    for font in fonts {
        assert!(font.contains("+NotoSansJP"), "{font}");
        let marks: Vec<&str> = font.split_whitespace().rev().skip(2).take(3).collect();
        assert_eq!(marks, ["yes", "yes", "yes"], "embedded, subset, with Unicode: {font}");
    }
    let about = poppler("pdfinfo", &[], &pdf);
    assert!(about.contains("Pages:           1"), "{about}");
    assert!(about.contains("PDF version:     1.7"), "{about}");
}

async fn a_paper_is_downloaded_in_parts_and_known_again(app: TestApp) {
    let (applicant, _, _) = approved(&app).await;
    let listed = applicant.get("/documents?kind=order_form").await.is(200);
    let form = of_kind(&listed, "order_form");
    let path = format!("{}/pdf", story::resource("/documents", &form));
    let whole = applicant.get(&path).await;
    let head = |name: &str| whole.headers.get(name).unwrap().to_str().unwrap().to_owned();
    let tag = head("etag");
    assert_eq!(tag, format!("\"{}\"", form["fileSha256"].as_str().unwrap()), "the ETag is the file's SHA-256");
    let name = format!("filename*=UTF-8''%E6%B3%A8%E6%96%87%E6%9B%B8_{}.pdf", form["number"].as_str().unwrap());
    assert!(head("content-disposition").ends_with(&name), "{}", head("content-disposition"));
    let bytes = whole.file();

    let part = applicant.send(Method::GET, &path, &[("Range", "bytes=0-7")], None).await;
    assert_eq!((part.status.as_u16(), part.bytes.as_slice()), (206, &bytes[..8]));
    assert_eq!(part.headers["content-range"], format!("bytes 0-7/{}", bytes.len()));
    let tail = applicant.send(Method::GET, &path, &[("Range", "bytes=-6"), ("If-Range", &tag)], None).await;
    assert_eq!(tail.bytes, bytes[bytes.len() - 6..]);
    let other = applicant.send(Method::GET, &path, &[("Range", "bytes=0-7"), ("If-Range", "\"another\"")], None).await;
    assert_eq!((other.status.as_u16(), other.bytes.len()), (200, bytes.len()));
    applicant.send(Method::GET, &path, &[("Range", "bytes=99999999-")], None).await.refused(416, "document.range");
    let known = applicant.send(Method::GET, &path, &[("If-None-Match", &tag)], None).await;
    assert_eq!((known.status.as_u16(), known.bytes.len()), (304, 0));

    let index = applicant.get("/documents/export?kind=order_form").await;
    let text = String::from_utf8(index.file()).unwrap();
    assert_eq!(text.lines().count(), 2);
    assert!(text.contains(form["fileSha256"].as_str().unwrap()), "{text}");
    applicant.get("/documents?totalFrom=2&totalTo=1").await.refused(422, "request.invalid");
    applicant.get("/documents/doc_00000000000000000000000000000000/pdf").await.refused(404, "request.not_found");
}

async fn the_issuer_is_changed_by_operators_on_its_revision(app: TestApp) {
    let (operator, sales) = (app.vendor("operator").await, app.vendor("sales").await);
    let seen = sales.get("/issuer").await.is(200);
    assert_eq!(seen["registrationNumber"], "T7123456789012", "{seen:#}");
    let revision = format!("\"{}\"", seen["revision"]);
    let patch = json!({"registrationNumber": "T1234567890123"});
    let send = |client: &Client, body: Value| {
        let (client, revision) = (client.clone(), revision.clone());
        async move { client.send(Method::PATCH, "/issuer", &[("If-Match", &revision)], Some(body)).await }
    };
    send(&sales, patch.clone()).await.refused(403, "request.forbidden");
    let refused = send(&operator, patch).await.refused(422, "request.invalid");
    assert_eq!(refused["errors"][0]["pointer"], "/registrationNumber");
    assert_eq!(refused["errors"][0]["code"], "issuer.registration_check_digit");
    let changed = send(&operator, json!({"phone": "03-0000-9999", "email": null})).await.is(200);
    assert_eq!((&changed["phone"], &changed["email"]), (&json!("03-0000-9999"), &Value::Null));
    assert_eq!(changed["name"], seen["name"], "what is absent stays");
    send(&operator, json!({"phone": "1"})).await.refused(412, "request.stale");
    let bare = operator.send(Method::PATCH, "/issuer", &[], Some(json!({}))).await;
    bare.refused(428, "request.revision_missing");
}

async fn documents_are_put_right_by_operators_only(app: TestApp) {
    let (applicant, sales, order) = approved(&app).await;
    let operator = app.vendor("operator").await;
    let listed = sales.get(&format!("/documents?orderId={}", order["id"].as_str().unwrap())).await.is(200);
    let invoice = of_kind(&listed, "invoice");
    let path = format!("{}/correct", story::resource("/documents", &invoice));
    let body = json!({
        "reason": "数量の誤りのため",
        "lines": [{"label": "ユーザID（12か月）", "quantity": 3, "unit": "ID", "unitPrice": 333, "taxPercent": 10}],
    });
    applicant.post(&path, body.clone()).await.refused(403, "request.forbidden");
    sales.post(&path, body.clone()).await.refused(403, "request.forbidden");
    operator.post(&path, json!({"reason": " "})).await.refused(422, "document.reason_missing");
    let new = operator.post(&path, body.clone()).await.is(201);
    assert_eq!((&new["subtotal"], &new["taxes"][0]["tax"], &new["total"]), (&json!(999), &json!(99), &json!(1_098)));
    assert_eq!(new["corrects"]["number"], invoice["number"]);
    let problem = operator.post(&path, body).await.refused(409, "document.already_corrected");
    assert!(problem["detail"].as_str().unwrap().contains(new["number"].as_str().unwrap()), "{problem:#}");
    let old = applicant.get(&story::resource("/documents", &invoice)).await.is(200);
    assert_eq!(old["correctedBy"]["number"], new["number"]);
    assert_eq!((&old["total"], &old["factsSha256"]), (&invoice["total"], &invoice["factsSha256"]));
    let pdf = applicant.get(&format!("{}/pdf", story::resource("/documents", &new))).await.file();
    let text = poppler("pdftotext", &[], &pdf);
    assert!(text.replace([' ', '\n'], "").contains("修正理由：数量の誤りのため"), "{text}");
    assert!(text.contains("¥1,098"), "{text}");
}
