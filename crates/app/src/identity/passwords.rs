//! Setting, changing and forgetting passwords. Whoever changes one ends the other sessions of the account.

use keizoku_domain::audit::Action;
use keizoku_domain::identity::login_event::{Door, Origin, Outcome};
use keizoku_domain::identity::{HandOutCode, LinkPurpose, LoginAccount, LoginKey, Password, PasswordState, Site};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::EmailAddress;
use keizoku_store::identity::{accounts, links as link_store, sessions, throttles};
use keizoku_store::{CompanyScope, Uow};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::login_notes::Attempt;
use super::{links, login, mail};
use crate::app::App;
use crate::audit;
use crate::caller::Caller;
use crate::error::AppError;

/// Reads a password; `pointer` is its field in the request.
pub(super) fn parse(text: &SecretString, pointer: &str) -> Result<Password, AppError> {
    Password::parse(text.expose_secret()).map_err(|error| AppError::field(pointer, error))
}

/// Stores a password that its owner set: links and sessions of before end, failures are forgotten.
async fn store(
    uow: &Uow,
    app: &App,
    account: &LoginAccount,
    hash: &str,
    action: Action,
    kept: Option<keizoku_domain::id::SessionId>,
) -> Result<(), AppError> {
    accounts::set_password(uow, account.company, account.id, hash).await?;
    sessions::revoke_all(uow, account.company, account.id, kept).await?;
    let open = [LinkPurpose::SetUpPassword, LinkPurpose::ResetPassword];
    link_store::end_open(uow, account.company, account.id, &open).await?;
    if let Some(key) = LoginKey::stored(&account.login_key) {
        throttles::clear(uow, &key).await?;
    }
    audit::record_own(uow, app, account, action, json!({})).await
}

/// Sets a password through a link from a mail.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`, a password that breaks the rules, [`AppError::Busy`]; the store.
pub async fn set_by_link(app: &App, token: &str, password: &SecretString) -> Result<(), AppError> {
    let password = parse(password, "/password")?;
    links::look(app, token).await?;
    let hash = app.identity().hasher.hash(password, app.random.as_ref()).await?;
    app.write(async |uow| {
        let (account, purpose) = links::take(uow, app, token, LinkPurpose::sets_password).await?;
        store(uow, app, &account, &hash, Action::PasswordSet, None).await?;
        accounts::set_verified(uow, account.company, account.id).await?;
        if purpose == LinkPurpose::ResetPassword {
            tell_changed(uow, app, &account).await?;
        }
        Ok(())
    })
    .await
}

/// The caller's account, after its password was found to be the given one; failures count as those of a log-in.
pub(super) async fn prove(caller: &Caller, current: SecretString) -> Result<LoginAccount, AppError> {
    let (app, known) = (&caller.app, caller.account()?);
    let account = accounts::find(app.db.read(), CompanyScope::proved(known.company), known.id).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or(AppError::Unauthenticated)?;
    let key = LoginKey::stored(&account.login_key).ok_or(AppError::Unauthenticated)?;
    login::refuse_locked(app, &key).await?;
    let stored = account.password_hash.as_deref();
    if app.identity().hasher.verify(current, stored, app.random.as_ref()).await?.right {
        return Ok(account);
    }
    Err(match login::failed(app, &key, None).await? {
        AppError::Refused(refusal) if refusal.code == "login.failed" => {
            AppError::field("/currentPassword", keizoku_domain::text::TextError { code: "password.wrong" })
        }
        other => other,
    })
}

/// Changes one's own password; the session that does it stays.
///
/// # Errors
/// `password.wrong`, `login.locked`, a password that breaks the rules, [`AppError::Busy`]; the store.
pub async fn change(caller: &Caller, current: SecretString, new: &SecretString) -> Result<(), AppError> {
    let (app, known) = (&caller.app, caller.account()?);
    let password = parse(new, "/newPassword")?;
    if current.expose_secret() == new.expose_secret() {
        return Err(AppError::field("/newPassword", keizoku_domain::text::TextError { code: "password.unchanged" }));
    }
    let account = prove(caller, current).await?;
    let hash = app.identity().hasher.hash(password, app.random.as_ref()).await?;
    app.write(async |uow| {
        store(uow, app, &account, &hash, Action::PasswordChanged, Some(known.session)).await?;
        tell_changed(uow, app, &account).await
    })
    .await
}

async fn tell_changed(uow: &Uow, app: &App, account: &LoginAccount) -> Result<(), AppError> {
    let key = mail_key(MailKind::PasswordChanged, account.id, uow.now().timestamp_micros(), "owner");
    mail::to_account(uow, app, account, MailKind::PasswordChanged, key, json!({})).await
}

/// Sends a reset link, if there is such an account with a mail address. The answer is the same either way.
///
/// # Errors
/// The store.
pub async fn forget(app: &App, site: Site, company_code: Option<&str>, login_id: &str) -> Result<(), AppError> {
    let Some(key) = LoginKey::typed(site, company_code, login_id) else { return Ok(()) };
    let account = accounts::by_key(app.db.read(), &key).await?;
    let fits =
        |account: &LoginAccount| account.disabled_at.is_none() && account.email.is_some() && account.role.may_try(site);
    let Some(account) = account.filter(fits) else { return Ok(()) };
    app.write(async |uow| send_reset(uow, app, &account).await).await
}

