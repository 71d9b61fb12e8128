//! Making and changing accounts: for the rooms that bring people in.

use std::collections::HashMap;

use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_domain::identity::{LoginAccount, LoginKey, PasswordState, Role};
use keizoku_domain::text::{EmailAddress, LoginId};
use keizoku_store::identity::accounts::{self as store, AccountRow};
use keizoku_store::identity::{companies, sessions};
use keizoku_store::ordering::counters;
use keizoku_store::{CompanyScope, Uow};

use crate::app::App;
use crate::error::AppError;

/// Somebody who shall be able to log in.
#[derive(Debug, Clone)]
pub struct NewAccount {
    /// Of which company.
    pub company_id: CompanyId,
    /// With which role.
    pub role: Role,
    /// What is typed; for an applicant and the vendor's people the mail address.
    pub login_id: String,
    /// The person's name.
    pub name: String,
    /// The reading of the name.
    pub name_kana: Option<String>,
    /// The mail address; given by somebody we trust, so it counts as proved.
    pub email: Option<EmailAddress>,
    /// Whether a chosen password waits to be hashed.
    pub password_pending: bool,
}

/// Makes one account without a password.
///
/// # Errors
/// `account.login_id_taken`; the store.
pub async fn create(uow: &Uow, app: &App, new: NewAccount) -> Result<AccountId, AppError> {
    let ids = bulk_create(uow, app, vec![new]).await?;
    ids.into_iter().next().ok_or_else(|| AppError::internal("one account in, none out"))
}

/// Makes many accounts of one company, in the order given.
///
/// # Errors
/// `account.login_id_taken` when any log-in ID exists already in the company; the store.
pub async fn bulk_create(uow: &Uow, app: &App, new: Vec<NewAccount>) -> Result<Vec<AccountId>, AppError> {
    let Some(company) = new.first().map(|account| account.company_id) else { return Ok(Vec::new()) };
    let code = companies::brief_of(uow.conn(), company).await?.ok_or(AppError::NotFound)?.code;
    let mut rows = Vec::with_capacity(new.len());
    for account in new {
        if account.company_id != company {
            return Err(AppError::internal("accounts of several companies in one call"));
        }
        let login_key = LoginKey::of_account(account.role, &code, &account.login_id)
            .ok_or_else(|| AppError::refused("account.login_id_invalid"))?;
        rows.push(AccountRow {
            id: AccountId::generate(app.ids.as_ref()),
            company,
            role: account.role,
            login_key,
            login_id: account.login_id,
            name: account.name,
            name_kana: account.name_kana,
            verified_at: account.email.is_some().then(|| uow.now()),
            email: account.email,
            department: None,
            phone: None,
            password_hash: None,
            password_state: if account.password_pending { PasswordState::Pending } else { PasswordState::None },
        });
    }
    match store::insert(uow, &rows).await {
        Err(error) if error.is_unique_violation() => Err(AppError::refused("account.login_id_taken")),
        other => {
            other?;
            Ok(rows.into_iter().map(|row| row.id).collect())
        }
    }
}

/// What a new training administrator types: the mail address, or a number of its own where that is taken or too long.
///
/// # Errors
/// The store.
pub async fn free_admin_login_id(uow: &Uow, scope: CompanyScope, email: &str) -> Result<String, AppError> {
    let code = companies::brief_of(uow.conn(), scope.company()).await?.ok_or(AppError::NotFound)?.code;
    let mut candidate = email.to_owned();
    loop {
        if let (Ok(login_id), Some(key)) =
            (LoginId::parse(&candidate), LoginKey::of_account(Role::TrainingAdmin, &code, &candidate))
            && store::by_key(uow.conn(), &key).await?.is_none()
        {
            return Ok(login_id.into_string());
        }
        candidate = format!("admin-{:02}", counters::next(uow, &format!("admin:{code}")).await?);
    }
}

/// The accounts of a company's learners and supervisors that have one of these log-in IDs, by the ID without case: somebody
/// who comes back, or comes into another workspace, keeps the account.
///
/// # Errors
/// The store.
pub async fn existing(
    uow: &Uow,
    company: CompanyId,
    login_ids: &[LoginId],
) -> Result<HashMap<String, AccountId>, AppError> {
    let code = companies::brief_of(uow.conn(), company).await?.ok_or(AppError::NotFound)?.code;
    let keys: Vec<_> =
        login_ids.iter().filter_map(|id| LoginKey::of_account(Role::Learner, &code, id.as_str())).collect();
    let found = store::by_keys(uow.conn(), CompanyScope::proved(company), &keys).await?;
    let learns = |account: &LoginAccount| matches!(account.role, Role::Learner | Role::Supervisor);
    Ok(found.into_iter().filter(learns).map(|account| (account.login_id.to_ascii_lowercase(), account.id)).collect())
}

/// Carries a person's name and mail address over to the account. The role is the roster's, see [`super::entry`].
///
/// # Errors
/// The store.
pub async fn update_person(
    uow: &Uow,
    scope: CompanyScope,
    id: AccountId,
    name: &str,
    email: Option<&EmailAddress>,
) -> Result<(), AppError> {
    Ok(store::update_person(uow, scope, id, name, email).await?)
}

/// Ends the open sessions of a person whose role has changed today, so that no token outlives what it was given for.
///
/// # Errors
/// The store.
pub async fn role_changed(uow: &Uow, scope: CompanyScope, id: AccountId) -> Result<(), AppError> {
    Ok(sessions::revoke_all(uow, scope.company(), id, None).await?)
}

/// Closes an account and ends its sessions, or opens it again.
///
/// # Errors
/// The store.
pub async fn set_disabled(uow: &Uow, scope: CompanyScope, id: AccountId, disabled: bool) -> Result<(), AppError> {
    store::set_disabled(uow, scope.company(), id, disabled).await?;
    if disabled {
        sessions::revoke_all(uow, scope.company(), id, None).await?;
    }
    Ok(())
}

/// One account of a company.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(uow: &Uow, scope: CompanyScope, id: AccountId) -> Result<LoginAccount, AppError> {
    store::find(uow.conn(), scope, id).await?.ok_or(AppError::NotFound)
}
