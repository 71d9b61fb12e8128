//! The mailbox: what was queued, newest first.

use chrono::{DateTime, Utc};
use keizoku_domain::id::MailId;
use keizoku_domain::messaging::{MailKind, MailState};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::StoreError;
use crate::entity::mails::{Column, Entity, Model};
use crate::keyset::{Direction, after, contains_pattern, like};
use crate::scope::{Across, Tenanted};

/// A mail as the mailbox shows it.
#[derive(Debug, Clone)]
pub struct StoredMail {
    /// Its id.
    pub id: MailId,
    /// What it is about.
    pub kind: MailKind,
    /// Address.
    pub to_address: String,
    /// Addressee.
    pub to_name: String,
    /// Subject line.
    pub subject: String,
    /// Plain text; absent once a mail server has taken it over.
    pub body: Option<String>,
    /// Where it stands.
    pub state: MailState,
    /// When it was queued.
    pub created_at: DateTime<Utc>,
    /// When it left.
    pub sent_at: Option<DateTime<Utc>>,
}

/// Mails of every tenant, newest first; for the vendor's operator and the demo only.
///
/// # Errors
/// The store.
pub async fn page(
    conn: &impl ConnectionTrait,
    search: Option<&str>,
    position: Option<(DateTime<Utc>, Uuid)>,
    rows: u64,
) -> Result<Vec<StoredMail>, StoreError> {
    let mut query = Entity::find_across(Across::Vendor);
    if let Some(words) = search {
        let pattern = contains_pattern(words);
        query = query.filter(
            Condition::any()
                .add(like(Column::ToAddress, pattern.clone()))
                .add(like(Column::ToName, pattern.clone()))
                .add(like(Column::Subject, pattern)),
        );
    }
    if let Some((instant, id)) = position {
        let columns = [Column::CreatedAt, Column::Id];
        query = query.filter(after(&columns, vec![instant.into(), id.into()], Direction::Descending));
    }
    let found = query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(rows).all(conn).await?;
    found.into_iter().map(stored_mail).collect()
}

/// One mail of any tenant; for the vendor's operator and the demo only.
///
/// # Errors
/// The store.
pub async fn find(conn: &impl ConnectionTrait, id: MailId) -> Result<Option<StoredMail>, StoreError> {
    Entity::find_across(Across::Vendor)
        .filter(Column::Id.eq(id.as_uuid()))
        .one(conn)
        .await?
        .map(stored_mail)
        .transpose()
}

pub(crate) fn stored_mail(row: Model) -> Result<StoredMail, StoreError> {
    let bad = |column, value: &str| StoreError::bad_row("mails", column, row.id, value);
    Ok(StoredMail {
        id: MailId::from_uuid(row.id),
        kind: MailKind::from_name(&row.kind).ok_or_else(|| bad("kind", &row.kind))?,
        state: MailState::from_name(&row.state).ok_or_else(|| bad("state", &row.state))?,
        to_address: row.to_address,
        to_name: row.to_name,
        subject: row.subject,
        body: row.body,
        created_at: row.created_at,
        sent_at: row.sent_at,
    })
}
