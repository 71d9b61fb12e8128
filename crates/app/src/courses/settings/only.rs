//! "Show only these courses": one action for a target; every other course of the library is hidden from it
//! (learning.md, "Course settings").

use std::collections::BTreeSet;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{CourseSetting, CourseState, SettingAuthor, SettingTarget};
use keizoku_domain::id::CourseId;
use keizoku_store::Uow;
use keizoku_store::courses::settings as store;
use keizoku_store::people::units;
use serde_json::json;

use super::view::ensure_target;
use super::write::{Place, ensure_room, ensure_there, told};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::Which;

/// What is shown.
#[derive(Debug, Clone)]
pub struct OnlyThese {
    /// In which term.
    pub which: Which,
    /// The revision of its rules that the caller saw.
    pub revision: i64,
    /// For whom.
    pub target: SettingTarget,
    /// Which courses are shown.
    pub courses: Vec<CourseId>,
    /// Their state; each keeps its own where it is not said, and one that was hidden becomes optional.
    pub state: Option<CourseState>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Narrowed {
    /// Courses that are shown.
    pub shown: usize,
    /// Courses that are hidden.
    pub hidden: usize,
    /// Rules of administrators for narrower targets, which go on showing hidden courses to some of the people.
    pub exceptions: usize,
    /// The new revision.
    pub revision: i64,
}

/// Shows only these courses to a target.
///
/// # Errors
/// `course_setting.nothing_shown`, [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`],
/// `course_setting.term_ended`, `course_setting.too_many`; the store.
pub async fn show(unit: &WorkspaceUnit, wanted: &OnlyThese) -> Result<Narrowed, AppError> {
    if wanted.state == Some(CourseState::Hidden) {
        return Err(AppError::refused("course_setting.nothing_shown"));
    }
    let place = Place::of(unit, wanted.which).await?;
    let (tree, _) = units::tree(unit.app.db.read(), unit.scope).await?;
    ensure_target(unit, &tree, wanted.target).await?;
    let chosen: BTreeSet<CourseId> = place.chosen(&wanted.courses)?.iter().map(|course| course.id).collect();
    let write = async |uow: &Uow, rules: &[CourseSetting]| {
        ensure_there(uow, unit, place.roster.term.id, wanted.target).await?;
        let standing =
            place.standing(uow, unit, rules, rules.iter().map(|rule| rule.target).chain([wanted.target])).await?;
        let at = standing.place(wanted.target);
        let mut fresh = Vec::new();
        for course in place.courses.keys() {
            let own = rules.iter().find(|rule| is_own(rule, wanted.target) && rule.course == *course);
            let kept = own.map(|rule| rule.setting);
            let setting = match (chosen.contains(course), wanted.state) {
                (false, _) => Some(Setting::plain(CourseState::Hidden)),
                (true, Some(state)) => Some(kept.filter(|kept| kept.state == state).unwrap_or(Setting::plain(state))),
                (true, None) => {
                    let hidden = standing.at(&at, *course).decided == CourseState::Hidden;
                    hidden.then(|| Setting::plain(CourseState::Optional))
                }
            };
            fresh.extend(
                setting.filter(|one| kept != Some(*one)).map(|one| place.rule(unit, *course, wanted.target, one)),
            );
        }
        let known = rules.iter().filter(|rule| is_own(rule, wanted.target)).count();
        ensure_room(rules.len(), fresh.len().saturating_sub(known))?;
        store::put(uow, unit.scope, place.roster.term.id, &fresh).await?;
        let details = json!({
            "target": told(wanted.target), "shown": chosen.len(), "hidden": place.courses.len() - chosen.len(),
            "state": wanted.state.map(CourseState::as_str),
        });
        note(uow, unit, Action::CourseSettingsNarrowed, place.roster.term.id.to_string(), details).await?;
        let narrower = |rule: &&CourseSetting| {
            rule.author == SettingAuthor::Administrator
                && rule.setting.state != CourseState::Hidden
                && !chosen.contains(&rule.course)
                && rule.target != wanted.target
                && rule.target != SettingTarget::Everyone
                && standing.place(rule.target).is_in(wanted.target)
        };
        Ok(rules.iter().filter(narrower).count())
    };
    let (exceptions, revision) = place.change(unit, wanted.revision, write).await?;
    Ok(Narrowed { shown: chosen.len(), hidden: place.courses.len() - chosen.len(), exceptions, revision })
}

fn is_own(rule: &CourseSetting, target: SettingTarget) -> bool {
    rule.target == target && rule.author == SettingAuthor::Administrator
}
