//! A survey as a file: its sums, or the answers one by one. Answers are read some at a time and written as they come.

use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_minute;
use keizoku_domain::id::{LearnerId, UnitId};
use keizoku_domain::learning::Answer;
use keizoku_domain::learning::survey::{AnswerForm, QuestionSum, SurveyQuestion};
use keizoku_store::learning::surveys::{self as store, SurveyAnswer};
use keizoku_store::people::learners;
use serde_json::json;

use super::{Place, results};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::Which;
use crate::people::sheet::{Cell, FileFormat, Sheet, Written};

/// Answers read at a time.
const CHUNK: u64 = 500;

/// What the file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// How often each choice was taken.
    Sums,
    /// Who answered what.
    Answers,
}

/// Writes the file.
///
/// # Errors
/// [`AppError::NotFound`], `survey.too_few_answers`, `survey.anonymous`; the store; the disk is full.
pub async fn export(
    unit: &WorkspaceUnit,
    id: UnitId,
    which: Which,
    content: Content,
    format: FileFormat,
) -> Result<Written, AppError> {
    let place = Place::of(unit, id, which).await?;
    let (sheet, rows) = match content {
        Content::Sums => {
            place.ensure_summed()?;
            sums(results::questions(unit, &place).await?, format).await?
        }
        Content::Answers => {
            place.ensure_named()?;
            answers(unit, &place, format).await?
        }
    };
    let details = json!({ "course": place.course.fields.code, "unit": place.unit.code, "rows": rows });
    unit.write(async |uow| note(uow, unit, Action::SurveyExported, id.to_string(), details.clone()).await).await?;
    tokio::task::spawn_blocking(move || sheet.finish()).await.map_err(AppError::internal)?
}

async fn sums(questions: Vec<(SurveyQuestion, QuestionSum)>, format: FileFormat) -> Result<(Sheet, usize), AppError> {
    let write = move || {
        let mut sheet = Sheet::new(format)?;
        sheet.headings(&["設問", "内容", "選択肢", "回答数", "この設問の回答者数"])?;
        let mut rows = 0;
        for (question, sum) in &questions {
            let number = |count: u64| u32::try_from(count).map(Cell::Number).map_err(AppError::internal);
            let labels = (1..=question.form.count()).map(|number| question.form.label(number));
            let written = matches!(question.form, AnswerForm::Text).then(|| "（自由記述）".to_owned());
            for (label, count) in labels.chain(written).zip(sum.counts.iter().copied().chain([sum.answered])) {
                let cells =
                    [Cell::Text(&question.code), Cell::Text(&question.text), Cell::Text(&label), number(count)?];
                sheet.cells(cells.into_iter().chain([number(sum.answered)?]))?;
                rows += 1;
            }
        }
        Ok((sheet, rows))
    };
    tokio::task::spawn_blocking(write).await.map_err(AppError::internal)?
}

async fn answers(unit: &WorkspaceUnit, place: &Place, format: FileFormat) -> Result<(Sheet, usize), AppError> {
    let conn = unit.app.db.read();
    let mut sheet = Sheet::new(format)?;
    let asked = place.questions.iter().map(|question| question.text.as_str());
    sheet.headings(&["ユーザID", "氏名", "回答時の所属", "回答日時"].into_iter().chain(asked).collect::<Vec<_>>())?;
    let (mut behind, mut rows) = (None, 0);
    loop {
        let mut found = store::page(conn, unit.scope, place.which(), behind, CHUNK).await?;
        let has_more = found.len() as u64 > CHUNK;
        found.truncate(usize::try_from(CHUNK).map_err(AppError::internal)?);
        behind = found.last().map(|row| row.id);
        rows += found.len();
        let ids: Vec<LearnerId> = found.iter().filter_map(|row| Some(row.by.as_ref()?.learner)).collect();
        let people = learners::some(conn, unit.scope, &ids).await?;
        let questions = place.questions.clone();
        let write = move || {
            for row in &found {
                let person = row.by.as_ref().and_then(|by| people.get(&by.learner));
                let name = person.map(|person| (person.login_id.to_string(), person.name.to_string()));
                line(&mut sheet, &questions, row, &name.unwrap_or_default())?;
            }
            Ok::<_, AppError>(sheet)
        };
        sheet = tokio::task::spawn_blocking(write).await.map_err(AppError::internal)??;
        if !has_more {
            return Ok((sheet, rows));
        }
    }
}

fn line(
    sheet: &mut Sheet,
    questions: &[SurveyQuestion],
    row: &SurveyAnswer,
    (login_id, name): &(String, String),
) -> Result<(), AppError> {
    let by = row.by.as_ref();
    let at = by.map(|by| tokyo_minute(by.at)).unwrap_or_default();
    let said = |question: &SurveyQuestion| {
        let answer = row.answers.iter().find(|answer| answer.question == question.code);
        answer.map(|answer| words(question, answer)).unwrap_or_default()
    };
    let said: Vec<String> = questions.iter().map(said).collect();
    let department = by.and_then(|by| by.department.as_deref()).unwrap_or_default();
    let who = [Cell::Text(login_id), Cell::Text(name), Cell::Text(department), Cell::Text(&at)];
    sheet.cells(who.into_iter().chain(said.iter().map(|text| Cell::Text(text))))
}

fn words(question: &SurveyQuestion, answer: &Answer) -> String {
    match question.form {
        AnswerForm::Text => answer.text.clone(),
        _ => answer.choices.iter().map(|number| question.form.label(*number)).collect::<Vec<_>>().join("；"),
    }
}
