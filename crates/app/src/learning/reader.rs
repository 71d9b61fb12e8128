//! Where the caller stands as a reader of notices; asked by the room `messaging`.

use std::collections::{BTreeSet, HashMap};

use keizoku_domain::courses::CourseState;
use keizoku_domain::id::{CourseId, LearnerId};
use keizoku_domain::messaging::notice::Reader;
use keizoku_store::learning::classes;

use super::desk;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;

/// The caller, with the departments and classes of today, and those of the named courses that the caller sees: in the catalogue, or
/// in one of the own classes.
///
/// # Errors
/// Those of the desk: no seat, term ended; the store.
pub(crate) async fn of_caller(
    unit: &WorkspaceUnit,
    named: &BTreeSet<CourseId>,
) -> Result<(LearnerId, Reader), AppError> {
    let desk = desk::of(unit).await?;
    let mut mine = match desk.classes() {
        [] => HashMap::new(),
        ids => classes::some(unit.app.db.read(), unit.scope, ids).await?,
    };
    mine.retain(|_, class| class.term == desk.term.id);
    let in_class = |id: &CourseId| mine.values().any(|class| class.draft.courses.iter().any(|one| one.course == *id));
    let is_seen = |id: &&CourseId| {
        desk.courses.contains(*id) && (desk.effective(**id).state != CourseState::Hidden || in_class(id))
    };
    let courses = named.iter().filter(is_seen).copied().collect();
    let reader = Reader { departments: desk.departments(), classes: mine.keys().copied().collect(), courses };
    Ok((desk.learner, reader))
}
