//! A class is copied into another term, for the next year.

use std::collections::HashMap;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::class::{NextYear, copy};
use keizoku_domain::courses::copy::TermDays;
use keizoku_domain::courses::{Course, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, TrainingClassId};
use keizoku_domain::seats::Term;
use keizoku_domain::text::CatalogueName;
use keizoku_store::courses::{self as courses_store, settings as rules};
use keizoku_store::learning::classes as store;
use keizoku_store::people::learners;
use keizoku_store::seats::assignments;
use serde_json::json;

use super::find;
use super::write::{ensure_room, writable};
use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::Which;

/// How many of those who are left behind are named.
const NAMED: usize = 200;

/// How a class is copied.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Into which term.
    pub into: Which,
    /// Its name there.
    pub name: CatalogueName,
    /// Whether its people come along, those who are on that term's roster.
    pub members: bool,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Copied {
    /// The new class.
    pub id: TrainingClassId,
    /// How many people came along.
    pub members: usize,
    /// Titles of courses that the library has no longer.
    pub left_courses: Vec<String>,
    /// Titles of courses that were copied without their days.
    pub without_days: Vec<String>,
    /// How many people are not on the roster.
    pub left_people: usize,
    /// The first of them, by name.
    pub left_names: Vec<String>,
}

const fn days(term: &Term) -> TermDays {
    TermDays { start_month: term.start_month, starts_on: term.starts_on, ends_on: term.ends_on }
}

/// Copies a class with its courses and settings; days move with the term.
///
/// # Errors
/// [`AppError::NotFound`], `training_class.same_term`, `training_class.name_taken`, `training_class.too_many`,
/// `training_class.term_ended`, [`AppError::ReadOnly`]; the store.
pub async fn run(unit: &WorkspaceUnit, id: TrainingClassId, wanted: &Wanted) -> Result<Copied, AppError> {
    let (class, from, seen) = find(unit, id).await?;
    let into = writable(unit, wanted.into).await?;
    if into.term.id == class.term {
        return Err(AppError::refused("training_class.same_term"));
    }
    let conn = unit.app.db.read();
    let members: &[LearnerId] = if wanted.members { &seen.people } else { &[] };
    let next = NextYear {
        courses: contents::load(conn).await?.courses_of(into.term.library_id, into.day),
        people: assignments::on_roster(conn, unit.scope, into.term.id, members).await?.into_iter().collect(),
    };
    let mut found = copy(&class.draft, members, (days(&from.term), days(&into.term)), &next);
    found.draft.name = wanted.name.clone();
    let new = TrainingClassId::generate(unit.app.ids.as_ref());
    let fresh = TrainingClass { id: new, term: into.term.id, draft: found.draft, revision: 1 };
    unit.write(async |uow| {
        rules::lock(uow, unit.scope, fresh.term).await?;
        ensure_room(uow, unit, fresh.term, (None, &fresh.draft)).await?;
        store::insert(uow, unit.scope, &fresh).await?;
        store::add(uow, unit.scope, new, &found.members).await?;
        let details = json!({
            "from": id.to_string(), "name": fresh.draft.name, "members": found.members.len(),
            "leftCourses": found.left_courses.len(), "leftPeople": found.left_people.len(),
        });
        note(uow, unit, Action::TrainingClassCopied, new.to_string(), details).await
    })
    .await?;
    let all: Vec<CourseId> = found.left_courses.iter().chain(&found.without_days).copied().collect();
    let known: HashMap<CourseId, Course> =
        courses_store::of_ids(conn, &all).await?.into_iter().map(|course| (course.id, course)).collect();
    let titles = |ids: &[CourseId]| {
        ids.iter().filter_map(|id| known.get(id)).map(|course| course.fields.title_ja.to_string()).collect()
    };
    let shown: Vec<LearnerId> = found.left_people.iter().take(NAMED).copied().collect();
    let people = learners::some(conn, unit.scope, &shown).await?;
    let mut left_names: Vec<String> =
        people.values().map(|person| format!("{}（{}）", person.name, person.login_id)).collect();
    left_names.sort_unstable();
    Ok(Copied {
        id: new,
        members: found.members.len(),
        left_courses: titles(&found.left_courses),
        without_days: titles(&found.without_days),
        left_people: found.left_people.len(),
        left_names,
    })
}
