//! The outbox: mails are written in the transaction of their cause and leave by lease, each once.

use chrono::{DateTime, TimeDelta, Utc};
use keizoku_domain::id::{CompanyId, MailId, WorkspaceId};
use keizoku_domain::messaging::{MailKind, MailState};
use keizoku_domain::queue::{MAX_ATTEMPTS, back_off};
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::StoreError;
use crate::entity::mails::{ActiveModel, Column, Entity, Model};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// A mail as it is queued, its text already written.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Its id.
    pub id: MailId,
    /// The tenant whose event it tells.
    pub company: CompanyId,
    /// The workspace, where there is one.
    pub workspace: Option<WorkspaceId>,
    /// What it is about.
    pub kind: MailKind,
    /// The key that makes it unique.
    pub key: String,
    /// Address.
    pub to_address: String,
    /// Addressee.
    pub to_name: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// A mail that a sender holds the lease of. `attempt` fences off a sender whose lease has expired.
#[derive(Debug, Clone)]
pub struct LeasedMail {
    /// The tenant.
    pub company: CompanyId,
    /// Its id, also the stem of the Message-ID.
    pub id: MailId,
    /// Address.
    pub to_address: String,
    /// Addressee.
    pub to_name: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
    /// 1 for the first.
    pub attempt: i32,
}

/// Queues a mail; answers whether it is new. A second mail with the same key changes nothing.
///
/// # Errors
/// The store.
pub async fn insert(conn: &impl ConnectionTrait, mail: NewMail, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let row = ActiveModel {
        company_id: Set(mail.company.as_uuid()),
        id: Set(mail.id.as_uuid()),
        workspace_id: Set(mail.workspace.map(WorkspaceId::as_uuid)),
        kind: Set(mail.kind.as_str().to_owned()),
        mail_key: Set(mail.key),
        to_address: Set(mail.to_address),
        to_name: Set(mail.to_name),
        subject: Set(mail.subject),
        body: Set(Some(mail.body)),
        state: Set(MailState::Queued.as_str().to_owned()),
        attempts: Set(0),
        next_attempt_at: Set(now.timestamp_millis()),
        lease_until: Set(None),
        last_error: Set(None),
        created_at: Set(now),
        sent_at: Set(None),
    };
    let written = Entity::insert(row)
        .on_conflict(OnConflict::column(Column::MailKey).do_nothing().to_owned())
        .exec_without_returning(conn)
        .await?;
    Ok(written == 1)
}

/// Queued, due, and not held by a living lease.
fn claimable(now: i64) -> Condition {
    Condition::all()
        .add(Column::State.eq(MailState::Queued.as_str()))
        .add(Column::NextAttemptAt.lte(now))
        .add(Condition::any().add(Column::LeaseUntil.is_null()).add(Column::LeaseUntil.lte(now)))
}

/// Takes the lease of up to `limit` due mails, oldest first. The conditional update lets one of several senders win.
///
/// # Errors
/// The store.
pub async fn claim(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
    lease: TimeDelta,
    limit: u64,
) -> Result<Vec<LeasedMail>, StoreError> {
    let instant = now.timestamp_millis();
    let due = Entity::find_across(Across::Work)
        .filter(claimable(instant))
        .order_by_asc(Column::NextAttemptAt)
        .order_by_asc(Column::Id)
        .limit(limit)
        .all(conn)
        .await?;
    let mut leased = Vec::with_capacity(due.len());
    for row in due {
        let won = Entity::update_in(CompanyScope::of_row(CompanyId::from_uuid(row.company_id)))
            .col_expr(Column::LeaseUntil, Expr::value((now + lease).timestamp_millis()))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.eq(row.id))
            .filter(claimable(instant))
            .exec(conn)
            .await?;
        if won.rows_affected == 1 {
            leased.push(leased_mail(row)?);
        }
    }
    Ok(leased)
}

fn leased_mail(row: Model) -> Result<LeasedMail, StoreError> {
    let body = row.body.ok_or_else(|| StoreError::bad_row("mails", "body", row.id, "a queued mail without text"))?;
    Ok(LeasedMail {
        company: CompanyId::from_uuid(row.company_id),
        id: MailId::from_uuid(row.id),
        to_address: row.to_address,
        to_name: row.to_name,
        subject: row.subject,
        body,
        attempt: row.attempts + 1,
    })
}

/// The mail is still this sender's: queued, and claimed by the same attempt.
fn held(mail: &LeasedMail) -> Condition {
    Condition::all()
        .add(Column::Id.eq(mail.id.as_uuid()))
        .add(Column::State.eq(MailState::Queued.as_str()))
        .add(Column::Attempts.eq(mail.attempt))
}

/// Records delivery. The text, with any one-time link in it, is cleared when a mail server has taken it over (`Sent`);
/// the mailbox keeps it (`Kept`). Answers false when the lease was lost.
///
/// # Errors
/// The store.
pub async fn delivered(
    conn: &impl ConnectionTrait,
    mail: &LeasedMail,
    kept: bool,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let state = if kept { MailState::Kept } else { MailState::Sent };
    let mut update = Entity::update_in(CompanyScope::of_row(mail.company))
        .col_expr(Column::State, Expr::value(state.as_str()))
        .col_expr(Column::SentAt, Expr::value(now))
        .col_expr(Column::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(Column::LastError, Expr::value(Option::<String>::None));
    if !kept {
        update = update.col_expr(Column::Body, Expr::value(Option::<String>::None));
    }
    Ok(update.filter(held(mail)).exec(conn).await?.rows_affected == 1)
}

/// Records a failed delivery: tried again after a while, or given up when it is hopeless or was tried too often.
///
/// # Errors
/// The store.
pub async fn failed(
    conn: &impl ConnectionTrait,
    mail: &LeasedMail,
    reason: &str,
    hopeless: bool,
    now: DateTime<Utc>,
) -> Result<MailState, StoreError> {
    let give_up = hopeless || mail.attempt >= MAX_ATTEMPTS;
    let state = if give_up { MailState::Failed } else { MailState::Queued };
    Entity::update_in(CompanyScope::of_row(mail.company))
        .col_expr(Column::State, Expr::value(state.as_str()))
        .col_expr(Column::NextAttemptAt, Expr::value((now + back_off(mail.attempt)).timestamp_millis()))
        .col_expr(Column::LeaseUntil, Expr::value(Option::<i64>::None))
        .col_expr(Column::LastError, Expr::value(Some(reason.chars().take(500).collect::<String>())))
        .filter(held(mail))
        .exec(conn)
        .await?;
    Ok(state)
}

/// Clears the texts of mails given up before `before`: they may carry one-time links.
///
/// # Errors
/// The store.
pub async fn clear_failed(conn: &impl ConnectionTrait, before: DateTime<Utc>) -> Result<u64, StoreError> {
    let done = Entity::update_across(Across::CleanUp)
        .col_expr(Column::Body, Expr::value(Option::<String>::None))
        .filter(Column::State.eq(MailState::Failed.as_str()))
        .filter(Column::Body.is_not_null())
        .filter(Column::CreatedAt.lt(before))
        .exec(conn)
        .await?;
    Ok(done.rows_affected)
}
