//! 受講状況 as a file: exactly the rows that the list finds, in its order. People are read some at a time and the rows are written as
//! they are made, so that a file of millions of rows takes as little memory as a short one.

use std::sync::Arc;

use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_minute;
use keizoku_domain::people::OrgTree;
use keizoku_store::people::listing::Position;
use serde_json::json;

use super::{Grid, Query, Sort, StatusRow, department};
use crate::audit::{self, AuditEntry};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::sheet::{Cell, FileFormat, Sheet, Written};
use crate::people::trees;

/// Rows held in memory at a time, about.
const ROWS: usize = 6_000;
/// People read at a time, at most.
const PEOPLE: usize = 500;

const HEADINGS: [&str; 25] = [
    "所属",
    "ユーザID",
    "氏名",
    "社員番号",
    "役割",
    "コースコード",
    "コース名",
    "シリーズ",
    "受講の場",
    "契約期間開始日",
    "契約期間終了日",
    "設定",
    "受講期限",
    "受講状況",
    "進捗率",
    "初回点",
    "最高点",
    "最新点",
    "受験回数",
    "学習時間（分）",
    "アンケート",
    "受講開始日時",
    "最終受講日時",
    "修了日時",
    "修了時の所属",
];

/// The rows that `query` finds, as a file.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, department or course; the store; the disk is full.
pub async fn export(unit: &WorkspaceUnit, query: &Query, format: FileFormat) -> Result<Written, AppError> {
    let read = async |known: &trees::Known| Ok((Grid::of(unit, known, &query.whose, &query.asked).await?, None));
    let (found, known) = trees::on_known(unit, read).await?;
    let mut sheet = Sheet::new(format)?;
    sheet.headings(&HEADINGS)?;
    let mut rows = 0;
    if !found.is_empty() {
        let term = [found.roster.term.starts_on, found.roster.term.ends_on].map(|day| day.to_string());
        let of_one = |place: usize| &found.courses[place..=place];
        let runs: Vec<&[_]> = match query.sort {
            Sort::LoginId => vec![&found.courses[..]],
            Sort::Course => (0..found.courses.len()).map(of_one).collect(),
        };
        for courses in runs {
            let people = u64::try_from((ROWS / courses.len()).clamp(1, PEOPLE)).map_err(AppError::internal)?;
            let mut behind: Option<Position> = None;
            loop {
                let chunk = found.chunk(unit, courses, behind, people).await?;
                rows += chunk.rows.len();
                sheet = write(sheet, chunk.rows, Arc::clone(&known.tree), term.clone()).await?;
                behind = chunk.last;
                if !chunk.has_more {
                    break;
                }
            }
        }
    }
    note(unit, rows).await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

async fn note(unit: &WorkspaceUnit, rows: usize) -> Result<(), AppError> {
    unit.write(async |uow| {
        let entry = AuditEntry {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            action: Action::StatusExported,
            subject: unit.scope.workspace().to_string(),
            details: json!({ "rows": rows }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await
    })
    .await
}

/// The file with more rows. They are written on a thread of their own: a disk is slower than a request may be.
async fn write(
    mut sheet: Sheet,
    rows: Vec<StatusRow>,
    tree: Arc<OrgTree>,
    term: [String; 2],
) -> Result<Sheet, AppError> {
    let write = move || {
        let (mut path, mut of) = (String::new(), None);
        for row in &rows {
            let id = Some(row.person.person.id);
            if of != id {
                path = department(&tree, &row.person).join(" / ");
                of = id;
            }
            line(&mut sheet, row, &path, &term)?;
        }
        Ok(sheet)
    };
    tokio::task::spawn_blocking(write).await.map_err(AppError::internal)?
}

fn line(sheet: &mut Sheet, row: &StatusRow, path: &str, [from, to]: &[String; 2]) -> Result<(), AppError> {
    let (person, fields, enrolment) = (&row.person.person, &row.course.course.fields, row.enrolment.as_ref());
    let scores = enrolment.and_then(|one| one.scores);
    let number = |value: Option<u32>| value.map_or(Cell::Blank, Cell::Number);
    let moments = [
        enrolment.map(|one| one.started_at),
        enrolment.map(|one| one.last_access_at),
        enrolment.and_then(|one| one.completed_at),
    ];
    let moments = moments.map(|moment| moment.map(tokyo_minute).unwrap_or_default());
    let due = row.duty.due_on.map(|day| day.to_string()).unwrap_or_default();
    let cells = [
        Cell::Text(path),
        Cell::Text(person.login_id.as_str()),
        Cell::Text(person.name.as_str()),
        Cell::Text(person.employee_number.as_deref().unwrap_or_default()),
        Cell::Text(row.person.entry.role.ja()),
        Cell::Text(fields.code.as_str()),
        Cell::Text(fields.title_ja.as_str()),
        Cell::Text(row.course.series.as_ref().map_or("", |one| one.name_ja.as_str())),
        Cell::Text(row.class.as_ref().map_or("カタログ", |class| class.draft.name.as_str())),
        Cell::Text(from),
        Cell::Text(to),
        Cell::Text(row.duty.state.ja()),
        Cell::Text(&due),
        Cell::Text(row.status.ja()),
        Cell::Number(enrolment.map_or(0, |one| one.progress)),
        number(scores.map(|scores| scores.first)),
        number(scores.map(|scores| scores.best)),
        number(scores.map(|scores| scores.latest)),
        Cell::Number(scores.map_or(0, |scores| scores.attempts)),
        Cell::Number(enrolment.map_or(0, |one| one.seconds / 60)),
        Cell::Text(row.survey_answered().map_or("", |answered| if answered { "回答済み" } else { "未回答" })),
        Cell::Text(&moments[0]),
        Cell::Text(&moments[1]),
        Cell::Text(&moments[2]),
        Cell::Text(enrolment.and_then(|one| one.completed_in.as_deref()).unwrap_or_default()),
    ];
    sheet.cells(cells.into_iter())
}
