//! Reports and their marks as a file, read some at a time and written as they come.

use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_minute;
use keizoku_store::learning::reports::{self as store, Position};
use serde_json::json;

use super::queue::{self, Asked, Queued};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::sheet::{Cell, FileFormat, Sheet, Written};

/// Reports read at a time: each may hold a text of many pages.
const CHUNK: u64 = 200;

const HEADINGS: [&str; 18] = [
    "コースコード",
    "コース名",
    "レポート",
    "ユーザID",
    "氏名",
    "提出時の所属",
    "提出回",
    "状態",
    "提出日時",
    "採点日時",
    "採点者",
    "得点",
    "合否",
    "観点別の得点",
    "コメント",
    "ファイル名",
    "文字数",
    "本文",
];

/// Writes the file: the reports that the list finds, in its order.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term or department; the store; the disk is full.
pub async fn export(unit: &WorkspaceUnit, asked: Asked, format: FileFormat) -> Result<Written, AppError> {
    let filter = queue::filter(unit, asked).await?;
    let mut sheet = Sheet::new(format)?;
    sheet.headings(&HEADINGS)?;
    let (mut behind, mut rows): (Option<Position>, usize) = (None, 0);
    loop {
        let mut found = store::page(unit.app.db.read(), unit.scope, &filter, behind, CHUNK).await?;
        let has_more = found.len() as u64 > CHUNK;
        found.truncate(usize::try_from(CHUNK).map_err(AppError::internal)?);
        behind = found.last().and_then(|row| Some((row.state.rank(), row.submitted.as_ref()?.at, row.id)));
        rows += found.len();
        let found = queue::named(unit, found).await?;
        let write = move || {
            found.iter().try_for_each(|row| line(&mut sheet, row))?;
            Ok::<_, AppError>(sheet)
        };
        sheet = tokio::task::spawn_blocking(write).await.map_err(AppError::internal)??;
        if !has_more {
            break;
        }
    }
    let (subject, details) = (filter.term.to_string(), json!({ "rows": rows }));
    unit.write(async |uow| note(uow, unit, Action::ReportsExported, subject.clone(), details.clone()).await).await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

fn line(sheet: &mut Sheet, row: &Queued) -> Result<(), AppError> {
    let (report, mark) = (&row.report, row.report.mark.as_ref());
    let (login_id, name) = (row.learner.login_id.to_string(), row.learner.name.to_string());
    let submitted = report.submitted.as_ref();
    let submitted_at = submitted.map(|one| tokyo_minute(one.at)).unwrap_or_default();
    let marked_at = mark.map(|mark| tokyo_minute(mark.at)).unwrap_or_default();
    let marker = mark.map(|mark| mark.by.as_deref().unwrap_or("自動採点")).unwrap_or_default();
    let outcome = mark.filter(|mark| mark.score.is_some()).map(|mark| if mark.passed { "合格" } else { "不合格" });
    let points = mark.map(|mark| mark.points.as_slice()).unwrap_or_default();
    let points: Vec<String> = points.iter().map(|one| format!("{}：{}/{}", one.title, one.points, one.most)).collect();
    let points = points.join("；");
    let length = u32::try_from(report.text.chars().count()).map_err(AppError::internal)?;
    let cells = [
        Cell::Text(row.course.fields.code.as_str()),
        Cell::Text(row.course.fields.title_ja.as_str()),
        Cell::Text(row.unit.title_ja.as_str()),
        Cell::Text(&login_id),
        Cell::Text(&name),
        Cell::Text(submitted.and_then(|one| one.department.as_deref()).unwrap_or_default()),
        Cell::Number(report.attempt),
        Cell::Text(report.state.ja()),
        Cell::Text(&submitted_at),
        Cell::Text(&marked_at),
        Cell::Text(marker),
        mark.and_then(|mark| mark.score).map_or(Cell::Text(""), Cell::Number),
        Cell::Text(outcome.unwrap_or_default()),
        Cell::Text(&points),
        Cell::Text(mark.map(|mark| mark.comment.as_str()).unwrap_or_default()),
        Cell::Text(report.file.as_ref().map(|file| file.name.as_str()).unwrap_or_default()),
        Cell::Number(length),
        Cell::Text(&report.text),
    ];
    sheet.cells(cells.into_iter())
}
