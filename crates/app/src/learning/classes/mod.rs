//! Training classes: courses for a set of people with settings, a period and a history of their own (learning.md, "Classes").

pub mod copy;
pub mod members;
pub mod mine;
pub mod twins;
pub mod view;
pub mod write;

use std::collections::HashMap;

use keizoku_domain::courses::TrainingClass;
use keizoku_domain::id::{LearnerId, OrgUnitId, TrainingClassId};
use keizoku_domain::people::OrgTree;
use keizoku_domain::people::posts::Posts;
use keizoku_store::learning::classes as store;
use keizoku_store::people::{posts, units};

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::people::rosters::{self, Roster, Which};
use crate::people::sight;

/// The people of a class whom the caller may see, with the department of each.
pub(super) struct Seen {
    pub(super) people: Vec<LearnerId>,
    pub(super) departments: HashMap<LearnerId, OrgUnitId>,
    pub(super) tree: OrgTree,
}

impl Seen {
    /// Of these people.
    async fn of(unit: &WorkspaceUnit, roster: &Roster, people: Vec<LearnerId>) -> Result<Self, AppError> {
        let conn = unit.app.db.read();
        let (tree, _) = units::tree(conn, unit.scope).await?;
        let held = posts::of(conn, unit.scope, &people).await?;
        let primary = |id: &LearnerId| Some((*id, Posts::on(held.get(id)?, roster.day).primary?));
        let departments: HashMap<LearnerId, OrgUnitId> = people.iter().filter_map(primary).collect();
        let sight = sight::of(unit, &tree).await?;
        let is_seen = |id: &LearnerId| {
            sight.as_ref().is_none_or(|units| departments.get(id).is_some_and(|unit| units.contains(unit)))
        };
        let people = people.into_iter().filter(is_seen).collect();
        Ok(Self { people, departments, tree })
    }
}

/// A class with the roster of its term, and its people in the caller's sight. For a supervisor a class without any of the own
/// people is not there.
pub(super) async fn find(unit: &WorkspaceUnit, id: TrainingClassId) -> Result<(TrainingClass, Roster, Seen), AppError> {
    let conn = unit.app.db.read();
    let class = store::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    let roster = rosters::find(unit, Which::Id(class.term)).await?;
    let all = store::members(conn, unit.scope, id).await?;
    let seen = Seen::of(unit, &roster, all).await?;
    if unit.reach != keizoku_domain::identity::Reach::Tenant && seen.people.is_empty() {
        return Err(AppError::NotFound);
    }
    Ok((class, roster, seen))
}
