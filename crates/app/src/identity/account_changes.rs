//! Changing one's own account (product.md, O10): the name at once, the mail address when the new one is proved, the role when
//! a successor has accepted it. Only whom no administrator looks after may: applicants and training administrators.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use keizoku_domain::audit::Action;
use keizoku_domain::id::TokenId;
use keizoku_domain::identity::link::{LinkState, state};
use keizoku_domain::identity::{AccountChangeKind, LoginAccount, LoginKey, Permission, Reach, Role};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::{EmailAddress, PersonName, TextError};
use keizoku_store::identity::account_changes::{self as store, AccountChange};
use keizoku_store::identity::{accounts, companies, sessions};
use keizoku_store::ordering::administrators;
use keizoku_store::seats::plans;
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};
use secrecy::SecretString;
use serde_json::{Value, json};

use super::accounts::{NewAccount, create, free_admin_login_id};
use super::keyring::sha256;
use super::{mail, passwords};
use crate::app::App;
use crate::audit;
use crate::caller::{Account, Caller};
use crate::error::AppError;
use crate::messaging::outbox::{MailDraft, queue};

/// Bytes of a token: 256 bits.
const TOKEN: usize = 32;

/// Whether the caller may change the own account at all.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`] for whoever is looked after by an administrator.
pub fn ensure_allowed(caller: &Caller) -> Result<(), AppError> {
    allowed(caller).map(|_| ())
}

fn allowed(caller: &Caller) -> Result<&Account, AppError> {
    let known = caller.account()?;
    if Permission::ManageOwnAccount.reach(known.role) == Reach::None {
        return Err(AppError::Forbidden);
    }
    Ok(known)
}

/// Changes one's own name.
///
/// # Errors
/// [`AppError::Forbidden`] for whoever is looked after by an administrator; the store.
pub async fn rename(caller: &Caller, name: &PersonName) -> Result<(), AppError> {
    let known = allowed(caller)?;
    let scope = CompanyScope::proved(known.company);
    caller
        .app
        .write(async |uow| {
            let account = accounts::find(uow.conn(), scope, known.id).await?.ok_or(AppError::Unauthenticated)?;
            let email = account.email.as_deref().and_then(|email| EmailAddress::parse(email).ok());
            accounts::update_person(uow, scope, known.id, name.as_str(), email.as_ref()).await?;
            audit::record_own(uow, &caller.app, &account, Action::AccountChanged, json!({})).await
        })
        .await
}

/// Asks for another mail address: a link goes to the new one, a notice to the present one.
///
/// # Errors
/// [`AppError::Forbidden`], `password.wrong`, `account.email_unchanged`, `login.locked`; the store.
pub async fn ask_email(caller: &Caller, email: &EmailAddress, password: SecretString) -> Result<(), AppError> {
    let known = allowed(caller)?;
    let account = passwords::prove(caller, password).await?;
    if account.email.as_deref().is_some_and(|present| present.eq_ignore_ascii_case(email.as_str())) {
        return Err(AppError::field("/email", TextError { code: "account.email_unchanged" }));
    }
    let app = &caller.app;
    app.write(async |uow| {
        let asked = (AccountChangeKind::Email, account.name.as_str(), email);
        let (change, mut facts) = issue(uow, app, &account, asked).await?;
        facts["login_id"] = json!(account.login_id);
        send(uow, app, &change, MailKind::EmailChangeVerification, email, facts).await?;
        notice(uow, app, (&account, &change), MailKind::EmailChangeAsked, json!({})).await?;
        let details = json!({ "asked": true, "by": known.id });
        audit::record_own(uow, app, &account, Action::EmailChangeAsked, details).await
    })
    .await
}

/// Takes the new address over. An applicant logs in by it from now on; every session ends.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`, `account.login_id_taken`; the store.
pub async fn confirm_email(app: &App, token: &str) -> Result<(), AppError> {
    app.write(async |uow| {
        let (change, account) = take(uow, app, token, AccountChangeKind::Email).await?;
        let email = EmailAddress::parse(&change.email).map_err(|error| AppError::internal(error.code))?;
        let code = companies::brief_of(uow.conn(), account.company).await?.ok_or(AppError::NotFound)?.code;
        let by_mail = account.role == Role::Applicant;
        let login_id = if by_mail { email.as_str() } else { account.login_id.as_str() };
        let key = LoginKey::of_account(account.role, &code, login_id)
            .ok_or_else(|| AppError::refused("account.login_id_invalid"))?;
        match accounts::set_email(uow, account.company, account.id, &email, login_id, &key).await {
            Err(error) if error.is_unique_violation() => return Err(AppError::refused("account.login_id_taken")),
            other => other?,
        }
        sessions::revoke_all(uow, account.company, account.id, None).await?;
        // The account as it was: the notice goes to the address of before.
        notice(uow, app, (&account, &change), MailKind::EmailChanged, json!({})).await?;
        audit::record_own(uow, app, &account, Action::EmailChanged, json!({})).await
    })
    .await
}

