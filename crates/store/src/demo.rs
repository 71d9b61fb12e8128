//! What moves along with the demonstration's clock.

use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::ActiveValue::Set;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter};

use crate::StoreError;
use crate::entity::sessions::{Column, Entity};

/// Lets every living session expire later by `by`: whoever looks at the demonstration stays logged in.
///
/// # Errors
/// The store.
pub async fn postpone_sessions(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
    by: TimeDelta,
) -> Result<(), StoreError> {
    let living = Entity::find().filter(Column::ExpiresAt.gt(now)).filter(Column::RevokedAt.is_null()).all(conn).await?;
    for session in living {
        let later = session.expires_at + by;
        let mut session = session.into_active_model();
        session.expires_at = Set(later);
        session.update(conn).await?;
    }
    Ok(())
}
