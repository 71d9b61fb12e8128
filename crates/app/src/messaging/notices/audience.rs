//! Whom a notice means today: those in a seat of the running term who stand where its targets say. Posts, classes and settings are
//! read at the moment of asking, so that a notice follows whoever comes and goes.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use keizoku_domain::courses::{CourseState, Place, SettingTarget, TrainingClass};
use keizoku_domain::id::{CourseId, LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::messaging::NoticeTarget;
use keizoku_domain::messaging::notice::Reader;
use keizoku_store::courses::settings;
use keizoku_store::learning::classes;
use keizoku_store::people::posts;
use keizoku_store::seats::assignments;

use super::Seen;
use crate::caller::WorkspaceUnit;
use crate::courses::contents;
use crate::courses::settings::standing::{ClassesByPerson, Standing};
use crate::error::AppError;
use crate::people::rosters::{self, Roster, Which};

/// The courses that notices name, as people of a term see them.
struct Courses {
    /// Of today's library.
    in_library: BTreeSet<CourseId>,
    /// The classes of the term.
    classes: HashMap<TrainingClassId, TrainingClass>,
}

impl Courses {
    /// Of these courses, those that somebody sees: in the catalogue, or in one of the own classes.
    fn seen(&self, standing: &Standing, place: &Place, named: &BTreeSet<CourseId>) -> BTreeSet<CourseId> {
        let mine = || place.classes.iter().filter_map(|id| self.classes.get(id));
        let has = |class: &TrainingClass, id: &CourseId| class.draft.courses.iter().any(|one| one.course == *id);
        let is_seen = |id: &&CourseId| {
            self.in_library.contains(*id)
                && (standing.at(place, **id).state != CourseState::Hidden || mine().any(|class| has(class, id)))
        };
        named.iter().filter(is_seen).copied().collect()
    }
}

/// The people whom these targets mean, by user ID: those in the caller's sight. A number of statements that does not depend on how
/// many people there are.
///
/// # Errors
/// The store.
pub(super) async fn of(
    unit: &WorkspaceUnit,
    seen: &Seen,
    targets: &[NoticeTarget],
) -> Result<(Roster, Vec<(LearnerId, String)>), AppError> {
    let roster = rosters::find(unit, Which::Running).await?;
    let conn = unit.app.db.read();
    let people = assignments::seated_by_login(conn, unit.scope, roster.term.id).await?;
    if seen.within.is_none() && targets.contains(&NoticeTarget::Everyone) {
        return Ok((roster, people));
    }
    let posts = posts::of_everybody(conn, unit.scope).await?;
    let mut mine: ClassesByPerson = HashMap::new();
    let named = courses_named(targets);
    if !named.is_empty() || targets.iter().any(|target| matches!(target, NoticeTarget::Class(_))) {
        for (id, who) in classes::members_of_term(conn, unit.scope, roster.term.id).await? {
            mine.entry(who).or_default().push(id);
        }
    }
    let rules = if named.is_empty() { Vec::new() } else { settings::of_term(conn, unit.scope, roster.term.id).await? };
    let courses = courses_of(unit, &roster, &named).await?;
    let standing = Standing::new(&rules, Arc::new(seen.tree.clone()), posts, roster.day).with_classes(mine);
    let meant = people.into_iter().filter(|(id, _)| {
        let place = standing.place(SettingTarget::Person(*id));
        let reader = Reader {
            departments: place.lineages.iter().flat_map(|line| line.units.iter().copied()).collect(),
            classes: place.classes.iter().copied().collect(),
            courses: courses.seen(&standing, &place, &named),
        };
        reader.is_meant(targets) && is_in_sight(&place, seen.within.as_ref())
    });
    let meant = meant.collect();
    Ok((roster, meant))
}

async fn courses_of(unit: &WorkspaceUnit, roster: &Roster, named: &BTreeSet<CourseId>) -> Result<Courses, AppError> {
    if named.is_empty() {
        return Ok(Courses { in_library: BTreeSet::new(), classes: HashMap::new() });
    }
    let conn = unit.app.db.read();
    let in_library = contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
    let all = classes::of_term(conn, unit.scope, roster.term.id).await?;
    Ok(Courses { in_library, classes: all.into_iter().map(|class| (class.id, class)).collect() })
}

fn course(target: &NoticeTarget) -> Option<CourseId> {
    match target {
        NoticeTarget::Course(id) => Some(*id),
        _ => None,
    }
}

/// The courses that any of these targets names.
pub(super) fn courses_named<'a>(targets: impl IntoIterator<Item = &'a NoticeTarget>) -> BTreeSet<CourseId> {
    targets.into_iter().filter_map(course).collect()
}

/// Whether somebody's primary post is in sight: whose post there is a concurrent one gets the notice, and is another supervisor's.
fn is_in_sight(place: &Place, within: Option<&HashSet<OrgUnitId>>) -> bool {
    let Some(within) = within else { return true };
    let primary = place.lineages.iter().find(|line| line.primary);
    primary.and_then(|line| line.units.first()).is_some_and(|unit| within.contains(unit))
}