/// Invites a successor. An earlier invitation that waits ends.
///
/// # Errors
/// [`AppError::Forbidden`], `password.wrong`, `account.hand_over_to_oneself`, `login.locked`; the store.
pub async fn ask_hand_over(
    caller: &Caller,
    name: &PersonName,
    email: &EmailAddress,
    password: SecretString,
) -> Result<(), AppError> {
    allowed(caller)?;
    let account = passwords::prove(caller, password).await?;
    if account.email.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(email.as_str())) {
        return Err(AppError::field("/email", TextError { code: "account.hand_over_to_oneself" }));
    }
    let app = &caller.app;
    app.write(async |uow| {
        let asked = (AccountChangeKind::HandOver, name.as_str(), email);
        let (change, mut facts) = issue(uow, app, &account, asked).await?;
        facts["from_name"] = json!(account.name);
        facts["applicant"] = json!(account.role == Role::Applicant);
        send(uow, app, &change, MailKind::HandOverInvitation, email, facts).await?;
        audit::record_own(uow, app, &account, Action::HandOverAsked, json!({ "to": name.as_str() })).await
    })
    .await
}

/// An invitation that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The successor.
    pub name: String,
    /// Where the invitation went.
    pub email: String,
    /// Until when it can be accepted.
    pub expires_at: DateTime<Utc>,
}

/// The own invitation that waits, if there is one.
///
/// # Errors
/// [`AppError::Forbidden`]; the store.
pub async fn waiting(caller: &Caller) -> Result<Option<Waiting>, AppError> {
    let known = allowed(caller)?;
    let scope = CompanyScope::proved(known.company);
    let (conn, now) = (caller.app.db.read(), caller.app.now());
    let found = store::waiting(conn, scope, known.id, AccountChangeKind::HandOver, now).await?;
    Ok(found.map(|change| Waiting { name: change.name, email: change.email, expires_at: change.expires_at }))
}

/// Takes the own invitation back.
///
/// # Errors
/// [`AppError::Forbidden`], [`AppError::NotFound`] when none waits; the store.
pub async fn cancel_hand_over(caller: &Caller) -> Result<(), AppError> {
    let known = allowed(caller)?;
    let scope = CompanyScope::proved(known.company);
    caller
        .app
        .write(async |uow| {
            if !store::end_waiting(uow, known.company, known.id, Some(AccountChangeKind::HandOver)).await? {
                return Err(AppError::NotFound);
            }
            let account = accounts::find(uow.conn(), scope, known.id).await?.ok_or(AppError::Unauthenticated)?;
            audit::record_own(uow, &caller.app, &account, Action::HandOverCancelled, json!({})).await
        })
        .await
}

/// What an invitation says before it is accepted.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// The company.
    pub company_name: String,
    /// Who hands over.
    pub from_name: String,
    /// To whom.
    pub name: String,
    /// The successor's address.
    pub email: String,
    /// The role that is taken over.
    pub role: Role,
}

/// Looks at an invitation without using it.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`; the store.
pub async fn look(app: &App, token: &str) -> Result<Invitation, AppError> {
    let conn = app.db.read();
    let change = store::by_hash(conn, sha256(token)).await?;
    let change = usable(app, change, AccountChangeKind::HandOver)?;
    let account = accounts::find(conn, CompanyScope::proved(change.company), change.account).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or(AppError::refused("link.unknown"))?;
    let company = companies::brief_of(conn, change.company).await?.ok_or(AppError::NotFound)?;
    Ok(Invitation {
        company_name: company.name,
        from_name: account.name,
        name: change.name,
        email: change.email,
        role: account.role,
    })
}

/// What a successor types to log in.
#[derive(Debug, Clone)]
pub struct Successor {
    /// The company's code, which the administrator site asks for.
    pub company_code: String,
    /// The log-in.
    pub login_id: String,
}

