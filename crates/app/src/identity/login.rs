//! Logging in. Whatever is wrong about ID and password, the answer is the same and takes the same time; other reasons are told
//! only to somebody who knows the password.

use chrono::TimeDelta;
use keizoku_domain::audit::Action;
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::lockout::Attempts;
use keizoku_domain::identity::login_event::{Origin, Outcome};
use keizoku_domain::identity::{HandOutCode, LoginAccount, LoginKey, Password, PasswordState, Site};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::identity::{accounts, throttles};
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::login_notes::Attempt;
use super::mail;
use super::sessions::{SignedIn, open, signed_in};
use super::{entry, entry::Admission, hasher::Verdict};
use crate::app::App;
use crate::audit;
use crate::error::AppError;
use crate::people::passwords as waiting;

/// What was typed on the log-in form of a site.
#[derive(Debug)]
pub struct Credentials {
    /// The site.
    pub site: Site,
    /// 法人コード, where the form has it.
    pub company_code: Option<String>,
    /// The user ID, or the mail address.
    pub login_id: String,
    /// The password.
    pub password: SecretString,
    /// From where.
    pub origin: Origin,
}

/// Logs somebody in.
///
/// # Errors
/// `login.failed`, `login.locked`; with the right password also `login.unverified`, `login.set_password_first` and the refusals of
/// [`entry`]; [`AppError::Busy`]; the store.
pub async fn log_in(app: &App, typed: Credentials) -> Result<SignedIn, AppError> {
    let Some(key) = LoginKey::typed(typed.site, typed.company_code.as_deref(), &typed.login_id) else {
        app.identity().hasher.verify(typed.password, None, app.random.as_ref()).await?;
        return Err(AppError::refused("login.failed"));
    };
    refuse_locked(app, &key).await?;
    let known = accounts::by_key(app.db.read(), &key).await?;
    let attempt = known.as_ref().map(|account| Attempt::at_form(account, typed.site, &typed.origin));
    let account = known.clone();
    let account = account.filter(|account| account.disabled_at.is_none() && account.role.may_try(typed.site));
    let verdict = check(app, account.as_ref(), &typed.password).await?;
    let (Some(account), Some(attempt)) = (account.filter(|_| verdict.right), attempt) else {
        return Err(failed(app, &key, attempt.map(Attempt::failed)).await?);
    };
    let pending = account.password_hash.is_none() && account.password_state == PasswordState::Pending;
    if account.password_hash.is_none() && !pending {
        attempt.note_alone(app, Outcome::PasswordNotSet).await?;
        return Err(AppError::refused("login.set_password_first"));
    }
    // A password that waited is hashed below, in the unit of this very log-in.
    let account = if pending { LoginAccount { password_state: PasswordState::Set, ..account } } else { account };
    if account.verified_at.is_none() && matches!(typed.site, Site::Order) {
        return Err(AppError::refused("login.unverified"));
    }
    let admission = admit(app, attempt).await?;
    if !admission.role.may_enter(typed.site) {
        return Err(failed(app, &key, Some((attempt, Outcome::WrongSite))).await?);
    }
    let rehashed = rehash(app, Verdict { outdated: verdict.outdated || pending, ..verdict }, &typed.password).await?;
    let attempt = Attempt { account: &account, ..attempt };
    let (session, refresh_token) =
        app.write(async |uow| enter(uow, app, &key, attempt, admission.workspace, rehashed.as_deref()).await).await?;
    signed_in(app, &account, typed.site, admission, session, refresh_token).await
}

/// Where the attempt enters; what keeps it out is told in the history.
async fn admit(app: &App, attempt: Attempt<'_>) -> Result<Admission, AppError> {
    let admission = entry::admit(app, attempt.account, attempt.site).await;
    if let Err(AppError::Refused(refusal)) = &admission
        && let Some(outcome) = Outcome::of_refusal(refusal.code)
    {
        attempt.note_alone(app, outcome).await?;
    }
    admission
}

