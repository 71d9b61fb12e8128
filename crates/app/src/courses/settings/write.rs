//! Courses are set for a target: several at once, or one rule taken away. Whoever writes saw the term's rules at a revision.

use std::collections::BTreeMap;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::setting::{Setting, check_supervisor};
use keizoku_domain::courses::{Course, CourseSetting, SettingAuthor, SettingTarget};
use keizoku_domain::id::{CourseId, CourseSettingId, LearnerId, OrgUnitId, TermId};
use keizoku_domain::identity::Reach;
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::courses::{self as courses_store, settings as store};
use keizoku_store::learning::classes;
use keizoku_store::people::{posts, revision as people_revision, units};
use serde_json::{Value, json};

use super::standing::{Standing, day_in};
use super::view::ensure_target;
use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Roster, Which};
use crate::people::sight;
use crate::seats::access::ensure_writable;

/// The most rules of a term: what is read for a table at once has a bound.
const MOST_RULES: usize = 20_000;

/// What is set.
#[derive(Debug, Clone)]
pub struct Change {
    /// In which term.
    pub which: Which,
    /// The revision of its rules that the caller saw.
    pub revision: i64,
    /// For whom.
    pub target: SettingTarget,
    /// Which courses.
    pub courses: Vec<CourseId>,
    /// What; nothing takes the caller's own rules for the target away, so that what is set more widely holds again.
    pub setting: Option<Setting>,
}

/// In which role the caller sets courses.
pub(super) fn author(unit: &WorkspaceUnit) -> SettingAuthor {
    if unit.reach == Reach::Tenant { SettingAuthor::Administrator } else { SettingAuthor::Supervisor }
}

/// A term whose rules may be written today, with the courses of its library.
pub(super) struct Place {
    pub(super) roster: Roster,
    pub(super) courses: BTreeMap<CourseId, Course>,
}

impl Place {
    pub(super) async fn of(unit: &WorkspaceUnit, which: Which) -> Result<Self, AppError> {
        let conn = unit.app.db.read();
        ensure_writable(conn, unit.scope, unit.today()).await?;
        let roster = rosters::find(unit, which).await?;
        if roster.term.ends_on < unit.today() {
            return Err(AppError::refused("course_setting.term_ended"));
        }
        let ids = contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
        let courses = courses_store::of_ids(conn, &ids.into_iter().collect::<Vec<_>>()).await?;
        Ok(Self { roster, courses: courses.into_iter().map(|course| (course.id, course)).collect() })
    }

    /// The courses that were named, once each.
    pub(super) fn chosen(&self, ids: &[CourseId]) -> Result<Vec<&Course>, AppError> {
        let mut refusal = Refusal::invalid(Vec::new());
        let mut chosen = BTreeMap::new();
        for (place, id) in ids.iter().enumerate() {
            match self.courses.get(id) {
                Some(course) => drop(chosen.insert(*id, course)),
                None => refusal = refusal.at(format!("/courseIds/{place}"), "course_setting.course_unknown"),
            }
        }
        if refusal.fields.is_empty() { Ok(chosen.into_values().collect()) } else { Err(refusal.into()) }
    }

    /// Changes the rules of the term under their lock, and answers the new revision. Departments are held still meanwhile: one
    /// that is deleted is gone before, or takes the new rule with it.
    pub(super) async fn change<T>(
        &self,
        unit: &WorkspaceUnit,
        revision: i64,
        work: impl AsyncFn(&Uow, &[CourseSetting]) -> Result<T, AppError>,
    ) -> Result<(T, i64), AppError> {
        let term = self.roster.term.id;
        unit.write(async |uow| {
            people_revision::hold(uow, unit.scope).await?;
            let now = store::lock(uow, unit.scope, term).await?;
            if now != revision {
                return Err(AppError::Stale);
            }
            let rules = store::of_term(uow.conn(), unit.scope, term).await?;
            let done = work(uow, &rules).await?;
            store::advance(uow, unit.scope, term, now + 1).await?;
            Ok((done, now + 1))
        })
        .await
    }

