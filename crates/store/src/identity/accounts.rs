//! Accounts.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_domain::identity::{LoginAccount, LoginKey, PasswordState, Role};
use keizoku_domain::text::EmailAddress;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder};

use crate::bulk;
use crate::db::Uow;
use crate::entity::accounts::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Across, CompanyScope, Scoped, Tenanted};

/// An account to be stored.
#[derive(Clone)]
pub struct AccountRow {
    /// Who.
    pub id: AccountId,
    /// Of which company.
    pub company: CompanyId,
    /// With which role.
    pub role: Role,
    /// The unique key.
    pub login_key: LoginKey,
    /// What is typed.
    pub login_id: String,
    /// The person's name.
    pub name: String,
    /// The reading of the name.
    pub name_kana: Option<String>,
    /// The mail address.
    pub email: Option<EmailAddress>,
    /// The applicant's department.
    pub department: Option<String>,
    /// The applicant's telephone number.
    pub phone: Option<String>,
    /// The argon2id digest.
    pub password_hash: Option<String>,
    /// How far the account has come with its password.
    pub password_state: PasswordState,
    /// When the mail address was proved.
    pub verified_at: Option<DateTime<Utc>>,
}

fn read(row: Model) -> Result<LoginAccount, StoreError> {
    let bad = |column| StoreError::bad_row("accounts", column, row.id, "unknown name");
    Ok(LoginAccount {
        id: AccountId::from_uuid(row.id),
        company: CompanyId::from_uuid(row.company_id),
        role: Role::from_name(&row.role).ok_or_else(|| bad("role"))?,
        password_state: PasswordState::from_name(&row.password_state).ok_or_else(|| bad("password_state"))?,
        login_key: row.login_key,
        login_id: row.login_id,
        name: row.name,
        email: row.email,
        password_hash: row.password_hash,
        hand_out_hash: row.hand_out_hash,
        hand_out_expires_at: row.hand_out_expires_at,
        verified_at: row.verified_at,
        disabled_at: row.disabled_at,
    })
}

/// Stores accounts, 500 rows a statement.
///
/// # Errors
/// The database; a log-in key that exists already violates a unique constraint.
pub async fn insert(uow: &Uow, accounts: &[AccountRow]) -> Result<(), StoreError> {
    let rows = accounts
        .iter()
        .map(|account| ActiveModel {
            company_id: Set(account.company.as_uuid()),
            id: Set(account.id.as_uuid()),
            login_key: Set(account.login_key.as_str().to_owned()),
            role: Set(account.role.as_str().to_owned()),
            login_id: Set(account.login_id.clone()),
            name: Set(account.name.clone()),
            name_kana: Set(account.name_kana.clone()),
            email: Set(account.email.as_ref().map(|email| email.as_str().to_owned())),
            email_key: Set(account.email.as_ref().map(EmailAddress::key)),
            department: Set(account.department.clone()),
            phone: Set(account.phone.clone()),
            password_hash: Set(account.password_hash.clone()),
            password_state: Set(account.password_state.as_str().to_owned()),
            hand_out_hash: Set(None),
            hand_out_expires_at: Set(None),
            verified_at: Set(account.verified_at),
            disabled_at: Set(None),
            last_login_at: Set(None),
            created_at: Set(uow.now()),
            updated_at: Set(uow.now()),
            revision: Set(1),
        })
        .collect();
    bulk::insert(uow, rows).await
}

/// The account with this log-in key, in whatever company: logging in comes before any scope.
///
/// # Errors
/// The database.
pub async fn by_key(conn: &impl ConnectionTrait, key: &LoginKey) -> Result<Option<LoginAccount>, StoreError> {
    Entity::find_across(Across::Entry).filter(C::LoginKey.eq(key.as_str())).one(conn).await?.map(read).transpose()
}

/// Accounts of a company with these log-in keys.
///
/// # Errors
/// The database.
pub async fn by_keys(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    keys: &[LoginKey],
) -> Result<Vec<LoginAccount>, StoreError> {
    let mut found = Vec::new();
    for chunk in keys.chunks(CHUNK) {
        let query = Entity::find_in(scope).filter(C::LoginKey.is_in(chunk.iter().map(LoginKey::as_str)));
        found.extend(query.all(conn).await?.into_iter().map(read).collect::<Result<Vec<_>, _>>()?);
    }
    Ok(found)
}

/// One account of a company.
///
/// # Errors
/// The database.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    id: AccountId,
) -> Result<Option<LoginAccount>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(read).transpose()
}

/// Some accounts of a company.
///
/// # Errors
/// The database.
pub async fn find_many(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    ids: &[AccountId],
) -> Result<Vec<LoginAccount>, StoreError> {
    let mut found = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(CHUNK) {
        let query = Entity::find_in(scope).filter(C::Id.is_in(chunk.iter().map(|id| id.as_uuid())));
        found.extend(query.all(conn).await?.into_iter().map(read).collect::<Result<Vec<_>, _>>()?);
    }
    Ok(found)
}

