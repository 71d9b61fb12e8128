//! A class is made, changed, and deleted while nobody has learned in it.

use keizoku_domain::audit::Action;
use keizoku_domain::courses::{ClassDraft, TrainingClass};
use keizoku_domain::id::{TermId, TrainingClassId};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::courses::settings as rules;
use keizoku_store::learning::classes as store;
use serde_json::{Value, json};

use crate::caller::WorkspaceUnit;
use crate::courses::{contents, settings};
use crate::error::AppError;
use crate::messaging::notices;
use crate::people::change::note;
use crate::people::rosters::{self, Roster, Which};
use crate::seats::access::ensure_writable;

/// The most classes of a term: what is read for a list at once has a bound.
const MOST_CLASSES: usize = 500;

/// The roster of a term in which classes can be written today.
pub(super) async fn writable(unit: &WorkspaceUnit, which: Which) -> Result<Roster, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let roster = rosters::find(unit, which).await?;
    if roster.term.ends_on < unit.today() {
        return Err(AppError::refused("training_class.term_ended"));
    }
    Ok(roster)
}

/// The roster of the term of a class that can be written today.
pub(super) async fn writable_class(unit: &WorkspaceUnit, id: TrainingClassId) -> Result<Roster, AppError> {
    let class = store::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
    writable(unit, Which::Id(class.term)).await
}

async fn check(unit: &WorkspaceUnit, roster: &Roster, draft: &ClassDraft) -> Result<(), AppError> {
    draft.check((roster.term.starts_on, roster.term.ends_on))?;
    let known = contents::load(unit.app.db.read()).await?.courses_of(roster.term.library_id, roster.day);
    let mut refusal = Refusal::invalid(Vec::new());
    for (place, _) in draft.courses.iter().enumerate().filter(|(_, one)| !known.contains(&one.course)) {
        refusal = refusal.at(format!("/courses/{place}/courseId"), "course_setting.course_unknown");
    }
    if refusal.fields.is_empty() { Ok(()) } else { Err(refusal.into()) }
}

/// Refuses a name that another class of the term has, and more classes than a term may have.
pub(super) async fn ensure_room(
    uow: &Uow,
    unit: &WorkspaceUnit,
    term: TermId,
    (id, draft): (Option<TrainingClassId>, &ClassDraft),
) -> Result<(), AppError> {
    let all = store::of_term(uow.conn(), unit.scope, term).await?;
    if id.is_none() && all.len() >= MOST_CLASSES {
        return Err(Refusal::new("training_class.too_many").with("most", MOST_CLASSES).into());
    }
    if all.iter().any(|other| Some(other.id) != id && other.draft.name == draft.name) {
        return Err(Refusal::invalid(Vec::new()).at("/name", "training_class.name_taken").into());
    }
    Ok(())
}

pub(super) fn told(class: &TrainingClass) -> Value {
    json!({ "name": class.draft.name, "term": class.term.to_string(), "courses": class.draft.courses.len() })
}

/// Makes a class in a term.
///
/// # Errors
/// Those of [`ClassDraft::check`], `course_setting.course_unknown`, `training_class.name_taken`, `training_class.too_many`,
/// `training_class.term_ended`, [`AppError::ReadOnly`], [`AppError::NotFound`] for an unknown term; the store.
pub async fn create(unit: &WorkspaceUnit, which: Which, draft: &ClassDraft) -> Result<TrainingClassId, AppError> {
    let roster = writable(unit, which).await?;
    check(unit, &roster, draft).await?;
    unit.write(async |uow| {
        // The set of rules is the lock of everything that is set in the term: two classes of one name are refused in turn.
        rules::lock(uow, unit.scope, roster.term.id).await?;
        ensure_room(uow, unit, roster.term.id, (None, draft)).await?;
        let id = TrainingClassId::generate(unit.app.ids.as_ref());
        let class = TrainingClass { id, term: roster.term.id, draft: draft.clone(), revision: 1 };
        store::insert(uow, unit.scope, &class).await?;
        note(uow, unit, Action::TrainingClassCreated, id.to_string(), told(&class)).await?;
        Ok(id)
    })
    .await
}

/// Changes what a class is, if nobody else did since `revision`. What was learned in it stays, also of a course that it does not
/// have any more.
///
/// # Errors
/// Those of [`create`], [`AppError::Stale`].
pub async fn change(
    unit: &WorkspaceUnit,
    id: TrainingClassId,
    revision: i64,
    draft: &ClassDraft,
) -> Result<(), AppError> {
    let roster = writable_class(unit, id).await?;
    check(unit, &roster, draft).await?;
    unit.write(async |uow| {
        rules::lock(uow, unit.scope, roster.term.id).await?;
        let before = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if before.revision != revision {
            return Err(AppError::Stale);
        }
        ensure_room(uow, unit, before.term, (Some(id), draft)).await?;
        let after = TrainingClass { draft: draft.clone(), revision: revision + 1, ..before };
        store::update(uow, unit.scope, &after).await?;
        note(uow, unit, Action::TrainingClassChanged, id.to_string(), told(&after)).await
    })
    .await
}

/// Deletes a class in which nobody has learned, with its people's membership and with what was set for it. A history is
/// evidence: a class that has one stays, and is ended by its last day.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], `training_class.has_history`, `training_class.term_ended`,
/// [`AppError::ReadOnly`]; the store.
pub async fn remove(unit: &WorkspaceUnit, id: TrainingClassId, revision: i64) -> Result<(), AppError> {
    let roster = writable_class(unit, id).await?;
    let term = roster.term.id;
    unit.write(async |uow| {
        let seen = rules::lock(uow, unit.scope, term).await?;
        let class = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if class.revision != revision {
            return Err(AppError::Stale);
        }
        let people = store::history(uow.conn(), unit.scope, id).await?;
        if people > 0 {
            return Err(Refusal::new("training_class.has_history").with("enrolments", people).into());
        }
        if settings::forget_class(uow, unit, id).await? > 0 {
            rules::advance(uow, unit.scope, term, seen + 1).await?;
        }
        notices::forget_class(uow, unit, id).await?;
        store::remove(uow, unit.scope, id).await?;
        note(uow, unit, Action::TrainingClassRemoved, id.to_string(), told(&class)).await
    })
    .await
}
