//! The training administrators of a workspace: made with its contract, and by one of them (decision 21).

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, CompanyId, TokenId};
use keizoku_domain::identity::administrators::{self as rules, Administrator as Known, is_active};
use keizoku_domain::identity::{LinkPurpose, Role};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::EmailAddress;
use keizoku_store::identity::{account_changes, companies, links as link_rows};
use keizoku_store::ordering::administrators as store;
use keizoku_store::ordering::companies as addressees;
use keizoku_store::ordering::workspaces;
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::{Value, json};

pub use keizoku_store::ordering::administrators::Administrator;

use super::accounts::{self, NewAccount};
use super::{links, sessions};
use crate::app::App;
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::messaging::outbox::{MailDraft, queue};
use crate::people::change::note;

/// Somebody who has become a training administrator.
#[derive(Debug, Clone)]
pub struct Appointed {
    /// The new account.
    pub account: AccountId,
    /// What is typed to log in.
    pub login_id: String,
    /// The one-time link that sets the first password, for the mail.
    pub url: String,
}

/// Makes the account of a training administrator of a workspace, with a link to set its password: never a clear-text password.
///
/// # Errors
/// The store.
pub async fn appoint(
    uow: &Uow,
    app: &App,
    scope: WorkspaceScope,
    name: &str,
    email: &EmailAddress,
) -> Result<Appointed, AppError> {
    let company = scope.company();
    let login_id = accounts::free_admin_login_id(uow, scope.of_company(), email.as_str()).await?;
    let new = NewAccount {
        company_id: company,
        role: Role::TrainingAdmin,
        login_id: login_id.clone(),
        name: name.to_owned(),
        name_kana: None,
        email: Some(email.clone()),
        password_pending: false,
    };
    let account = accounts::create(uow, app, new).await?;
    store::add(uow, scope, account).await?;
    let url = links::issue(uow, app, company, account, LinkPurpose::SetUpPassword).await?;
    Ok(Appointed { account, login_id, url })
}

/// Whether somebody has come in, or is still invited.
#[must_use]
pub const fn has_come(administrator: &Administrator) -> bool {
    is_active(administrator.password_state)
}

/// The training administrators of the workspace, longest first; at most [`rules::MOST`].
///
/// # Errors
/// The store.
pub async fn list(unit: &WorkspaceUnit) -> Result<Vec<Administrator>, AppError> {
    Ok(store::list(unit.app.db.read(), unit.scope).await?)
}

/// One of them.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(unit: &WorkspaceUnit, id: AccountId) -> Result<Administrator, AppError> {
    list(unit).await?.into_iter().find(|one| one.account == id).ok_or(AppError::NotFound)
}

/// Invites a further one; the others and the applicants are told.
///
/// # Errors
/// `training_admin.exists`, `training_admin.too_many`, [`AppError::ReadOnly`]; the store.
pub async fn invite(unit: &WorkspaceUnit, name: &str, email: &EmailAddress) -> Result<AccountId, AppError> {
    crate::seats::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    unit.write(async |uow| {
        let present = locked(uow, unit.scope).await?;
        rules::may_invite(&known(&present), email)?;
        let made = appoint(uow, &unit.app, unit.scope, name, email).await?;
        send_link(uow, unit, (made.account, name, email), &made.login_id, &made.url).await?;
        tell_others(uow, unit, &present, (made.account, name)).await?;
        note(uow, unit, Action::TrainingAdminInvited, made.account.to_string(), json!({ "name": name })).await?;
        Ok(made.account)
    })
    .await
}

/// Sends the link again to somebody who has not come; the one of before ends.
///
/// # Errors
/// [`AppError::NotFound`], `training_admin.active`, [`AppError::ReadOnly`]; the store.
pub async fn send_again(unit: &WorkspaceUnit, id: AccountId) -> Result<(), AppError> {
    crate::seats::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    unit.write(async |uow| {
        let present = locked(uow, unit.scope).await?;
        let to = present.iter().find(|one| one.account == id).ok_or(AppError::NotFound)?;
        rules::may_send_again(&known_one(to))?;
        let email = to.email.as_deref().and_then(|email| EmailAddress::parse(email).ok());
        let email = email.ok_or_else(|| AppError::internal("a training administrator without a mail address"))?;
        let url = links::issue(uow, &unit.app, unit.scope.company(), id, LinkPurpose::SetUpPassword).await?;
        send_link(uow, unit, (id, &to.name, &email), &to.login_id, &url).await?;
        note(uow, unit, Action::TrainingAdminInvitedAgain, id.to_string(), json!({ "name": to.name })).await
    })
    .await
}

