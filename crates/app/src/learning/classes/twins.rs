//! A course that a class and the catalogue both show to the same people is hidden in the catalogue, in one action: an ordinary
//! rule of the course settings, for the class.

use keizoku_domain::courses::setting::Setting;
use keizoku_domain::courses::{CourseState, SettingTarget};
use keizoku_domain::id::{CourseId, TrainingClassId};
use keizoku_store::courses::settings as rules;

use super::view::twins_of;
use super::{Seen, find};
use crate::caller::WorkspaceUnit;
use crate::courses::settings::write::{self, Change};
use crate::error::AppError;
use crate::people::rosters::Which;

/// Hides in the catalogue what the class shows too; these courses, or every one. Tells how many courses were hidden, and how many
/// of them a narrower rule, for a person alone, goes on showing to somebody.
///
/// # Errors
/// [`AppError::NotFound`] for the class or a course that it does not have; those of [`write::set`]; the store.
pub async fn hide(
    unit: &WorkspaceUnit,
    id: TrainingClassId,
    courses: Option<&[CourseId]>,
) -> Result<(usize, usize), AppError> {
    let (class, roster, Seen { people, .. }) = find(unit, id).await?;
    let of_class: Vec<CourseId> = class.draft.courses.iter().map(|one| one.course).collect();
    if courses.is_some_and(|wanted| wanted.iter().any(|course| !of_class.contains(course))) {
        return Err(AppError::NotFound);
    }
    let wanted = courses.unwrap_or(&of_class);
    let twins = twins_of(unit, &roster, &people, wanted).await?;
    let hidden: Vec<CourseId> = wanted.iter().filter(|course| twins.contains_key(course)).copied().collect();
    if hidden.is_empty() {
        return Ok((0, 0));
    }
    let change = Change {
        which: Which::Id(class.term),
        revision: rules::revision(unit.app.db.read(), unit.scope, class.term).await?,
        target: SettingTarget::Class(id),
        courses: hidden.clone(),
        setting: Some(Setting::plain(CourseState::Hidden)),
    };
    write::set(unit, &change).await?;
    let left = twins_of(unit, &roster, &people, &hidden).await?;
    Ok((hidden.len(), left.len()))
}