/// Accounts of a company with this mail address that log in by an ID, oldest first.
///
/// # Errors
/// The database.
pub async fn by_email(
    conn: &impl ConnectionTrait,
    company_code: &str,
    email: &EmailAddress,
) -> Result<Vec<LoginAccount>, StoreError> {
    let Some(company) = super::companies::by_code(conn, company_code).await? else { return Ok(Vec::new()) };
    let roles = [Role::TrainingAdmin, Role::Supervisor, Role::Learner].map(Role::as_str);
    let query = Entity::find_in(CompanyScope::of_row(company.id))
        .filter(C::EmailKey.eq(email.key()))
        .filter(C::Role.is_in(roles))
        .filter(C::DisabledAt.is_null())
        .order_by_asc(C::Id);
    query.all(conn).await?.into_iter().map(read).collect()
}

fn one(company: CompanyId, id: AccountId) -> sea_orm::UpdateMany<Entity> {
    Entity::update_in(CompanyScope::of_row(company)).filter(C::Id.eq(id.as_uuid()))
}

/// Gives an account its password; a handed-out code ends with it.
///
/// # Errors
/// The database.
pub async fn set_password(uow: &Uow, company: CompanyId, id: AccountId, hash: &str) -> Result<(), StoreError> {
    one(company, id)
        .col_expr(C::PasswordHash, Expr::value(hash))
        .col_expr(C::PasswordState, Expr::value(PasswordState::Set.as_str()))
        .col_expr(C::HandOutHash, Expr::value(Option::<String>::None))
        .col_expr(C::HandOutExpiresAt, Expr::value(Option::<DateTime<Utc>>::None))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// A second sign-up with an address that nobody has proved: the newest form counts.
///
/// # Errors
/// The database.
pub async fn replace_unverified(uow: &Uow, account: &LoginAccount, name: &str, hash: &str) -> Result<(), StoreError> {
    one(account.company, account.id)
        .col_expr(C::Name, Expr::value(name))
        .col_expr(C::PasswordHash, Expr::value(hash))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .filter(C::VerifiedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Replaces the digest of a password that stays the same, if it is still the one that was checked.
///
/// # Errors
/// The database.
pub async fn rehash(uow: &Uow, account: &LoginAccount, hash: &str) -> Result<(), StoreError> {
    one(account.company, account.id)
        .col_expr(C::PasswordHash, Expr::value(hash))
        .filter(C::PasswordHash.eq(account.password_hash.clone()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Gives an account a one-time code; a password that it had ends.
///
/// # Errors
/// The database.
pub async fn set_hand_out(
    uow: &Uow,
    company: CompanyId,
    id: AccountId,
    digest: &str,
    expires_at: DateTime<Utc>,
) -> Result<(), StoreError> {
    one(company, id)
        .col_expr(C::PasswordHash, Expr::value(Option::<String>::None))
        .col_expr(C::PasswordState, Expr::value(PasswordState::HandOut.as_str()))
        .col_expr(C::HandOutHash, Expr::value(digest))
        .col_expr(C::HandOutExpiresAt, Expr::value(expires_at))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Remembers that the mail address was proved.
///
/// # Errors
/// The database.
pub async fn set_verified(uow: &Uow, company: CompanyId, id: AccountId) -> Result<(), StoreError> {
    one(company, id)
        .col_expr(C::VerifiedAt, Expr::value(uow.now()))
        .filter(C::VerifiedAt.is_null())
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Gives an account another mail address, which is proved, and what it logs in by.
///
/// # Errors
/// The database; a log-in key that exists already violates a unique constraint.
pub async fn set_email(
    uow: &Uow,
    company: CompanyId,
    id: AccountId,
    email: &EmailAddress,
    login_id: &str,
    key: &LoginKey,
) -> Result<(), StoreError> {
    one(company, id)
        .col_expr(C::Email, Expr::value(email.as_str()))
        .col_expr(C::EmailKey, Expr::value(email.key()))
        .col_expr(C::LoginId, Expr::value(login_id))
        .col_expr(C::LoginKey, Expr::value(key.as_str()))
        .col_expr(C::VerifiedAt, Expr::value(uow.now()))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Remembers a log-in.
///
/// # Errors
/// The database.
pub async fn set_last_login(uow: &Uow, company: CompanyId, id: AccountId) -> Result<(), StoreError> {
    one(company, id).col_expr(C::LastLoginAt, Expr::value(uow.now())).exec(uow.conn()).await?;
    Ok(())
}

/// Closes or re-opens an account.
///
/// # Errors
/// The database.
pub async fn set_disabled(uow: &Uow, company: CompanyId, id: AccountId, disabled: bool) -> Result<(), StoreError> {
    one(company, id)
        .col_expr(C::DisabledAt, Expr::value(disabled.then(|| uow.now())))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Carries a person's name and mail address over to the account.
///
/// # Errors
/// The database.
pub async fn update_person(
    uow: &Uow,
    scope: CompanyScope,
    id: AccountId,
    name: &str,
    email: Option<&EmailAddress>,
) -> Result<(), StoreError> {
    one(scope.company(), id)
        .col_expr(C::Name, Expr::value(name))
        .col_expr(C::Email, Expr::value(email.map(|email| email.as_str().to_owned())))
        .col_expr(C::EmailKey, Expr::value(email.map(EmailAddress::key)))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .exec(uow.conn())
        .await?;
    Ok(())
}