/// Removes one: every session of theirs in the workspace ends at once, and the account is closed unless it administers another
/// workspace.
///
/// # Errors
/// [`AppError::NotFound`], `training_admin.oneself`, `training_admin.last_active`, `training_admin.approval_needs_two`,
/// [`AppError::ReadOnly`]; the store.
pub async fn remove(unit: &WorkspaceUnit, id: AccountId) -> Result<(), AppError> {
    let Actor::Account(me) = &unit.actor else { return Err(AppError::Unauthenticated) };
    crate::seats::ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (scope, company) = (unit.scope, unit.scope.company());
    unit.write(async |uow| {
        let present = locked(uow, scope).await?;
        let gone = present.iter().find(|one| one.account == id).ok_or(AppError::NotFound)?;
        let workspace = workspaces::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
        rules::may_remove(&known(&present), id, me.id, workspace.roster_approval_required)?;
        // The mail is queued while the account is still somebody's.
        let facts = json!({ "company_name": company_name(uow, company).await?, "from_name": me.name });
        write_to(uow, unit, MailKind::TrainingAdminRemoved, &[id], id, facts).await?;
        store::remove(uow, scope, id).await?;
        sessions::end_in(uow, scope, &[id]).await?;
        if store::administered_by(uow.conn(), scope.of_company(), id).await?.is_none() {
            accounts::set_disabled(uow, scope.of_company(), id, true).await?;
            link_rows::end_open(uow, company, id, &[LinkPurpose::SetUpPassword, LinkPurpose::ResetPassword]).await?;
            account_changes::end_waiting(uow, company, id, None).await?;
        }
        note(uow, unit, Action::TrainingAdminRemoved, id.to_string(), json!({ "name": gone.name })).await
    })
    .await
}

/// Who administers the workspace, for a change of it: of two changes at once the second one looks after the first.
async fn locked(uow: &Uow, scope: WorkspaceScope) -> Result<Vec<Administrator>, AppError> {
    store::lock(uow, scope).await?;
    Ok(store::list(uow.conn(), scope).await?)
}

fn known_one(one: &Administrator) -> Known {
    Known { account: one.account, email: one.email.clone(), active: has_come(one) }
}

fn known(present: &[Administrator]) -> Vec<Known> {
    present.iter().map(known_one).collect()
}

async fn company_name(uow: &Uow, company: CompanyId) -> Result<String, AppError> {
    Ok(companies::brief_of(uow.conn(), company).await?.ok_or(AppError::NotFound)?.name)
}

async fn send_link(
    uow: &Uow,
    unit: &WorkspaceUnit,
    (account, name, email): (AccountId, &str, &EmailAddress),
    login_id: &str,
    url: &str,
) -> Result<(), AppError> {
    let company = companies::brief_of(uow.conn(), unit.scope.company()).await?.ok_or(AppError::NotFound)?;
    let kind = MailKind::TrainingAdminInvited;
    let draft = MailDraft {
        company_id: unit.scope.company(),
        workspace_id: Some(unit.scope.workspace()),
        kind,
        // Each sending is its own occurrence: the link of before has ended.
        key: mail_key(kind, account, TokenId::generate(unit.app.ids.as_ref()), "new"),
        to: email.clone(),
        to_name: name.to_owned(),
        params: json!({
            "company_name": company.name, "company_code": company.code, "from_name": name_of(unit), "login_id": login_id,
            "url": url,
        }),
    };
    queue(uow, &unit.app, draft).await.map(|_| ())
}

/// An invitation is never unseen: the other administrators and the applicants read who invited whom.
async fn tell_others(
    uow: &Uow,
    unit: &WorkspaceUnit,
    present: &[Administrator],
    (made, name): (AccountId, &str),
) -> Result<(), AppError> {
    let company = unit.scope.of_company();
    let facts = json!({
        "company_name": company_name(uow, company.company()).await?, "from_name": name_of(unit), "administrator": name,
    });
    let me = match &unit.actor {
        Actor::Account(account) => Some(account.id),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => None,
    };
    let mut others: Vec<AccountId> = present.iter().map(|one| one.account).filter(|id| Some(*id) != me).collect();
    others.extend(addressees::applicants(uow.conn(), company).await?.into_iter().map(|to| to.account_id));
    write_to(uow, unit, MailKind::TrainingAdminAdded, &others, made, facts).await
}

async fn write_to(
    uow: &Uow,
    unit: &WorkspaceUnit,
    kind: MailKind,
    people: &[AccountId],
    subject: AccountId,
    facts: Value,
) -> Result<(), AppError> {
    for to in addressees::by_ids(uow.conn(), unit.scope.of_company(), people).await? {
        let Ok(address) = EmailAddress::parse(&to.email) else { continue };
        let draft = MailDraft {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            kind,
            key: mail_key(kind, unit.scope.workspace(), subject, to.account_id),
            to: address,
            to_name: to.name,
            params: facts.clone(),
        };
        queue(uow, &unit.app, draft).await?;
    }
    Ok(())
}

fn name_of(unit: &WorkspaceUnit) -> String {
    match &unit.actor {
        Actor::Account(account) => account.name.clone(),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => "Keizoku".to_owned(),
    }
}
