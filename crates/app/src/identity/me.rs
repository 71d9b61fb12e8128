//! Who is logged in, as the screens need it.

use chrono::NaiveDate;
use keizoku_domain::id::{AccountId, CompanyId, WorkspaceId};
use keizoku_domain::identity::{LoginAccount, PasswordState, Permission, Reach, Role, Site};
use keizoku_store::CompanyScope;
use keizoku_store::identity::{accounts, companies};

use crate::app::App;
use crate::caller::{Account, Caller};
use crate::error::AppError;

/// Who is logged in.
#[derive(Debug, Clone)]
pub struct Me {
    /// The account.
    pub account_id: AccountId,
    /// The site.
    pub site: Site,
    /// The role.
    pub role: Role,
    /// The person's name.
    pub name: String,
    /// The mail address.
    pub email: Option<String>,
    /// What is typed to log in.
    pub login_id: String,
    /// The company.
    pub company_id: CompanyId,
    /// Its name.
    pub company_name: String,
    /// Its code, typed to log in.
    pub company_code: String,
    /// The workspace, on the sites that have one.
    pub workspace_id: Option<WorkspaceId>,
    /// What the role may do, for the screens to show or hide; the server asks again each time.
    pub permissions: Vec<&'static str>,
    /// Whether a password has to be set first.
    pub must_change_password: bool,
    /// Whether this is the demo.
    pub demo: bool,
    /// Today in Tokyo, by the product's clock.
    pub today: NaiveDate,
}

pub(super) async fn me(app: &App, account: &LoginAccount, known: &Account) -> Result<Me, AppError> {
    let company = companies::brief_of(app.db.read(), account.company).await?.ok_or(AppError::NotFound)?;
    let allowed = Permission::ALL.iter().filter(|permission| permission.reach(known.role) != Reach::None);
    Ok(Me {
        account_id: account.id,
        site: known.site,
        role: known.role,
        name: account.name.clone(),
        email: account.email.clone(),
        login_id: account.login_id.clone(),
        company_id: company.id,
        company_name: company.name,
        company_code: company.code,
        workspace_id: known.workspace,
        permissions: allowed.map(|permission| permission.as_str()).collect(),
        must_change_password: account.password_state != PasswordState::Set,
        demo: app.config.demo,
        today: app.today(),
    })
}

/// Who the caller is.
///
/// # Errors
/// [`AppError::Unauthenticated`], also for an account that was closed meanwhile; the store.
pub async fn show(caller: &Caller) -> Result<Me, AppError> {
    let known = caller.account()?;
    let account = accounts::find(caller.app.db.read(), CompanyScope::proved(known.company), known.id).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or(AppError::Unauthenticated)?;
    me(&caller.app, &account, known).await
}