    /// The rules with the places of these targets, as they are within the unit.
    pub(super) async fn standing(
        &self,
        uow: &Uow,
        unit: &WorkspaceUnit,
        rules: &[CourseSetting],
        targets: impl IntoIterator<Item = SettingTarget>,
    ) -> Result<Standing, AppError> {
        let person = |target| match target {
            SettingTarget::Person(id) => Some(id),
            _ => None,
        };
        let mut people: Vec<LearnerId> = targets.into_iter().filter_map(person).collect();
        people.sort_unstable();
        people.dedup();
        let (tree, _) = units::tree(uow.conn(), unit.scope).await?;
        let posts = posts::of(uow.conn(), unit.scope, &people).await?;
        let held = classes::of_people(uow.conn(), unit.scope, &people).await?;
        Ok(Standing::new(rules, tree, posts, day_in(&self.roster.term, unit.today())).with_classes(held))
    }

    pub(super) fn rule(
        &self,
        unit: &WorkspaceUnit,
        course: CourseId,
        target: SettingTarget,
        setting: Setting,
    ) -> CourseSetting {
        let id = CourseSettingId::generate(unit.app.ids.as_ref());
        CourseSetting { id, course, target, author: author(unit), within: None, setting }
    }
}

/// Refuses a department or class that was deleted since it was looked at, or a class of another term; within the unit that holds
/// departments still.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub(super) async fn ensure_there(
    uow: &Uow,
    unit: &WorkspaceUnit,
    term: TermId,
    target: SettingTarget,
) -> Result<(), AppError> {
    match target {
        SettingTarget::Department(id) => {
            let (tree, _) = units::tree(uow.conn(), unit.scope).await?;
            tree.get(id).map(|_| ()).ok_or(AppError::NotFound)
        }
        SettingTarget::Class(id) => {
            // Its lock: a class that is deleted takes its rules along, or is gone before.
            let class = classes::lock(uow, unit.scope, id).await?.filter(|class| class.term == term);
            class.map(|_| ()).ok_or(AppError::NotFound)
        }
        SettingTarget::Everyone | SettingTarget::Person(_) => Ok(()),
    }
}

/// Of the departments that a supervisor answers for, the uppermost one in which the target stands.
fn within(standing: &Standing, target: SettingTarget, roots: &[OrgUnitId]) -> Option<OrgUnitId> {
    let lineages = standing.place(target).lineages;
    let primary = lineages.iter().find(|line| line.primary)?;
    primary.units.iter().rev().find(|unit| roots.contains(unit)).copied()
}

/// Refuses more rules than a term may have.
pub(super) fn ensure_room(before: usize, added: usize) -> Result<(), AppError> {
    if before + added > MOST_RULES {
        return Err(Refusal::new("course_setting.too_many").with("most", MOST_RULES).into());
    }
    Ok(())
}

/// A target as the trail writes it.
pub(super) fn told(target: SettingTarget) -> Value {
    match target {
        SettingTarget::Everyone => json!("everyone"),
        SettingTarget::Department(id) => json!(id.to_string()),
        SettingTarget::Class(id) => json!(id.to_string()),
        SettingTarget::Person(id) => json!(id.to_string()),
    }
}

fn codes(courses: &[&Course]) -> Vec<String> {
    courses.iter().map(|course| course.fields.code.to_string()).collect()
}

