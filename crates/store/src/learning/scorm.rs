//! What people do with SCORM packages: the latest opening of a unit, and what the run-time keeps of each item.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{EnrolmentId, ScormLaunchId, ScormPackageId, UnitId};
use keizoku_domain::learning::scorm::cmi::Cmi;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;

use super::enrolments::Enrolment;
use crate::db::Uow;
use crate::entity::scorm_launches::{self, Column as L};
use crate::entity::scorm_states::{ActiveModel, Column as C, Entity};
use crate::error::StoreError;
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// An opening of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launch {
    /// Id.
    pub id: ScormLaunchId,
    /// The package that was opened; a later one waits until the unit is opened anew.
    pub package: ScormPackageId,
    /// Digest of the ticket under which its files are asked for.
    pub ticket_hash: Vec<u8>,
    /// Until when.
    pub expires_at: DateTime<Utc>,
    /// The score that was counted last.
    pub counted: Option<u32>,
}

/// What is kept of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The opening in which it was saved, and its number there.
    pub saved: Option<(ScormLaunchId, i64)>,
    /// The run-time's values.
    pub cmi: Cmi,
    /// Whether it was opened, which is all that can be asked of what does not speak with the run-time.
    pub seen: bool,
}

fn launch(row: scorm_launches::Model) -> Result<Launch, StoreError> {
    let bad = |e: std::num::TryFromIntError| StoreError::bad_row("scorm_launches", "counted_score", row.unit_id, e);
    Ok(Launch {
        id: ScormLaunchId::from_uuid(row.launch_id),
        package: ScormPackageId::from_uuid(row.package_id),
        counted: row.counted_score.map(u32::try_from).transpose().map_err(bad)?,
        ticket_hash: row.ticket_hash,
        expires_at: row.expires_at,
    })
}

/// The latest opening of a unit by a person.
///
/// # Errors
/// The database, or a row that is no opening.
pub async fn find_launch(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<Option<Launch>, StoreError> {
    let theirs = scorm_launches::Entity::find_in(scope).filter(L::EnrolmentId.eq(enrolment.as_uuid()));
    theirs.filter(L::UnitId.eq(unit.as_uuid())).one(conn).await?.map(launch).transpose()
}

/// The opening whose ticket this is the digest of, whoever asks.
///
/// # Errors
/// The database, or a row that is no opening.
pub async fn by_ticket(conn: &impl ConnectionTrait, ticket_hash: &[u8]) -> Result<Option<Launch>, StoreError> {
    let query = scorm_launches::Entity::find_across(Across::Entry).filter(L::TicketHash.eq(ticket_hash.to_vec()));
    query.one(conn).await?.map(launch).transpose()
}

/// Writes the opening of a unit in place of the one before; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn put_launch(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    unit: UnitId,
    launch: &Launch,
) -> Result<(), StoreError> {
    let bad = |e: std::num::TryFromIntError| StoreError::bad_row("scorm_launches", "counted_score", unit, e);
    let row = scorm_launches::ActiveModel {
        workspace_id: Set(scope.uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(unit.as_uuid()),
        learner_id: Set(enrolment.learner.as_uuid()),
        launch_id: Set(launch.id.as_uuid()),
        package_id: Set(launch.package.as_uuid()),
        ticket_hash: Set(launch.ticket_hash.clone()),
        expires_at: Set(launch.expires_at),
        counted_score: Set(launch.counted.map(i32::try_from).transpose().map_err(bad)?),
    };
    let again = OnConflict::columns([L::WorkspaceId, L::EnrolmentId, L::UnitId])
        .update_columns([L::LaunchId, L::PackageId, L::TicketHash, L::ExpiresAt, L::CountedScore])
        .to_owned();
    scorm_launches::Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// What is kept of the items of a unit, by their identifiers.
///
/// # Errors
/// The database, or a row that is no state.
pub async fn states(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    enrolment: EnrolmentId,
    unit: UnitId,
) -> Result<HashMap<String, State>, StoreError> {
    let theirs = Entity::find_in(scope).filter(C::EnrolmentId.eq(enrolment.as_uuid()));
    let rows = theirs.filter(C::UnitId.eq(unit.as_uuid())).all(conn).await?;
    rows.into_iter()
        .map(|row| {
            let cmi = serde_json::from_value(row.cmi)
                .map_err(|e| StoreError::bad_row("scorm_states", "cmi", row.unit_id, e))?;
            let saved = Some((ScormLaunchId::from_uuid(row.launch_id), row.sequence));
            Ok((row.item, State { saved, cmi, seen: row.seen }))
        })
        .collect()
}

/// Writes what is kept of an item; under the enrolment's lock.
///
/// # Errors
/// The database.
pub async fn put_state(
    uow: &Uow,
    scope: WorkspaceScope,
    enrolment: &Enrolment,
    (unit, item): (UnitId, &str),
    (launch, sequence): (ScormLaunchId, i64),
    cmi: &Cmi,
) -> Result<(), StoreError> {
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        enrolment_id: Set(enrolment.id.as_uuid()),
        unit_id: Set(unit.as_uuid()),
        item: Set(item.to_owned()),
        learner_id: Set(enrolment.learner.as_uuid()),
        launch_id: Set(launch.as_uuid()),
        sequence: Set(sequence),
        cmi: Set(serde_json::to_value(cmi).map_err(|e| StoreError::bad_row("scorm_states", "cmi", unit, e))?),
        seen: Set(true),
        saved_at: Set(uow.now()),
    };
    let again = OnConflict::columns([C::WorkspaceId, C::EnrolmentId, C::UnitId, C::Item])
        .update_columns([C::LaunchId, C::Sequence, C::Cmi, C::Seen, C::SavedAt])
        .to_owned();
    Entity::insert(row).on_conflict(again).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Forgets what is kept of the items of a unit, for a new beginning; results stay.
///
/// # Errors
/// The database.
pub async fn clear(uow: &Uow, scope: WorkspaceScope, enrolment: EnrolmentId, unit: UnitId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::Cmi, Expr::value(json!({})))
        .col_expr(C::Seen, Expr::value(false))
        .filter(C::EnrolmentId.eq(enrolment.as_uuid()))
        .filter(C::UnitId.eq(unit.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