/// Queues the mail that leads an account to its next password: set-up where there is none yet, reset otherwise. Also for an
/// administrator who starts a reset for somebody else. Without a mail address nothing is sent; answers whether it was.
///
/// # Errors
/// The store.
pub async fn send_reset(uow: &Uow, app: &App, account: &LoginAccount) -> Result<(), AppError> {
    if account.verified_at.is_none() {
        return super::sign_up::send_verification(uow, app, account).await;
    }
    if account.password_state == PasswordState::None {
        return send_set_up(uow, app, account).await;
    }
    let url = links::issue(uow, app, account.company, account.id, LinkPurpose::ResetPassword).await?;
    let key = mail_key(MailKind::PasswordReset, account.id, uow.now().timestamp_micros(), "owner");
    mail::to_account(uow, app, account, MailKind::PasswordReset, key, json!({ "url": url })).await
}

/// Queues the mail with the link to the first password.
///
/// # Errors
/// The store.
pub async fn send_set_up(uow: &Uow, app: &App, account: &LoginAccount) -> Result<(), AppError> {
    let company = keizoku_store::identity::companies::brief_of(uow.conn(), account.company).await?;
    let company = company.ok_or(AppError::NotFound)?;
    let url = links::issue(uow, app, account.company, account.id, LinkPurpose::SetUpPassword).await?;
    let key = mail_key(MailKind::PasswordSetUp, account.id, uow.now().timestamp_micros(), "owner");
    let facts = json!({
        "company_name": company.name, "company_code": company.code, "login_id": account.login_id, "url": url,
    });
    mail::to_account(uow, app, account, MailKind::PasswordSetUp, key, facts).await
}

/// Sends every user ID registered with a mail address in a company to that address, at most once an hour. The answer is the same
/// whether there is any.
///
/// # Errors
/// The store.
pub async fn forget_login_id(app: &App, company_code: &str, email: &str) -> Result<(), AppError> {
    let Ok(email) = EmailAddress::parse(email) else { return Ok(()) };
    let found = accounts::by_email(app.db.read(), company_code, &email).await?;
    let Some(first) = found.first() else { return Ok(()) };
    let login_ids: Vec<_> = found.iter().map(|account| account.login_id.as_str()).collect();
    app.write(async |uow| {
        let hour = uow.now().timestamp() / 3600;
        let key = mail_key(MailKind::LoginIdReminder, first.id, hour, "owner");
        let facts = json!({ "company_code": company_code.trim().to_ascii_uppercase(), "login_ids": login_ids });
        mail::to_account(uow, app, first, MailKind::LoginIdReminder, key, facts).await
    })
    .await
}

/// Sets the first password with a code from paper. The answer to a wrong code is that to a wrong password.
///
/// # Errors
/// `login.failed`, `login.locked`, a password that breaks the rules, [`AppError::Busy`]; the store.
pub async fn redeem_code(
    app: &App,
    company_code: &str,
    login_id: &str,
    code: &SecretString,
    new: &SecretString,
    origin: &Origin,
) -> Result<(), AppError> {
    let password = parse(new, "/newPassword")?;
    let key = LoginKey::typed(Site::Learn, Some(company_code), login_id);
    let key = key.ok_or(AppError::refused("login.failed"))?;
    login::refuse_locked(app, &key).await?;
    let known = accounts::by_key(app.db.read(), &key).await?;
    let by_code = |account| Attempt { account, site: Site::Learn, door: Door::HandOutCode, origin };
    let attempt = known.as_ref().map(by_code);
    let account = known.clone().filter(|account| account.disabled_at.is_none());
    let code = HandOutCode::parse(code.expose_secret());
    // Hashing comes first, so that a right code takes no longer than a wrong one.
    let hash = app.identity().hasher.hash(password, app.random.as_ref()).await?;
    let right = match (&account, &code) {
        (Some(account), Some(code)) => login::code_is_right(app, account, code),
        _ => false,
    };
    let Some(account) = account.filter(|_| right) else {
        return Err(login::failed(app, &key, attempt.map(Attempt::failed)).await?);
    };
    app.write(async |uow| {
        let now = accounts::find(uow.conn(), CompanyScope::proved(account.company), account.id).await?;
        if now.is_none_or(|now| now.hand_out_hash != account.hand_out_hash) {
            return Err(AppError::refused("login.failed"));
        }
        store(uow, app, &account, &hash, Action::PasswordSet, None).await?;
        by_code(&account).note(uow, app, Outcome::Success, None).await
    })
    .await
}

/// A fresh one-time code for somebody without a mail address; it replaces password and earlier code and ends the sessions.
/// Shown once, to whoever prints it.
///
/// # Errors
/// The store, or no random bytes.
pub async fn hand_out(
    uow: &Uow,
    app: &App,
    scope: CompanyScope,
    account: keizoku_domain::id::AccountId,
) -> Result<HandOutCode, AppError> {
    let mut bytes = [0; 10];
    app.random.fill(&mut bytes)?;
    let code = HandOutCode::from_bytes(bytes);
    let digest = app.identity().keyring.hand_out_digest(account, &code);
    let until = uow.now() + HandOutCode::LIFETIME;
    accounts::set_hand_out(uow, scope.company(), account, &digest, until).await?;
    sessions::revoke_all(uow, scope.company(), account, None).await?;
    Ok(code)
}
