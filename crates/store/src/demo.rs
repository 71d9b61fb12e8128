//! What moves along with the demonstration's clock.

use chrono::{DateTime, TimeDelta, Utc};
use keizoku_domain::id::CompanyId;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};

use crate::StoreError;
use crate::entity::sessions::{Column, Entity};
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// Lets every living session expire later by `by`: whoever looks at the demonstration stays logged in.
///
/// # Errors
/// The store.
pub async fn postpone_sessions(
    conn: &impl ConnectionTrait,
    now: DateTime<Utc>,
    by: TimeDelta,
) -> Result<(), StoreError> {
    let living = Entity::find_across(Across::Demo)
        .filter(Column::ExpiresAt.gt(now))
        .filter(Column::RevokedAt.is_null())
        .all(conn)
        .await?;
    for session in living {
        Entity::update_in(CompanyScope::of_row(CompanyId::from_uuid(session.company_id)))
            .col_expr(Column::ExpiresAt, Expr::value(session.expires_at + by))
            .filter(Column::Id.eq(session.id))
            .exec(conn)
            .await?;
    }
    Ok(())
}
