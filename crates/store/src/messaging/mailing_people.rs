//! The people of mailings, and what came of their mails.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use keizoku_domain::id::{LearnerId, MailId, MailingId};
use keizoku_domain::messaging::MailState;
use keizoku_domain::messaging::mailing::{Addressee, SkipReason};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait as _, JoinType};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::mailing_people::{ActiveModel, Column as C, Entity, Model};
use crate::entity::mails;
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// Rows of one statement.
const CHUNK: usize = 200;

/// Where somebody stands in a mailing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Not reached yet.
    Waiting,
    /// The mail is in the outbox, under this address.
    Queued(MailId, String),
    /// No mail is written, for this reason.
    Skipped(SkipReason),
}

/// Somebody to whom a mailing goes.
#[derive(Debug, Clone)]
pub struct MailingPerson {
    /// The place in the mailing, by user ID.
    pub position: u32,
    /// Who.
    pub learner: LearnerId,
    /// Whether there was an address when the mailing was prepared.
    pub has_address: bool,
    /// What its text may say.
    pub addressee: Addressee,
    /// How it stands.
    pub standing: Standing,
}

/// Which of the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeopleFilter {
    /// Not reached yet, with an address.
    Ready,
    /// Not reached yet, without an address.
    NoAddress,
    /// The mail waits in the outbox.
    Queued,
    /// The mail has left, or is kept in the mailbox.
    Sent,
    /// The mail was given up.
    Failed,
    /// No mail was written.
    Skipped,
}

/// How many people of a mailing stand how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PeopleCounts {
    /// All of them.
    pub total: u64,
    /// Not reached yet, with an address.
    pub ready: u64,
    /// Not reached yet, without an address.
    pub no_address: u64,
    /// The mail waits in the outbox.
    pub queued: u64,
    /// The mail has left, or is kept in the mailbox.
    pub sent: u64,
    /// The mail was given up.
    pub failed: u64,
    /// No mail was written.
    pub skipped: u64,
}

fn person(row: Model) -> Result<MailingPerson, StoreError> {
    let bad = |column| StoreError::bad_row("mailing_people", column, row.learner_id, "");
    let reason = row.reason.as_deref().and_then(SkipReason::from_name);
    let standing = match (row.state.as_str(), reason, row.mail_id, row.address) {
        ("waiting", None, None, None) => Standing::Waiting,
        ("queued", None, Some(mail), Some(address)) => Standing::Queued(MailId::from_uuid(mail), address),
        ("skipped", Some(reason), None, None) => Standing::Skipped(reason),
        _ => return Err(bad("state")),
    };
    Ok(MailingPerson {
        position: u32::try_from(row.position).map_err(|_| bad("position"))?,
        learner: LearnerId::from_uuid(row.learner_id),
        has_address: row.has_address,
        addressee: serde_json::from_value(row.facts).map_err(|_| bad("facts"))?,
        standing,
    })
}

/// Adds the people of a mailing, none of them reached yet.
///
/// # Errors
/// The database.
pub async fn insert(
    uow: &Uow,
    scope: WorkspaceScope,
    id: MailingId,
    people: &[MailingPerson],
) -> Result<(), StoreError> {
    for chunk in people.chunks(CHUNK) {
        let mut rows = Vec::with_capacity(chunk.len());
        for one in chunk {
            let bad = |column| StoreError::bad_row("mailing_people", column, one.learner, "");
            rows.push(ActiveModel {
                workspace_id: Set(scope.uuid()),
                mailing_id: Set(id.as_uuid()),
                position: Set(i32::try_from(one.position).map_err(|_| bad("position"))?),
                learner_id: Set(one.learner.as_uuid()),
                has_address: Set(one.has_address),
                facts: Set(serde_json::to_value(&one.addressee).map_err(|_| bad("facts"))?),
                state: Set("waiting".to_owned()),
                reason: Set(None),
                address: Set(None),
                mail_id: Set(None),
            });
        }
        Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

fn of(scope: WorkspaceScope, id: MailingId) -> Select<Entity> {
    Entity::find_in(scope).filter(C::MailingId.eq(id.as_uuid()))
}

const SENT: [MailState; 2] = [MailState::Sent, MailState::Kept];

fn standing(scope: WorkspaceScope, filter: PeopleFilter) -> Condition {
    let waiting = |has_address: bool| Condition::all().add(C::State.eq("waiting")).add(C::HasAddress.eq(has_address));
    let mails = |states: &[MailState]| {
        let those = mails::Entity::select_in(scope.of_company())
            .column(mails::Column::Id)
            .and_where(mails::Column::State.is_in(states.iter().map(|state| state.as_str())))
            .to_owned();
        Condition::all().add(C::State.eq("queued")).add(Expr::col((Entity, C::MailId)).in_subquery(those))
    };
    match filter {
        PeopleFilter::Ready => waiting(true),
        PeopleFilter::NoAddress => waiting(false),
        PeopleFilter::Queued => mails(&[MailState::Queued]),
        PeopleFilter::Sent => mails(&SENT),
        PeopleFilter::Failed => mails(&[MailState::Failed]),
        PeopleFilter::Skipped => Condition::all().add(C::State.eq("skipped")),
    }
}

/// A page of the people of a mailing behind a position, by user ID, at most `limit` of them.
///
/// # Errors
/// The database, or a row that is nobody.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: MailingId,
    filter: Option<PeopleFilter>,
    behind: Option<u32>,
    limit: u64,
) -> Result<Vec<MailingPerson>, StoreError> {
    let mut query = of(scope, id);
    if let Some(filter) = filter {
        query = query.filter(standing(scope, filter));
    }
    if let Some(behind) = behind {
        query = query.filter(C::Position.gt(i32::try_from(behind).unwrap_or(i32::MAX)));
    }
    query.order_by_asc(C::Position).limit(limit).all(conn).await?.into_iter().map(person).collect()
}

/// How many people of a mailing the filter finds.
///
/// # Errors
/// The database.
pub async fn count(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: MailingId,
    filter: Option<PeopleFilter>,
) -> Result<u64, StoreError> {
    let query = of(scope, id);
    let query = match filter {
        Some(filter) => query.filter(standing(scope, filter)),
        None => query,
    };
    Ok(query.count(conn).await?)
}

/// The next people who were not reached yet, at most `limit` of them.
///
/// # Errors
/// The database, or a row that is nobody.
pub async fn waiting(
    uow: &Uow,
    scope: WorkspaceScope,
    id: MailingId,
    limit: u64,
) -> Result<Vec<MailingPerson>, StoreError> {
    let query = of(scope, id).filter(C::State.eq("waiting")).order_by_asc(C::Position).limit(limit);
    query.all(uow.conn()).await?.into_iter().map(person).collect()
}

/// Somebody of a mailing.
///
/// # Errors
/// The database, or a row that is nobody.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: MailingId,
    learner: LearnerId,
) -> Result<Option<MailingPerson>, StoreError> {
    let row = of(scope, id).filter(C::LearnerId.eq(learner.as_uuid())).one(conn).await?;
    row.map(person).transpose()
}

