//! The index of documents as a file, written page by page while it is sent.

use chrono::NaiveDate;
use futures_util::stream::{Stream, try_unfold};
use keizoku_domain::audit::Action;
use keizoku_domain::id::DocumentId;
use keizoku_domain::ordering::documents::DocumentFacts;
use keizoku_domain::people::file_text::neutralise;
use keizoku_store::CompanyScope;
use keizoku_store::ordering::documents::{self as store, DocumentFilter};
use serde_json::json;

use super::super::letters;
use super::super::sight::scope;
use super::read::{DocumentView, check, views};
use crate::app::App;
use crate::caller::Caller;
use crate::error::AppError;

const HEADINGS: [&str; 16] = [
    "書類番号",
    "種類",
    "発行日",
    "取引年月日",
    "取引先",
    "税抜金額",
    "消費税額",
    "税込金額",
    "件名",
    "申込番号",
    "登録番号",
    "修正前の書類番号",
    "修正後の書類番号",
    "発行者",
    "ファイル名",
    "ファイルのSHA-256",
];

/// Documents read at a time.
const BATCH: u64 = 500;

struct Reading {
    app: App,
    scope: Option<CompanyScope>,
    filter: DocumentFilter,
    /// What is written and not sent yet.
    text: String,
    position: Option<(NaiveDate, DocumentId)>,
    done: bool,
}

/// The documents a list with the same filter shows, as CSV in UTF-8; a line in the trail says who took them.
///
/// # Errors
/// [`AppError::Forbidden`], ranges that end before they begin; the store.
pub async fn index(
    caller: &Caller,
    filter: DocumentFilter,
) -> Result<impl Stream<Item = Result<Vec<u8>, AppError>> + use<>, AppError> {
    let scope = scope(caller, filter.company)?;
    check(&filter)?;
    let account = caller.account()?;
    caller
        .app
        .write(async |uow| {
            let (company, action) = (account.company, Action::DocumentsExported);
            letters::record(uow, &caller.app, &caller.actor, company, None, action, company, json!({})).await
        })
        .await?;
    // A byte order mark, by which spreadsheets know UTF-8.
    let text = format!("\u{feff}{}", line(&HEADINGS.map(str::to_owned)));
    let reading = Reading { app: caller.app.clone(), scope, filter, text, position: None, done: false };
    Ok(try_unfold(reading, next))
}

async fn next(mut reading: Reading) -> Result<Option<(Vec<u8>, Reading)>, AppError> {
    if reading.done {
        return Ok(None);
    }
    let conn = reading.app.db.read();
    let mut rows = store::list(conn, reading.scope, &reading.filter, reading.position, BATCH).await?;
    let more = u64::try_from(rows.len()).map_err(AppError::internal)? > BATCH;
    rows.truncate(usize::try_from(BATCH).map_err(AppError::internal)?);
    let page = views(conn, reading.scope, rows).await?;
    for view in &page {
        reading.text.push_str(&line(&cells(view)));
    }
    reading.position = page.last().map(|view| (view.document.facts.issued_on, view.document.id));
    reading.done = !more;
    Ok(Some((std::mem::take(&mut reading.text).into_bytes(), reading)))
}

/// A line of the file; formulas are neutralised in every cell.
fn line(cells: &[String; 16]) -> String {
    let quoted = |cell: &String| format!("\"{}\"", neutralise(cell).replace('"', "\"\""));
    cells.iter().map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
}

fn cells(view: &DocumentView) -> [String; 16] {
    let facts: &DocumentFacts = &view.document.facts;
    let tax: i64 = facts.taxes.iter().map(|tax| tax.tax.0).sum();
    let corrected = facts.corrects.as_ref().map(|old| old.number.clone());
    let correction = view.corrected_by.as_ref().map(|(_, number)| number.clone());
    [
        facts.number.clone(),
        facts.title(),
        facts.issued_on.to_string(),
        facts.transaction_on.map(|day| day.to_string()).unwrap_or_default(),
        facts.customer().name.clone(),
        facts.subtotal.0.to_string(),
        tax.to_string(),
        facts.total.0.to_string(),
        facts.subject.clone(),
        facts.order_number.clone(),
        facts.registration_number.as_ref().map(ToString::to_string).unwrap_or_default(),
        corrected.unwrap_or_default(),
        correction.unwrap_or_default(),
        view.document.issued_by.clone(),
        facts.file_name(),
        view.paper_sha256.clone().unwrap_or_default(),
    ]
}
