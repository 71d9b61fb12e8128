//! The accounts behind the people, in bulk. One by one they belong to the room `identity`.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use keizoku_domain::id::AccountId;
use keizoku_domain::identity::PasswordState;
use keizoku_domain::people::learner::Profile;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::accounts::{ActiveModel, Column as C, Entity};
use crate::entity::companies;
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::CompanyScope;

/// What the list of people shows of an account.
#[derive(Debug, Clone)]
pub struct AccountNow {
    /// How the password stands.
    pub password_state: PasswordState,
    /// The last log-in.
    pub last_login_at: Option<DateTime<Utc>>,
}

/// An account to be written for a new person.
#[derive(Debug, Clone)]
pub struct NewAccount<'a> {
    /// Its id.
    pub id: AccountId,
    /// What is typed to log in, made unique over all companies.
    pub login_key: String,
    /// The person.
    pub profile: &'a Profile,
    /// How the password stands.
    pub password_state: PasswordState,
}

/// The company's code and name.
///
/// # Errors
/// The database; a company that is not there.
pub async fn company(conn: &impl ConnectionTrait, scope: CompanyScope) -> Result<(String, String), StoreError> {
    let row = companies::Entity::find_by_id(scope.uuid()).one(conn).await?;
    let row = row.ok_or_else(|| StoreError::bad_row("companies", "id", scope.company(), "not there"))?;
    Ok((row.code, row.name))
}

/// Log-in IDs of the company, in lower case, with their accounts.
///
/// # Errors
/// The database.
pub async fn login_ids(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
) -> Result<HashMap<AccountId, String>, StoreError> {
    let rows: Vec<(Uuid, String)> = Entity::find()
        .select_only()
        .columns([C::Id, C::LoginId])
        .filter(C::CompanyId.eq(scope.uuid()))
        .filter(C::Role.ne("applicant"))
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, login)| (AccountId::from_uuid(id), login.to_ascii_lowercase())).collect())
}

/// Writes accounts for new people, in chunks.
///
/// # Errors
/// The database; a unique violation when a log-in ID is taken.
pub async fn insert(uow: &Uow, scope: CompanyScope, accounts: &[NewAccount<'_>]) -> Result<(), StoreError> {
    for chunk in accounts.chunks(CHUNK) {
        let rows = chunk.iter().map(|account| {
            let profile = account.profile;
            ActiveModel {
                company_id: Set(scope.uuid()),
                id: Set(account.id.as_uuid()),
                login_key: Set(account.login_key.clone()),
                role: Set(profile.role.as_str().to_owned()),
                login_id: Set(profile.login_id.as_str().to_owned()),
                name: Set(profile.name.as_str().to_owned()),
                name_kana: Set(profile.kana.as_ref().map(|kana| kana.as_str().to_owned())),
                email: Set(profile.email.as_ref().map(|email| email.as_str().to_owned())),
                email_key: Set(profile.email.as_ref().map(keizoku_domain::text::EmailAddress::key)),
                password_state: Set(account.password_state.as_str().to_owned()),
                verified_at: Set(Some(uow.now())),
                created_at: Set(uow.now()),
                updated_at: Set(uow.now()),
                revision: Set(1),
                ..Default::default()
            }
        });
        Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Brings name, address and role of an account in step with the person.
///
/// # Errors
/// The database.
pub async fn follow(uow: &Uow, scope: CompanyScope, id: AccountId, profile: &Profile) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(C::Role, Expr::value(profile.role.as_str()))
        .col_expr(C::Name, Expr::value(profile.name.as_str()))
        .col_expr(C::NameKana, Expr::value(profile.kana.as_ref().map(|kana| kana.as_str().to_owned())))
        .col_expr(C::Email, Expr::value(profile.email.as_ref().map(|email| email.as_str().to_owned())))
        .col_expr(C::EmailKey, Expr::value(profile.email.as_ref().map(keizoku_domain::text::EmailAddress::key)))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .col_expr(C::Revision, sea_orm::sea_query::ExprTrait::add(Expr::col(C::Revision), 1))
        .filter(C::CompanyId.eq(scope.uuid()))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
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
        let rows: Vec<(Uuid, String, Option<DateTime<Utc>>)> = Entity::find()
            .select_only()
            .columns([C::Id, C::PasswordState, C::LastLoginAt])
            .filter(C::CompanyId.eq(scope.uuid()))
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
    Entity::update_many()
        .col_expr(C::PasswordHash, Expr::value(hash))
        .col_expr(C::PasswordState, Expr::value(PasswordState::Set.as_str()))
        .filter(C::CompanyId.eq(scope.uuid()))
        .filter(C::Id.eq(id.as_uuid()))
        .filter(C::PasswordState.eq(PasswordState::Pending.as_str()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Gives an account a one-time code on paper.
///
/// # Errors
/// The database.
pub async fn set_hand_out(
    uow: &Uow,
    scope: CompanyScope,
    id: AccountId,
    hash: &str,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    Entity::update_many()
        .col_expr(C::HandOutHash, Expr::value(hash))
        .col_expr(C::HandOutExpiresAt, Expr::value(expires_at))
        .col_expr(C::PasswordState, Expr::value(PasswordState::HandOut.as_str()))
        .filter(C::CompanyId.eq(scope.uuid()))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