/// Writes how somebody stands now.
///
/// # Errors
/// The database.
pub async fn settle(uow: &Uow, scope: WorkspaceScope, id: MailingId, one: &MailingPerson) -> Result<(), StoreError> {
    let (state, reason, address, mail) = match &one.standing {
        Standing::Waiting => ("waiting", None, None, None),
        Standing::Queued(mail, address) => ("queued", None, Some(address.clone()), Some(mail.as_uuid())),
        Standing::Skipped(reason) => ("skipped", Some(reason.as_str()), None, None),
    };
    Entity::update_in(scope)
        .col_expr(C::State, Expr::value(state))
        .col_expr(C::Reason, Expr::value(reason))
        .col_expr(C::Address, Expr::value(address))
        .col_expr(C::MailId, Expr::value(mail))
        .filter(C::MailingId.eq(id.as_uuid()))
        .filter(C::LearnerId.eq(one.learner.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Deletes the people of mailings.
///
/// # Errors
/// The database.
pub async fn remove(uow: &Uow, scope: WorkspaceScope, ids: &[MailingId]) -> Result<(), StoreError> {
    let ids = C::MailingId.is_in(ids.iter().map(|id| id.as_uuid()));
    Entity::delete_in(scope).filter(ids).exec(uow.conn()).await?;
    Ok(())
}

/// How the mails stand, and since when those are gone that have left.
///
/// # Errors
/// The database, or a row that is no mail.
pub async fn mails(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    ids: &[MailId],
) -> Result<HashMap<MailId, (MailState, Option<DateTime<Utc>>)>, StoreError> {
    let rows = mails::Entity::find_in(scope.of_company())
        .filter(mails::Column::Id.is_in(ids.iter().map(|id| id.as_uuid())))
        .all(conn)
        .await?;
    let state = |row: mails::Model| {
        let state = MailState::from_name(&row.state)
            .ok_or_else(|| StoreError::bad_row("mails", "state", row.id, row.state.clone()))?;
        Ok((MailId::from_uuid(row.id), (state, row.sent_at)))
    };
    rows.into_iter().map(state).collect()
}

/// How many people of each of these mailings stand how: two statements, however many mailings.
///
/// # Errors
/// The database.
pub async fn counts(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    ids: &[MailingId],
) -> Result<HashMap<MailingId, PeopleCounts>, StoreError> {
    let those = || Entity::find_in(scope).filter(C::MailingId.is_in(ids.iter().map(|id| id.as_uuid()))).select_only();
    let mut found: HashMap<MailingId, PeopleCounts> = HashMap::new();
    let number = |count: i64| u64::try_from(count).unwrap_or_default();
    let people: Vec<(Uuid, String, bool, i64)> = those()
        .column(C::MailingId)
        .column(C::State)
        .column(C::HasAddress)
        .column_as(C::Position.count(), "people")
        .group_by(C::MailingId)
        .group_by(C::State)
        .group_by(C::HasAddress)
        .into_tuple()
        .all(conn)
        .await?;
    for (id, state, has_address, people) in people {
        let counts = found.entry(MailingId::from_uuid(id)).or_default();
        counts.total += number(people);
        match (state.as_str(), has_address) {
            ("waiting", true) => counts.ready += number(people),
            ("waiting", false) => counts.no_address += number(people),
            ("skipped", _) => counts.skipped += number(people),
            _ => {}
        }
    }
    let to_mail = Entity::belongs_to(mails::Entity).from(C::MailId).to(mails::Column::Id).into();
    let mails: Vec<(Uuid, String, i64)> = those()
        .join(JoinType::InnerJoin, to_mail)
        .filter(mails::Column::CompanyId.eq(scope.company().as_uuid()))
        .column(C::MailingId)
        .column(mails::Column::State)
        .column_as(C::Position.count(), "people")
        .group_by(C::MailingId)
        .group_by(mails::Column::State)
        .into_tuple()
        .all(conn)
        .await?;
    for (id, state, people) in mails {
        let counts = found.entry(MailingId::from_uuid(id)).or_default();
        match MailState::from_name(&state) {
            Some(MailState::Queued) => counts.queued += number(people),
            Some(MailState::Sent | MailState::Kept) => counts.sent += number(people),
            Some(MailState::Failed) => counts.failed += number(people),
            None => {}
        }
    }
    Ok(found)
}
