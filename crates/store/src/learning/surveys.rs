//! Answers to surveys. What was chosen is kept beside them as rows, so that the database sums; of an anonymous survey no row says
//! whose an answer is.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use keizoku_domain::id::{EnrolmentId, LearnerId, SurveyAnswerId, TermId, UnitId};
use keizoku_domain::learning::{Answer, survey};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::survey_answers::{ActiveModel, Column as C, Entity, Model};
use crate::entity::survey_choices as choices;
use crate::error::StoreError;
use crate::keyset::{self, CHUNK, Direction};
use crate::scope::{Scoped, WorkspaceScope};

/// Which survey, in which term, in which edition of its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Which {
    /// The survey.
    pub unit: UnitId,
    /// The term.
    pub term: TermId,
    /// The edition.
    pub revision: i64,
}

/// Whose an answer is; kept of surveys that are not anonymous.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The enrolment.
    pub enrolment: EnrolmentId,
    /// Who.
    pub learner: LearnerId,
    /// The person's department then, as a path.
    pub department: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// What somebody answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyAnswer {
    /// Id; of an anonymous survey a random one, which tells no time.
    pub id: SurveyAnswerId,
    /// Who and when; nothing of an anonymous survey.
    pub by: Option<Answered>,
    /// What.
    pub answers: Vec<Answer>,
}

fn answer(row: Model) -> Result<SurveyAnswer, StoreError> {
    let bad = |reason: serde_json::Error| StoreError::bad_row("survey_answers", "answers", row.id, reason);
    let by = match (row.enrolment_id, row.learner_id, row.answered_at) {
        (Some(enrolment), Some(learner), Some(at)) => Some(Answered {
            enrolment: EnrolmentId::from_uuid(enrolment),
            learner: LearnerId::from_uuid(learner),
            department: row.answered_in.clone(),
            at,
        }),
        _ => None,
    };
    let answers = serde_json::from_value(row.answers.clone()).map_err(bad)?;
    Ok(SurveyAnswer { id: SurveyAnswerId::from_uuid(row.id), by, answers })
}

/// Keeps an answer.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, which: Which, what: &SurveyAnswer) -> Result<(), StoreError> {
    let bad = |reason: serde_json::Error| StoreError::bad_row("survey_answers", "answers", what.id, reason);
    let by = what.by.as_ref();
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(what.id.as_uuid()),
        unit_id: Set(which.unit.as_uuid()),
        term_id: Set(which.term.as_uuid()),
        unit_revision: Set(which.revision),
        enrolment_id: Set(by.map(|by| by.enrolment.as_uuid())),
        learner_id: Set(by.map(|by| by.learner.as_uuid())),
        answered_in: Set(by.and_then(|by| by.department.clone())),
        answered_at: Set(by.map(|by| by.at)),
        answers: Set(serde_json::to_value(&what.answers).map_err(bad)?),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    let mut rows = Vec::new();
    for one in what.answers.iter().filter(|one| survey::is_given(one)) {
        for number in one.choices.iter().copied().chain([GIVEN]) {
            let bad = |e: std::num::TryFromIntError| StoreError::bad_row("survey_choices", "choice", what.id, e);
            rows.push(choices::ActiveModel {
                workspace_id: Set(scope.uuid()),
                answer_id: Set(what.id.as_uuid()),
                question: Set(one.question.clone()),
                choice: Set(i32::try_from(number).map_err(bad)?),
            });
        }
    }
    for chunk in rows.chunks(CHUNK) {
        choices::Entity::insert_many(chunk.to_vec()).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// The choice that says that a question was answered at all.
const GIVEN: u32 = 0;

/// What was answered in an enrolment.
///
/// # Errors
/// The database, or a row that is no answer.
pub async fn of_enrolment(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<Option<SurveyAnswer>, StoreError> {
    let query =
        Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid())).filter(C::UnitId.eq(unit.as_uuid()));
    query.one(conn).await?.map(answer).transpose()
}

fn of_survey(scope: WorkspaceScope, which: Which) -> Select<Entity> {
    Entity::find_in(scope)
        .filter(C::TermId.eq(which.term.as_uuid()))
        .filter(C::UnitId.eq(which.unit.as_uuid()))
        .filter(C::UnitRevision.eq(which.revision))
}

/// Answers to a survey behind one of them; one more than `limit` where there is a next page.
///
/// # Errors
/// The database, or a row that is no answer.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    which: Which,
    behind: Option<SurveyAnswerId>,
    limit: u64,
) -> Result<Vec<SurveyAnswer>, StoreError> {
    let mut query = of_survey(scope, which);
    if let Some(behind) = behind {
        query = query.filter(keyset::after(&[C::Id], vec![behind.as_uuid().into()], Direction::Ascending));
    }
    query.order_by_asc(C::Id).limit(limit + 1).all(conn).await?.into_iter().map(answer).collect()
}

/// How many answers there are to the edition, and to others of the same survey.
///
/// # Errors
/// The database.
pub async fn counts(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    which: Which,
) -> Result<(u64, u64), StoreError> {
    let here = of_survey(scope, which).count(conn).await?;
    let all = Entity::find_in(scope)
        .filter(C::TermId.eq(which.term.as_uuid()))
        .filter(C::UnitId.eq(which.unit.as_uuid()))
        .count(conn)
        .await?;
    Ok((here, all.saturating_sub(here)))
}

/// How many answers each survey of a term has, in whatever edition.
///
/// # Errors
/// The database.
pub async fn of_term(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
) -> Result<HashMap<UnitId, u64>, StoreError> {
    let rows: Vec<(Uuid, i64)> = Entity::find_in(scope)
        .filter(C::TermId.eq(term.as_uuid()))
        .select_only()
        .column(C::UnitId)
        .column_as(C::Id.count(), "answers")
        .group_by(C::UnitId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(unit, count)| (UnitId::from_uuid(unit), count.unsigned_abs())).collect())
}

/// How often each choice was taken, by question, and how many answered it.
pub type Taken = HashMap<String, (u64, BTreeMap<u32, u64>)>;

/// Sums what was chosen in a survey.
///
/// # Errors
/// The database, or a row that is no choice.
pub async fn taken(conn: &impl ConnectionTrait, scope: WorkspaceScope, which: Which) -> Result<Taken, StoreError> {
    use choices::{Column as K, Entity as Choices};
    let answers = of_survey(scope, which).select_only().column(C::Id).into_query();
    let rows: Vec<(String, i32, i64)> = Choices::find_in(scope)
        .filter(Expr::col((Choices, K::AnswerId)).in_subquery(answers))
        .select_only()
        .column(K::Question)
        .column(K::Choice)
        .column_as(K::AnswerId.count(), "answers")
        .group_by(K::Question)
        .group_by(K::Choice)
        .into_tuple()
        .all(conn)
        .await?;
    let mut found = Taken::new();
    for (question, choice, count) in rows {
        let number =
            u32::try_from(choice).map_err(|e| StoreError::bad_row("survey_choices", "choice", which.unit, e))?;
        let of_question = found.entry(question).or_default();
        if number == GIVEN {
            of_question.0 = count.unsigned_abs();
        } else {
            of_question.1.insert(number, count.unsigned_abs());
        }
    }
    Ok(found)
}
