//! What lists and imports of people need of the accounts behind them; making and changing accounts is the room `identity`'s.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use keizoku_domain::id::AccountId;
use keizoku_domain::identity::PasswordState;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::accounts::{Column as C, Entity};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{CompanyScope, Scoped};

/// What the list of people shows of an account.
#[derive(Debug, Clone)]
pub struct AccountNow {
    /// How the password stands.
    pub password_state: PasswordState,
    /// The last log-in.
    pub last_login_at: Option<DateTime<Utc>>,
}

/// Log-in IDs that no person can have, in lower case: those of the company's training administrators.
///
/// # Errors
/// The database.
pub async fn reserved_login_ids(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
) -> Result<HashSet<String>, StoreError> {
    let rows: Vec<String> = Entity::find_in(scope)
        .select_only()
        .column(C::LoginId)
        .filter(C::Role.eq("training_admin"))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|login| login.to_ascii_lowercase()).collect())
}

/// What the list shows of some accounts.
///
/// # Errors
/// The database, or a row that is no account.
pub async fn now(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    ids: &[AccountId],
) -> Result<HashMap<AccountId, AccountNow>, StoreError> {
    let mut found = HashMap::new();
    let unique: HashSet<Uuid> = ids.iter().map(|id| id.as_uuid()).collect();
    let unique: Vec<Uuid> = unique.into_iter().collect();
    for chunk in unique.chunks(CHUNK) {
        let rows: Vec<(Uuid, String, Option<DateTime<Utc>>)> = Entity::find_in(scope)
            .select_only()
            .columns([C::Id, C::PasswordState, C::LastLoginAt])
            .filter(C::Id.is_in(chunk.iter().copied()))
            .into_tuple()
            .all(conn)
            .await?;
        for (id, state, last_login_at) in rows {
            let password_state = PasswordState::from_name(&state)
                .ok_or_else(|| StoreError::bad_row("accounts", "password_state", id, &state))?;
            found.insert(AccountId::from_uuid(id), AccountNow { password_state, last_login_at });
        }
    }
    Ok(found)
}

/// Gives an account a hashed initial password, unless its person was faster.
///
/// # Errors
/// The database.
pub async fn set_initial_password(
    uow: &Uow,
    scope: CompanyScope,
    id: AccountId,
    hash: String,
) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::PasswordHash, Expr::value(hash))
        .col_expr(C::PasswordState, Expr::value(PasswordState::Set.as_str()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::PasswordState.eq(PasswordState::Pending.as_str()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
