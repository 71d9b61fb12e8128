//! What webhooks hear of people: who joined, changed and left, by id and user ID. One look-up where nobody listens; otherwise
//! everything of a unit together, however many people a file holds.

use keizoku_domain::id::LearnerId;
use keizoku_domain::integration::webhook::EventType;
use keizoku_domain::people::plan::Effect;
use keizoku_store::Uow;
use keizoku_store::people::learners;
use serde_json::json;

use super::rosters::Roster;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::integration::webhooks::{Event, Listeners, Whose};

/// Tells of those who joined, in the order of the effects, came back or changed.
///
/// # Errors
/// The store.
pub(super) async fn written(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    effects: &[(u32, &Effect)],
    joined: &[LearnerId],
) -> Result<(), AppError> {
    let whose = Whose::Workspace(unit.scope.workspace());
    let listeners = Listeners::of(uow, unit.scope.of_company()).await?;
    if !listeners.want(&[EventType::LearnerCreated, EventType::LearnerUpdated], &whose) {
        return Ok(());
    }
    let mut new = joined.iter().copied();
    let mut events = Vec::new();
    for (_, effect) in effects {
        let (kind, change, person) = match effect {
            Effect::Join(profile) => {
                (EventType::LearnerCreated, "joined", new.next().map(|id| (id, &profile.login_id)))
            }
            Effect::Return(id, profile) => (EventType::LearnerUpdated, "returned", Some((*id, &profile.login_id))),
            Effect::Become(id, profile) => (EventType::LearnerUpdated, "changed", Some((*id, &profile.login_id))),
            Effect::Leave(_) | Effect::Found(_) | Effect::Reshape(..) => continue,
        };
        let Some((id, login)) = person else { continue };
        events.push(event(unit, roster, kind, change, id, login.as_str()));
    }
    listeners.tell(uow, &unit.app, unit.scope.of_company(), events).await
}

/// Tells of those who were taken off a roster.
///
/// # Errors
/// The store.
pub(super) async fn left(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
) -> Result<(), AppError> {
    known(uow, unit, roster, people, EventType::LearnerRemoved, "left").await
}

/// Tells of those who are known and took a seat of a roster again.
///
/// # Errors
/// The store.
pub(crate) async fn returned(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
) -> Result<(), AppError> {
    known(uow, unit, roster, people, EventType::LearnerUpdated, "returned").await
}

async fn known(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
    kind: EventType,
    change: &str,
) -> Result<(), AppError> {
    let whose = Whose::Workspace(unit.scope.workspace());
    let listeners = Listeners::of(uow, unit.scope.of_company()).await?;
    if people.is_empty() || !listeners.want(&[kind], &whose) {
        return Ok(());
    }
    let known = learners::some(uow.conn(), unit.scope, people).await?;
    let of = |id: &LearnerId| {
        let person = known.get(id)?;
        Some(event(unit, roster, kind, change, *id, person.login_id.as_str()))
    };
    let events = people.iter().filter_map(of).collect();
    listeners.tell(uow, &unit.app, unit.scope.of_company(), events).await
}

fn event(unit: &WorkspaceUnit, roster: &Roster, kind: EventType, change: &str, id: LearnerId, login: &str) -> Event {
    let data = json!({
        "workspaceId": unit.scope.workspace(), "termId": roster.term.id, "startMonth": roster.term.start_month,
        "learnerId": id, "loginId": login, "change": change,
    });
    Event { kind, whose: Whose::Workspace(unit.scope.workspace()), key: None, data }
}
