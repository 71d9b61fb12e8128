//! A person's own classes.

use keizoku_domain::courses::{CourseState, TrainingClass};
use keizoku_domain::id::CourseId;
use keizoku_store::learning::{classes as store, enrolments};

use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::learning::desk;

/// A class as one of its people sees it.
#[derive(Debug, Clone)]
pub struct MyClass {
    /// The class.
    pub class: TrainingClass,
    /// How many of its courses today's library has.
    pub courses: usize,
    /// How many of them are required.
    pub required: usize,
    /// How many of them were completed in the class.
    pub completed: usize,
    /// Whether its period lies around today.
    pub running: bool,
}

/// The caller's classes of the running term, the newest first; there are few.
///
/// # Errors
/// Those of the desk: no seat, term ended; the store.
pub async fn list(unit: &WorkspaceUnit) -> Result<Vec<MyClass>, AppError> {
    let desk = desk::of(unit).await?;
    let conn = unit.app.db.read();
    let mut all: Vec<TrainingClass> = store::some(conn, unit.scope, desk.classes()).await?.into_values().collect();
    all.retain(|class| class.term == desk.term.id);
    all.sort_by_key(|class| std::cmp::Reverse(class.id));
    let mine = enrolments::of_learner(conn, unit.scope, desk.learner, desk.term.id).await?;
    let of = |class: TrainingClass| {
        let here: Vec<_> = class.draft.courses.iter().filter(|one| desk.courses.contains(&one.course)).collect();
        let is_done = |course: CourseId| {
            mine.iter().any(|one| one.class == Some(class.id) && one.course == course && one.completed_at.is_some())
        };
        MyClass {
            courses: here.len(),
            required: here.iter().filter(|one| one.setting.state == CourseState::Required).count(),
            completed: here.iter().filter(|one| is_done(one.course)).count(),
            running: class.runs_on(unit.today()),
            class,
        }
    };
    Ok(all.into_iter().map(of).collect())
}
