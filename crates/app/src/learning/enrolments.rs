//! What the people of a workspace have learned, for its administrators (everybody), its supervisors (their departments and
//! below), and for personnel systems that follow the changes.

use std::collections::HashMap;

use chrono::TimeDelta;
use keizoku_domain::courses::{Course, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, TermId, TrainingClassId};
use keizoku_domain::learning::LearningStatus;
use keizoku_domain::seats::Term;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::changes::{self, Filter, Position};
use keizoku_store::learning::classes;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::units;
use keizoku_store::seats::terms;

use super::desk;
use crate::caller::WorkspaceUnit;
use crate::courses::settings::standing::Standing;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::sight;

/// Changes younger than this are told at the next look: what is being written at the moment may carry an earlier time than
/// what was seen, and would be missed by whoever goes on from there.
const SETTLED_SECONDS: i64 = 5;

/// An enrolment with whom and what it is about.
#[derive(Debug, Clone)]
pub struct EnrolmentLine {
    /// The enrolment.
    pub enrolment: Enrolment,
    /// Who.
    pub learner: Learner,
    /// What.
    pub course: Course,
    /// In which term.
    pub term: Term,
    /// In which class; none is the catalogue.
    pub class: Option<TrainingClass>,
    /// 受講中, 修了, 期限切れ.
    pub status: LearningStatus,
}

/// A page of changes, and where to go on at the next look.
#[derive(Debug, Clone)]
pub struct Changes {
    /// The page.
    pub page: Page<EnrolmentLine>,
    /// The position behind the last row that was told; the one that was asked for where there was none.
    pub since: Option<String>,
}

/// Enrolments by their last change, of one person or of everybody in the caller's sight.
///
/// # Errors
/// [`AppError::NotFound`] for a person outside of the caller's sight, `list.cursor_invalid`; the store.
pub async fn list(
    unit: &WorkspaceUnit,
    learner: Option<LearnerId>,
    since: Option<String>,
    page: &PageRequest,
) -> Result<Changes, AppError> {
    let conn = unit.app.db.read();
    let (tree, _) = units::tree(conn, unit.scope).await?;
    if let Some(learner) = learner {
        learners::find(conn, unit.scope, learner).await?.ok_or(AppError::NotFound)?;
        sight::ensure(unit, &tree, learner).await?;
    }
    let filter = Filter {
        learner,
        sight: sight::of(unit, &tree).await?.map(|units| units.into_iter().collect()),
        day: unit.today(),
        until: learner.is_none().then(|| unit.now() - TimeDelta::seconds(SETTLED_SECONDS)),
    };
    let from = PageRequest { cursor: page.cursor.clone().or_else(|| since.clone()), ..page.clone() };
    let rows = changes::list(conn, unit.scope, &filter, from.position::<Position>()?, page.limit()).await?;
    let cut = Page::cut(rows, page.limit(), |row| (row.updated_at, row.id))?;
    let last = cut.items.last().map(|row| crate::page::cursor(&(row.updated_at, row.id))).transpose()?;
    let next_cursor = cut.next_cursor.clone();
    let items = named(unit, cut.items).await?;
    Ok(Changes { page: Page { items, next_cursor, total: None }, since: last.or(from.cursor) })
}

/// What the caller has learned, in every term; the one that changed last comes first.
///
/// # Errors
/// [`AppError::NotFound`] for an account that is no person of the workspace, `list.cursor_invalid`; the store.
pub async fn own(unit: &WorkspaceUnit, page: &PageRequest) -> Result<Page<EnrolmentLine>, AppError> {
    let me = desk::me(unit).await?;
    let rows = changes::of_learner(unit.app.db.read(), unit.scope, me, page.position::<Position>()?, page.limit());
    let cut = Page::cut(rows.await?, page.limit(), |row| (row.updated_at, row.id))?;
    Ok(Page { items: named(unit, cut.items).await?, next_cursor: cut.next_cursor, total: None })
}

/// The rows with their people, courses and terms.
async fn named(unit: &WorkspaceUnit, rows: Vec<Enrolment>) -> Result<Vec<EnrolmentLine>, AppError> {
    let conn = unit.app.db.read();
    let learning: Vec<LearnerId> = rows.iter().map(|row| row.learner).collect();
    let ids: Vec<CourseId> = rows.iter().map(|row| row.course).collect();
    let people = learners::some(conn, unit.scope, &learning).await?;
    let courses = courses_store::of_ids(conn, &ids).await?;
    let courses: HashMap<CourseId, Course> = courses.into_iter().map(|course| (course.id, course)).collect();
    let terms = terms::of_workspace(conn, unit.scope).await?;
    let terms: HashMap<TermId, Term> = terms.into_iter().map(|term| (term.id, term)).collect();
    let mut settings: HashMap<TermId, Standing> = HashMap::new();
    for term in terms.values().filter(|term| rows.iter().any(|row| row.term == term.id)) {
        let standing = Standing::of_people(conn, unit.scope, term, unit.today(), &learning).await?;
        settings.insert(term.id, standing);
    }
    let ids: Vec<TrainingClassId> = rows.iter().filter_map(|row| row.class).collect();
    let known = classes::some(conn, unit.scope, &ids).await?;
    let missing = || AppError::internal("an enrolment of nobody, in nothing");
    let line = |enrolment: Enrolment| {
        let term = terms.get(&enrolment.term).cloned().ok_or_else(missing)?;
        let completed = enrolment.completed_at.is_some();
        let class = enrolment.class.and_then(|id| known.get(&id).cloned());
        let (set, last_day) = match &class {
            Some(class) => (class.effective(enrolment.course), class.last_day(term.ends_on)),
            None => {
                let set = settings.get(&term.id).map(|standing| standing.of(enrolment.learner, enrolment.course));
                (set, term.ends_on)
            }
        };
        let due = set.map_or(last_day, |set| set.due(last_day));
        Ok(EnrolmentLine {
            learner: people.get(&enrolment.learner).cloned().ok_or_else(missing)?,
            course: courses.get(&enrolment.course).cloned().ok_or_else(missing)?,
            status: LearningStatus::of(true, completed, Some(due), unit.today()),
            term,
            class,
            enrolment,
        })
    };
    rows.into_iter().map(line).collect()
}