/// Sets courses for a target; answers the new revision of the term's rules.
///
/// # Errors
/// [`AppError::NotFound`] for a target out of sight, [`AppError::Stale`], [`AppError::ReadOnly`], `course_setting.term_ended`,
/// `course_setting.too_many`, those of [`Setting::check`] and of [`check_supervisor`]; the store.
pub async fn set(unit: &WorkspaceUnit, change: &Change) -> Result<i64, AppError> {
    let place = Place::of(unit, change.which).await?;
    let (tree, _) = units::tree(unit.app.db.read(), unit.scope).await?;
    ensure_target(unit, &tree, change.target).await?;
    let chosen = place.chosen(&change.courses)?;
    if let Some(setting) = &change.setting {
        setting.check((place.roster.term.starts_on, place.roster.term.ends_on))?;
    }
    let roots = sight::roots(unit).await?;
    let write = async |uow: &Uow, rules: &[CourseSetting]| {
        ensure_there(uow, unit, place.roster.term.id, change.target).await?;
        let mut reach = None;
        if let Some(roots) = &roots {
            let standing = place.standing(uow, unit, rules, [change.target]).await?;
            reach = within(&standing, change.target, roots);
            let at = standing.place(change.target);
            for course in &chosen {
                check_supervisor(change.target, change.setting.as_ref(), &standing.at(&at, course.id))
                    .map_err(|refusal| refusal.with("course", &course.fields.title_ja))?;
            }
            reach.ok_or(AppError::NotFound)?;
        }
        let mine = rules.iter().filter(|rule| rule.target == change.target && rule.author == author(unit));
        let mine: BTreeMap<CourseId, CourseSettingId> = mine.map(|rule| (rule.course, rule.id)).collect();
        match change.setting {
            None => {
                let ids: Vec<_> = chosen.iter().filter_map(|course| mine.get(&course.id).copied()).collect();
                store::remove(uow, unit.scope, &ids).await?;
            }
            Some(setting) => {
                let added = chosen.iter().filter(|course| !mine.contains_key(&course.id)).count();
                ensure_room(rules.len(), added)?;
                let rule = |course: &&Course| CourseSetting {
                    within: reach,
                    ..place.rule(unit, course.id, change.target, setting)
                };
                let fresh: Vec<CourseSetting> = chosen.iter().map(rule).collect();
                store::put(uow, unit.scope, place.roster.term.id, &fresh).await?;
            }
        }
        let details = json!({
            "target": told(change.target),
            "courses": codes(&chosen),
            "state": change.setting.map(|setting| setting.state.as_str()),
            "from": change.setting.and_then(|setting| setting.from),
            "until": change.setting.and_then(|setting| setting.until),
            "dueOn": change.setting.and_then(|setting| setting.due_on),
        });
        note(uow, unit, Action::CourseSettingsChanged, place.roster.term.id.to_string(), details).await
    };
    Ok(place.change(unit, change.revision, write).await?.1)
}

/// Takes one rule away; answers the new revision. An administrator takes any rule away, a supervisor those that supervisors
/// set for the own people.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`], `course_setting.term_ended`,
/// `course_setting.supervisor_target`, `course_setting.decided_by_administrator`; the store.
pub async fn remove(unit: &WorkspaceUnit, which: Which, id: CourseSettingId, revision: i64) -> Result<i64, AppError> {
    let place = Place::of(unit, which).await?;
    let (tree, _) = units::tree(unit.app.db.read(), unit.scope).await?;
    let known = store::of_term(unit.app.db.read(), unit.scope, place.roster.term.id).await?;
    let rule = known.into_iter().find(|rule| rule.id == id).ok_or(AppError::NotFound)?;
    ensure_target(unit, &tree, rule.target).await?;
    if author(unit) == SettingAuthor::Supervisor {
        if rule.target == SettingTarget::Everyone {
            return Err(AppError::refused("course_setting.supervisor_target"));
        }
        if rule.author == SettingAuthor::Administrator {
            let course = courses_store::find(unit.app.db.read(), rule.course).await?.ok_or(AppError::NotFound)?;
            let refusal = Refusal::new("course_setting.decided_by_administrator");
            return Err(refusal.with("course", &course.fields.title_ja).into());
        }
    }
    let write = async |uow: &Uow, rules: &[CourseSetting]| {
        let rule = rules.iter().find(|rule| rule.id == id).ok_or(AppError::NotFound)?;
        store::remove(uow, unit.scope, &[id]).await?;
        let code = courses_store::find(uow.conn(), rule.course).await?.map(|course| course.fields.code.to_string());
        let details = json!({
            "target": told(rule.target), "courses": [code], "state": null, "author": rule.author.as_str(),
        });
        note(uow, unit, Action::CourseSettingsChanged, place.roster.term.id.to_string(), details).await
    };
    Ok(place.change(unit, revision, write).await?.1)
}
