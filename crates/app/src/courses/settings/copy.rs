//! The rules of the former term, copied into the one that follows: looked at first, then written by the same code
//! (learning.md, "Course settings"; `product.md`, N8).

use std::collections::BTreeSet;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::copy::{self, CopyPlan, Dropped, Remaining, TermDays};
use keizoku_domain::courses::{CourseSetting, SettingTarget};
use keizoku_domain::id::{CourseSettingId, LearnerId};
use keizoku_domain::seats::{RosterState, Term};
use keizoku_store::courses::{self as courses_store, settings as store};
use keizoku_store::people::units;
use keizoku_store::seats::{assignments, terms};
use keizoku_store::{Connection, Uow};
use serde_json::json;

use super::view::{Names, RuleLine};
use super::write::{Place, ensure_room};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::Which;

/// Rules that are left behind and named one by one; of more, the number is told.
const NAMED: usize = 200;

/// What copying does, or did.
#[derive(Debug, Clone)]
pub struct CopyView {
    /// The former term.
    pub from: Term,
    /// The term that is copied into.
    pub to: Term,
    /// How many rules are copied.
    pub copied: usize,
    /// How many notes there are about what is left behind.
    pub dropped: usize,
    /// The first of them, by name.
    pub named: Vec<(RuleLine, Dropped)>,
    /// The revision of the rules of the term that is copied into.
    pub revision: i64,
}

/// What copying would do.
///
/// # Errors
/// [`AppError::NotFound`], `course_setting.no_former_term`, `course_setting.term_ended`, [`AppError::ReadOnly`]; the store.
pub async fn preview(unit: &WorkspaceUnit, which: Which) -> Result<CopyView, AppError> {
    let place = Place::of(unit, which).await?;
    let conn = unit.app.db.read();
    let from = former(unit, &place.roster.term).await?;
    let revision = store::revision(conn, unit.scope, place.roster.term.id).await?;
    let now = store::of_term(conn, unit.scope, place.roster.term.id).await?;
    let found = plan(conn, unit, &place, &from, &now).await?;
    view(unit, &place, from, found, revision).await
}

/// Copies.
///
/// # Errors
/// Those of [`preview`], [`AppError::Stale`], `course_setting.too_many`.
pub async fn run(unit: &WorkspaceUnit, which: Which, revision: i64) -> Result<CopyView, AppError> {
    let place = Place::of(unit, which).await?;
    let from = former(unit, &place.roster.term).await?;
    let write = async |uow: &Uow, rules: &[CourseSetting]| {
        let mut found = plan(uow.conn(), unit, &place, &from, rules).await?;
        for rule in &mut found.kept {
            rule.id = CourseSettingId::generate(unit.app.ids.as_ref());
        }
        ensure_room(rules.len(), found.kept.len())?;
        store::put(uow, unit.scope, place.roster.term.id, &found.kept).await?;
        let details = json!({
            "from": from.id.to_string(), "copied": found.kept.len(), "dropped": found.dropped.len(),
        });
        note(uow, unit, Action::CourseSettingsCopied, place.roster.term.id.to_string(), details).await?;
        Ok(found)
    };
    let (found, revision) = place.change(unit, revision, write).await?;
    view(unit, &place, from, found, revision).await
}

/// The term before this one in the workspace.
async fn former(unit: &WorkspaceUnit, term: &Term) -> Result<Term, AppError> {
    let all = terms::of_workspace(unit.app.db.read(), unit.scope).await?;
    let before = all.into_iter().rev().find(|other| other.starts_on < term.starts_on);
    before.ok_or_else(|| AppError::refused("course_setting.no_former_term"))
}

const fn days(term: &Term) -> TermDays {
    TermDays { start_month: term.start_month, starts_on: term.starts_on, ends_on: term.ends_on }
}

async fn plan(
    conn: &impl Connection,
    unit: &WorkspaceUnit,
    place: &Place,
    from: &Term,
    now: &[CourseSetting],
) -> Result<CopyPlan, AppError> {
    let to = &place.roster.term;
    let rules = store::of_term(conn, unit.scope, from.id).await?;
    let person = |rule: &CourseSetting| match rule.target {
        SettingTarget::Person(id) => Some(id),
        _ => None,
    };
    let people: BTreeSet<LearnerId> = rules.iter().filter_map(person).collect();
    let people: Vec<LearnerId> = people.into_iter().collect();
    // Before its roster is open, the new term has nobody: whoever has a seat in the former one is expected to stay.
    let seats = if to.roster == RosterState::NotOpen { from.id } else { to.id };
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let remaining = Remaining {
        courses: place.courses.keys().copied().collect(),
        departments: tree.units().iter().map(|unit| unit.id).collect(),
        people: assignments::already_seated(conn, unit.scope, seats, &people).await?.into_iter().collect(),
        set: now.iter().map(|rule| (rule.course, rule.target, rule.author)).collect(),
    };
    Ok(copy::copy(&rules, days(from), days(to), &remaining))
}

async fn view(
    unit: &WorkspaceUnit,
    place: &Place,
    from: Term,
    found: CopyPlan,
    revision: i64,
) -> Result<CopyView, AppError> {
    let conn = unit.app.db.read();
    let (copied, dropped) = (found.kept.len(), found.dropped.len());
    let shown: Vec<(CourseSetting, Dropped)> = found.dropped.into_iter().take(NAMED).collect();
    let ids: BTreeSet<_> = shown.iter().map(|(rule, _)| rule.course).collect();
    let courses = courses_store::of_ids(conn, &ids.into_iter().collect::<Vec<_>>()).await?;
    let (tree, _) = units::tree(conn, unit.scope).await?;
    let names = Names::of(conn, unit, &tree, shown.iter().map(|(rule, _)| rule.target)).await?;
    let line = |(rule, reason): (CourseSetting, Dropped)| {
        let course = courses.iter().find(|course| course.id == rule.course)?.clone();
        Some((RuleLine { named: names.name(rule), course }, reason))
    };
    let named = shown.into_iter().filter_map(line).collect();
    Ok(CopyView { from, to: place.roster.term.clone(), copied, dropped, named, revision })
}