/// Accepts an invitation: in one transaction the successor's account is made, the rights move to it, and the account of
/// before is closed.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`, `account.login_id_taken`, a password that breaks the rules; the store.
pub async fn accept_hand_over(app: &App, token: &str, password: &SecretString) -> Result<Successor, AppError> {
    let password = passwords::parse(password, "/password")?;
    look(app, token).await?;
    let hash = app.identity().hasher.hash(password, app.random.as_ref()).await?;
    app.write(async |uow| {
        let (change, before) = take(uow, app, token, AccountChangeKind::HandOver).await?;
        let scope = CompanyScope::proved(before.company);
        let email = EmailAddress::parse(&change.email).map_err(|error| AppError::internal(error.code))?;
        let login_id = match before.role {
            Role::TrainingAdmin => free_admin_login_id(uow, scope, email.as_str()).await?,
            _ => email.as_str().to_owned(),
        };
        let new = NewAccount {
            company_id: before.company,
            role: before.role,
            login_id: login_id.clone(),
            name: change.name.clone(),
            name_kana: None,
            email: Some(email),
            password_pending: false,
        };
        let successor = create(uow, app, new).await?;
        accounts::set_password(uow, before.company, successor, &hash).await?;
        if let Some(workspace) = administrators::administered_by(uow.conn(), scope, before.id).await? {
            // Whoever takes over is no second person for what was asked for by whoever handed over.
            plans::asked_by(uow, WorkspaceScope::proved(before.company, workspace), before.id, successor).await?;
        }
        administrators::hand_over(uow, scope, before.id, successor).await?;
        super::accounts::set_disabled(uow, scope, before.id, true).await?;
        store::end_waiting(uow, before.company, before.id, None).await?;
        notice(uow, app, (&before, &change), MailKind::HandOverDone, json!({ "successor": change.name })).await?;
        let details = json!({ "from": before.id, "to": successor, "role": before.role.as_str() });
        audit::record_own(uow, app, &before, Action::HandOverAccepted, details).await?;
        let company = companies::brief_of(uow.conn(), before.company).await?.ok_or(AppError::NotFound)?;
        Ok(Successor { company_code: company.code, login_id })
    })
    .await
}

/// Stores what was asked for, ending what waited before; answers it with the facts of its mail, the link among them.
async fn issue(
    uow: &Uow,
    app: &App,
    account: &LoginAccount,
    (kind, name, email): (AccountChangeKind, &str, &EmailAddress),
) -> Result<(AccountChange, Value), AppError> {
    store::end_waiting(uow, account.company, account.id, Some(kind)).await?;
    let mut bytes = [0; TOKEN];
    app.random.fill(&mut bytes)?;
    let token = URL_SAFE_NO_PAD.encode(bytes);
    let change = AccountChange {
        id: TokenId::generate(app.ids.as_ref()),
        company: account.company,
        account: account.id,
        kind,
        name: name.to_owned(),
        email: email.as_str().to_owned(),
        expires_at: uow.now() + kind.lifetime(),
        used_at: None,
    };
    store::insert(uow, &change, sha256(&token)).await?;
    let company = companies::brief_of(uow.conn(), account.company).await?.ok_or(AppError::NotFound)?;
    let url = format!("{}/{}/{}?token={token}", app.config.public_url, account.role.home().as_str(), kind.page());
    Ok((change, json!({ "company_name": company.name, "url": url })))
}

fn usable(app: &App, change: Option<AccountChange>, kind: AccountChangeKind) -> Result<AccountChange, AppError> {
    let change = change.filter(|change| change.kind == kind).ok_or(AppError::refused("link.unknown"))?;
    match state(change.used_at, change.expires_at, app.now()) {
        LinkState::Usable => Ok(change),
        LinkState::Used => Err(AppError::refused("link.used")),
        LinkState::Expired => Err(AppError::refused("link.expired")),
    }
}

/// Uses a link, once: answers what it confirms and whose it is.
async fn take(
    uow: &Uow,
    app: &App,
    token: &str,
    kind: AccountChangeKind,
) -> Result<(AccountChange, LoginAccount), AppError> {
    let change = usable(app, store::by_hash(uow.conn(), sha256(token)).await?, kind)?;
    if !store::take(uow, &change).await? {
        return Err(AppError::refused("link.used"));
    }
    let account = accounts::find(uow.conn(), CompanyScope::proved(change.company), change.account).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or(AppError::refused("link.unknown"))?;
    Ok((change, account))
}

/// To whoever confirms.
async fn send(
    uow: &Uow,
    app: &App,
    change: &AccountChange,
    kind: MailKind,
    to: &EmailAddress,
    params: Value,
) -> Result<(), AppError> {
    let draft = MailDraft {
        company_id: change.company,
        workspace_id: None,
        kind,
        key: mail_key(kind, change.account, change.id, "new"),
        to: to.clone(),
        to_name: change.name.clone(),
        params,
    };
    queue(uow, app, draft).await.map(|_| ())
}

/// To the owner, at the address that is known.
async fn notice(
    uow: &Uow,
    app: &App,
    (account, change): (&LoginAccount, &AccountChange),
    kind: MailKind,
    facts: Value,
) -> Result<(), AppError> {
    let key = mail_key(kind, account.id, change.id, "owner");
    mail::to_account(uow, app, account, kind, key, facts).await
}