async fn enter(
    uow: &Uow,
    app: &App,
    key: &LoginKey,
    attempt: Attempt<'_>,
    workspace: Option<WorkspaceId>,
    rehashed: Option<&str>,
) -> Result<(keizoku_domain::id::SessionId, String), AppError> {
    let Attempt { account, site, .. } = attempt;
    throttles::clear(uow, key).await?;
    if let Some(hash) = rehashed {
        if account.password_hash.is_none() {
            waiting::waited(uow, account, hash).await?;
        } else {
            accounts::rehash(uow, account, hash).await?;
        }
    }
    accounts::set_last_login(uow, account.company, account.id).await?;
    audit::record_own(uow, app, account, Action::LoggedIn, json!({ "site": site.as_str() })).await?;
    attempt.note(uow, app, Outcome::Success, workspace).await?;
    open(uow, app, account, site, workspace).await
}

/// Refuses a locked key unread: neither the password is looked at nor whether the key exists.
pub(super) async fn refuse_locked(app: &App, key: &LoginKey) -> Result<(), AppError> {
    let attempts = throttles::get(app.db.read(), key).await?;
    attempts.locked_for(app.now()).map_or(Ok(()), |left| Err(locked(left)))
}

fn locked(left: TimeDelta) -> AppError {
    let seconds = left.num_seconds().max(1);
    let minutes = (seconds + 59) / 60;
    AppError::Refused(Refusal::new("login.locked").with("retryAfterSeconds", seconds).with("minutes", minutes))
}

/// Checks the password; for an account that waits with a handed-out code, the code counts as one.
async fn check(app: &App, account: Option<&LoginAccount>, password: &SecretString) -> Result<Verdict, AppError> {
    let stored = account.and_then(|account| account.password_hash.as_deref());
    let mut verdict = app.identity().hasher.verify(password.clone(), stored, app.random.as_ref()).await?;
    if let (None, Some(account)) = (stored, account) {
        if account.password_state == PasswordState::Pending {
            verdict.right = waiting::waiting_is(app, account, password).await?;
            return Ok(verdict);
        }
        let code = HandOutCode::parse(password.expose_secret());
        verdict.right = code.is_some_and(|code| code_is_right(app, account, &code));
    }
    Ok(verdict)
}

/// Whether `code` was handed out to `account` and still works.
pub(super) fn code_is_right(app: &App, account: &LoginAccount, code: &HandOutCode) -> bool {
    let in_time = account.hand_out_expires_at.is_some_and(|until| app.now() < until);
    let stored = account.hand_out_hash.as_deref();
    in_time && stored.is_some_and(|stored| app.identity().keyring.hand_out_matches(account.id, code, stored))
}

async fn rehash(app: &App, verdict: Verdict, password: &SecretString) -> Result<Option<String>, AppError> {
    // A password from before today's rules stays as it is; only its digest would change.
    let Some(password) = Password::parse(password.expose_secret()).ok().filter(|_| verdict.outdated) else {
        return Ok(None);
    };
    app.identity().hasher.hash(password, app.random.as_ref()).await.map(Some)
}

/// Counts a failure; the answer for it. Of a log-in of somebody who exists, the history tells it.
pub(super) async fn failed(
    app: &App,
    key: &LoginKey,
    told: Option<(Attempt<'_>, Outcome)>,
) -> Result<AppError, AppError> {
    let attempts = app
        .write(async |uow| {
            let before = throttles::lock(uow, key).await?;
            let after = before.after_failure(uow.now());
            throttles::put(uow, key, after).await?;
            tell_owner(uow, app, key, before, after).await?;
            if let Some((attempt, outcome)) = told {
                let locks = after.locked_until.is_some() && outcome == Outcome::WrongPassword;
                attempt.note(uow, app, if locks { Outcome::Locked } else { outcome }, None).await?;
            }
            Ok(after)
        })
        .await?;
    Ok(attempts.locked_for(app.now()).map_or_else(|| AppError::refused("login.failed"), locked))
}

/// The first lock of a window goes into the trail and to the account's owner.
async fn tell_owner(uow: &Uow, app: &App, key: &LoginKey, before: Attempts, after: Attempts) -> Result<(), AppError> {
    let first = after.locked_until.is_some() && (before.locked_until.is_none() || after.failures <= before.failures);
    if !first {
        return Ok(());
    }
    let Some(account) = accounts::by_key(uow.conn(), key).await? else { return Ok(()) };
    audit::record_own(uow, app, &account, Action::LoginLocked, json!({ "failures": after.failures })).await?;
    let occurrence = after.window_started_at.map_or(0, |at| at.timestamp());
    let key = mail_key(MailKind::AccountLocked, account.id, occurrence, "owner");
    mail::to_account(uow, app, &account, MailKind::AccountLocked, key, json!({})).await
}
