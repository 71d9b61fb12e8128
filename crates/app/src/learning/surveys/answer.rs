//! A survey is answered, once.

use keizoku_domain::id::{SurveyAnswerId, UnitId};
use keizoku_domain::learning::{Answer, UnitContent, survey};
use keizoku_domain::refusal::Refusal;
use keizoku_store::learning::results::{self, UnitResult};
use keizoku_store::learning::surveys::{self as store, Answered, SurveyAnswer, Which};
use uuid::Builder;

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::desk::{CourseView, InContext};
use crate::learning::my_courses;
use crate::learning::study::{at, department, enrol, settle};

/// Answers a survey. The same answers sent again, after the connection broke, leave the same as once; other ones are refused. What was
/// said anonymously can't be compared: it is refused as answered, and nothing is lost.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_a_survey`, `survey.changed`, `survey.answered`, those of [`survey::check`] and of the desk; the
/// store.
pub async fn answer(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    revision: i64,
    answers: Vec<Answer>,
) -> Result<CourseView, AppError> {
    let at = at(unit, course, id).await?;
    let UnitContent::Survey { anonymous, questions } = &at.unit.content else {
        return Err(AppError::refused("unit.not_a_survey"));
    };
    if revision != at.unit.revision {
        return Err(Refusal::new("survey.changed").into());
    }
    survey::check(questions, &answers)?;
    let said = said(questions, &answers);
    unit.write(async |uow| {
        let enrolment = enrol(uow, unit, &at).await?;
        let known = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&id).unwrap_or_default();
        if known.done_at.is_some() {
            let before = store::of_enrolment(uow.conn(), unit.scope, enrolment.id, id).await?;
            return if before.is_some_and(|before| before.answers == said) {
                Ok(())
            } else {
                Err(AppError::refused("survey.answered"))
            };
        }
        let by = Answered {
            enrolment: enrolment.id,
            learner: enrolment.learner,
            department: department(uow, unit, &enrolment).await?,
            at: uow.now(),
        };
        let what = SurveyAnswer {
            id: if *anonymous { random(unit)? } else { SurveyAnswerId::generate(unit.app.ids.as_ref()) },
            by: (!anonymous).then_some(by),
            answers: said.clone(),
        };
        let which = Which { unit: id, term: at.desk.term.id, revision };
        store::insert(uow, unit.scope, which, &what).await?;
        let result = UnitResult { done_at: Some(uow.now()), ..known };
        results::put(uow, unit.scope, &enrolment, id, result).await?;
        settle(uow, unit, &at, enrolment).await.map(|_| ())
    })
    .await?;
    my_courses::read_at(unit, &at.desk, (at.course, at.units)).await
}

/// What was said, in the order of the questions; a question that was left out has nothing.
fn said(questions: &[survey::SurveyQuestion], answers: &[Answer]) -> Vec<Answer> {
    let of = |code: &String| answers.iter().find(|answer| answer.question == *code && survey::is_given(answer));
    let trimmed = |answer: &Answer| Answer { text: answer.text.trim().to_owned(), ..answer.clone() };
    questions.iter().filter_map(|question| of(&question.code).map(trimmed)).collect()
}

/// An id that tells no time: answers are listed by it, and an order would tell who answered when.
fn random(unit: &WorkspaceUnit) -> Result<SurveyAnswerId, AppError> {
    let mut bytes = [0; 16];
    unit.app.random.fill(&mut bytes)?;
    Ok(SurveyAnswerId::from_uuid(Builder::from_random_bytes(bytes).into_uuid()))
}
