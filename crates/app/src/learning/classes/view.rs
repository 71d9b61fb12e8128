//! Classes as their administrators and supervisors see them: the list, one with its courses, and its people with what each has
//! learned in it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::courses::class::{credit, is_twin};
use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{Course, SettingTarget, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, TrainingClassId};
use keizoku_domain::identity::Reach;
use keizoku_domain::learning::LearningStatus;
use keizoku_store::courses as courses_store;
use keizoku_store::learning::classes as store;
use keizoku_store::learning::enrolments::Enrolment;
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::seats::assignments;

use super::{Seen, find};
use crate::caller::WorkspaceUnit;
use crate::courses::settings::standing::Standing;
use crate::error::AppError;
use crate::page::{Page, PageRequest};
use crate::people::rosters::{self, Roster, Which};
use crate::seats::access::workspace_state;

/// A class in the list.
#[derive(Debug, Clone)]
pub struct ClassLine {
    /// The class.
    pub class: TrainingClass,
    /// How many of its people the caller sees.
    pub members: usize,
}

/// A course of a class.
#[derive(Debug, Clone)]
pub struct CourseOfClass {
    /// The course.
    pub course: Course,
    /// How it is set in the class.
    pub setting: Setting,
    /// How many of the people began it in the class.
    pub started: usize,
    /// How many of them completed it in the class.
    pub completed: usize,
    /// How many of them the catalogue shows it too.
    pub twins: usize,
}

/// A class.
#[derive(Debug, Clone)]
pub struct ClassView {
    /// The class.
    pub class: TrainingClass,
    /// The roster of its term.
    pub roster: Roster,
    /// Whether it can be written today, by whoever may.
    pub writable: bool,
    /// How many of its people the caller sees.
    pub members: usize,
    /// Its courses, in order.
    pub courses: Vec<CourseOfClass>,
}

/// What somebody has done of a course of the class.
#[derive(Debug, Clone)]
pub struct Done {
    /// The course.
    pub course: CourseId,
    /// 未受講, 受講中, 修了, 期限切れ, in the class.
    pub status: LearningStatus,
    /// 0 to 100, in the class.
    pub progress: u32,
    /// When it was completed in the class.
    pub completed_at: Option<DateTime<Utc>>,
    /// When it was completed elsewhere in the term, where it is not completed here.
    pub credited_at: Option<DateTime<Utc>>,
}

/// One of the people of a class.
#[derive(Debug, Clone)]
pub struct MemberLine {
    /// Who.
    pub person: Learner,
    /// The department, from the top down.
    pub department: Vec<String>,
    /// Whether the person has a seat in the term; without one nothing can be opened.
    pub seated: bool,
    /// The courses of the class, in order.
    pub done: Vec<Done>,
}

/// The classes of a term, the newest first. A supervisor sees those of the own people.
///
/// # Errors
/// [`AppError::NotFound`] for an unknown term, `list.cursor_invalid`; the store.
pub async fn list(unit: &WorkspaceUnit, which: Which, page: &PageRequest) -> Result<Page<ClassLine>, AppError> {
    let roster = rosters::find(unit, which).await?;
    let conn = unit.app.db.read();
    let rows = store::members_of_term(conn, unit.scope, roster.term.id).await?;
    let mut people: Vec<LearnerId> = rows.iter().map(|(_, who)| *who).collect();
    people.sort_unstable();
    people.dedup();
    let seen: std::collections::HashSet<LearnerId> = if unit.reach == Reach::Tenant {
        people.into_iter().collect()
    } else {
        Seen::of(unit, &roster, people).await?.people.into_iter().collect()
    };
    let mut counts: HashMap<TrainingClassId, usize> = HashMap::new();
    for (id, _) in rows.iter().filter(|(_, who)| seen.contains(who)) {
        *counts.entry(*id).or_default() += 1;
    }
    let all = store::of_term(conn, unit.scope, roster.term.id).await?.into_iter();
    let lines = all.map(|class| ClassLine { members: counts.get(&class.id).copied().unwrap_or_default(), class });
    let mut lines: Vec<ClassLine> = lines.filter(|line| unit.reach == Reach::Tenant || line.members > 0).collect();
    let total = page.with_total.then(|| u64::try_from(lines.len()).ok()).flatten();
    if let Some(after) = page.position::<TrainingClassId>()? {
        lines.retain(|line| line.class.id < after);
    }
    let mut cut = Page::cut(lines, page.limit(), |line| line.class.id)?;
    cut.total = total;
    Ok(cut)
}

/// One class with its courses.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &WorkspaceUnit, id: TrainingClassId) -> Result<ClassView, AppError> {
    let (class, roster, seen) = find(unit, id).await?;
    let conn = unit.app.db.read();
    let ids: Vec<CourseId> = class.draft.courses.iter().map(|one| one.course).collect();
    let known: HashMap<CourseId, Course> =
        courses_store::of_ids(conn, &ids).await?.into_iter().map(|course| (course.id, course)).collect();
    let mut learned = store::learned(conn, unit.scope, class.term, &seen.people, &ids).await?;
    learned.retain(|one| one.class == Some(id));
    let twins = twins_of(unit, &roster, &seen.people, &ids).await?;
    let of = |one: &keizoku_domain::courses::ClassCourse| {
        let theirs: Vec<&Enrolment> = learned.iter().filter(|other| other.course == one.course).collect();
        Some(CourseOfClass {
            course: known.get(&one.course).cloned()?,
            setting: one.setting,
            started: theirs.len(),
            completed: theirs.iter().filter(|other| other.completed_at.is_some()).count(),
            twins: twins.get(&one.course).copied().unwrap_or_default(),
        })
    };
    let courses = class.draft.courses.iter().filter_map(of).collect();
    let state = workspace_state(conn, unit.scope, unit.today()).await?;
    let writable = !state.access.is_read_only() && roster.term.ends_on >= unit.today();
    Ok(ClassView { members: seen.people.len(), class, roster, writable, courses })
}

/// To how many of these people the catalogue shows each of these courses.
pub(super) async fn twins_of(
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
    courses: &[CourseId],
) -> Result<HashMap<CourseId, usize>, AppError> {
    let conn = unit.app.db.read();
    let in_library = crate::courses::contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
    let standing = Standing::of_people(conn, unit.scope, &roster.term, unit.today(), people).await?;
    let mut found: HashMap<CourseId, usize> = HashMap::new();
    for id in people {
        let place = standing.place(SettingTarget::Person(*id));
        for course in courses.iter().filter(|course| in_library.contains(course)) {
            if is_twin(&standing.at(&place, *course)) {
                *found.entry(*course).or_default() += 1;
            }
        }
    }
    Ok(found)
}

/// The people of a class by user ID, with what each has learned in it. A supervisor sees the own people.
///
/// # Errors
/// [`AppError::NotFound`], `list.cursor_invalid`; the store.
pub async fn members(
    unit: &WorkspaceUnit,
    id: TrainingClassId,
    page: &PageRequest,
) -> Result<Page<MemberLine>, AppError> {
    let (class, roster, seen) = find(unit, id).await?;
    let conn = unit.app.db.read();
    let all = learners::some(conn, unit.scope, &seen.people).await?;
    let mut people: Vec<Learner> = all.into_values().collect();
    people.sort_by_cached_key(|person| person.login_id.key());
    let total = page.with_total.then(|| u64::try_from(people.len()).ok()).flatten();
    if let Some(after) = page.position::<String>()? {
        people.retain(|person| person.login_id.key() > after);
    }
    let mut cut = Page::cut(people, page.limit(), |person| person.login_id.key())?;
    cut.total = total;
    let shown: Vec<LearnerId> = cut.items.iter().map(|person| person.id).collect();
    let ids: Vec<CourseId> = class.draft.courses.iter().map(|one| one.course).collect();
    let learned = store::learned(conn, unit.scope, class.term, &shown, &ids).await?;
    let seated = assignments::already_seated(conn, unit.scope, class.term, &shown).await?;
    Ok(cut.map(|person| MemberLine {
        department: seen.departments.get(&person.id).map(|id| seen.tree.path(*id)).unwrap_or_default(),
        seated: seated.contains(&person.id),
        done: ids.iter().filter_map(|course| done(unit, &class, &roster, (person.id, *course), &learned)).collect(),
        person,
    }))
}

fn done(
    unit: &WorkspaceUnit,
    class: &TrainingClass,
    roster: &Roster,
    (who, course): (LearnerId, CourseId),
    learned: &[Enrolment],
) -> Option<Done> {
    let theirs = learned.iter().filter(|one| one.learner == who && one.course == course);
    let (here, elsewhere): (Vec<&Enrolment>, Vec<&Enrolment>) = theirs.partition(|one| one.class == Some(class.id));
    let here = here.first().copied();
    let completed_at = here.and_then(|one| one.completed_at);
    let due = class.effective(course)?.due(class.last_day(roster.term.ends_on));
    Some(Done {
        course,
        status: LearningStatus::of(here.is_some(), completed_at.is_some(), Some(due), unit.today()),
        progress: here.map_or(0, |one| one.progress),
        completed_at,
        credited_at: credit(completed_at, elsewhere.iter().filter_map(|one| one.completed_at)),
    })
}
