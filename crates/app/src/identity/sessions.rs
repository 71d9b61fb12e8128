//! Sessions: opened by a log-in, kept alive by refresh tokens that are exchanged at each use, ended by log-out, by a change of
//! password, or by the reuse of an old token.

use chrono::TimeDelta;
use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, SessionId, WorkspaceId};
use keizoku_domain::identity::session::{Lifetime, Place, Presented, Rotation, access_token_until, decide};
use keizoku_domain::identity::{LoginAccount, Site};
use keizoku_store::identity::accounts;
use keizoku_store::identity::sessions::{self as store, Session};
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};
use serde_json::json;

use super::entry::{self, Admission};
use super::keyring::{RefreshToken, sha256};
use super::me::{Me, me};
use super::tokens;
use crate::app::App;
use crate::audit;
use crate::caller::Account;
use crate::error::AppError;

/// What somebody who logged in, or stays so, is given.
pub struct SignedIn {
    /// The access token.
    pub access_token: String,
    /// Its life in seconds.
    pub expires_in: i64,
    /// The refresh token, for the cookie only.
    pub refresh_token: String,
    /// The cookie's life in seconds.
    pub refresh_max_age: i64,
    /// Who it is.
    pub me: Me,
}

/// In the demo the clock is moved by months at a time; sessions shall not end by that.
fn lifetime(app: &App, site: Site) -> Lifetime {
    if app.config.demo {
        Lifetime { idle: TimeDelta::days(7300), absolute: TimeDelta::days(7300) }
    } else {
        Lifetime::on(site)
    }
}

/// Opens a session in the unit of the log-in; answers it with its first refresh token.
pub(super) async fn open(
    uow: &Uow,
    app: &App,
    account: &LoginAccount,
    site: Site,
    workspace: Option<WorkspaceId>,
) -> Result<(SessionId, String), AppError> {
    let id = SessionId::generate(app.ids.as_ref());
    let token =
        app.identity().keyring.refresh_token(RefreshToken { company: account.company, session: id, generation: 0 });
    let session = Session {
        id,
        company: account.company,
        account: account.id,
        site,
        workspace,
        token_hash: sha256(&token),
        previous_hash: None,
        rotated_at: None,
        created_at: uow.now(),
        expires_at: uow.now() + lifetime(app, site).idle,
        revoked_at: None,
    };
    store::insert(uow, &session).await?;
    Ok((id, token))
}

/// What the browser gets for an open session.
pub(super) async fn signed_in(
    app: &App,
    account: &LoginAccount,
    site: Site,
    admission: Admission,
    session: SessionId,
    refresh_token: String,
) -> Result<SignedIn, AppError> {
    let claims = Account {
        id: account.id,
        company: account.company,
        role: admission.role,
        site,
        workspace: admission.workspace,
        session,
        name: account.name.clone(),
    };
    let now = app.now();
    Ok(SignedIn {
        access_token: tokens::issue(app, &claims).await?,
        expires_in: (access_token_until(admission.role, now) - now).num_seconds(),
        refresh_token,
        refresh_max_age: lifetime(app, site).idle.num_seconds(),
        me: me(app, account, &claims).await?,
    })
}

/// Exchanges a refresh token for the next one and a fresh access token. Entry is asked for again: who lost the seat, or whose term
/// ended, is told so and stays out.
///
/// # Errors
/// `session.ended`, `session.reused`; the refusals of [`entry`]; the store.
pub async fn refresh(app: &App, site: Site, cookie: &str) -> Result<SignedIn, AppError> {
    let ended = || AppError::refused("session.ended");
    let presented = app.identity().keyring.read_refresh_token(cookie).ok_or_else(ended)?;
    let session = find(app, presented, site).await?;
    let account = accounts::find(app.db.read(), CompanyScope::proved(session.company), session.account).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or_else(ended)?;
    if !account.role.may_try(site) {
        return Err(ended());
    }
    let next = RefreshToken { generation: presented.generation.saturating_add(1), ..presented };
    let next = app.identity().keyring.refresh_token(next);
    if verdict(app, &session, cookie) == Rotation::Reused {
        end_family(app, &session, &account).await?;
        return Err(AppError::refused("session.reused"));
    }
    let admission = entry::admit(app, &account, site).await?;
    if !admission.role.may_enter(site) {
        return Err(ended());
    }
    rotate(app, presented, &session, &account, cookie, &next, admission.workspace).await?;
    signed_in(app, &account, site, admission, session.id, next).await
}

async fn find(app: &App, token: RefreshToken, site: Site) -> Result<Session, AppError> {
    let session = store::find(app.db.read(), token.company, token.session).await?;
    session.filter(|session| session.site == site).ok_or(AppError::refused("session.ended"))
}

fn verdict(app: &App, session: &Session, cookie: &str) -> Rotation {
    let hash = sha256(cookie);
    let place = if hash == session.token_hash {
        Place::Current
    } else {
        match session.rotated_at.filter(|_| session.previous_hash.as_ref() == Some(&hash)) {
            Some(exchanged_at) => Place::Previous(exchanged_at),
            None => Place::Older,
        }
    };
    let family_expires_at = session.created_at + lifetime(app, session.site).absolute;
    let facts = Presented { place, expires_at: session.expires_at, family_expires_at, revoked_at: session.revoked_at };
    decide(&facts, app.now())
}

/// Exchanges the token. Of two tabs that come at once one exchanges and the other repeats its answer.
async fn rotate(
    app: &App,
    presented: RefreshToken,
    session: &Session,
    account: &LoginAccount,
    cookie: &str,
    next: &str,
    workspace: Option<WorkspaceId>,
) -> Result<(), AppError> {
    let mut session = session.clone();
    for _ in 0..3 {
        match verdict(app, &session, cookie) {
            Rotation::Repeat => return Ok(()),
            Rotation::Expired | Rotation::Revoked => return Err(AppError::refused("session.ended")),
            Rotation::Reused => {
                end_family(app, &session, account).await?;
                return Err(AppError::refused("session.reused"));
            }
            Rotation::Rotate => {}
        }
        let expires_at = app.now() + lifetime(app, session.site).idle;
        let done =
            app.write(async |uow| Ok(store::rotate(uow, &session, sha256(next), workspace, expires_at).await?)).await?;
        if done {
            return Ok(());
        }
        session = find(app, presented, session.site).await?;
    }
    Err(AppError::internal("a refresh token was exchanged under our feet three times"))
}

async fn end_family(app: &App, session: &Session, account: &LoginAccount) -> Result<(), AppError> {
    app.write(async |uow| {
        store::revoke(uow, session.company, session.id).await?;
        let details = json!({ "site": session.site.as_str(), "session": session.id });
        audit::record_own(uow, app, account, Action::SessionReused, details).await
    })
    .await
}

/// Ends the sessions of some accounts in one workspace: their people were taken off its running roster.
///
/// # Errors
/// The store.
pub async fn end_in(uow: &Uow, scope: WorkspaceScope, accounts: &[AccountId]) -> Result<(), AppError> {
    Ok(store::revoke_in(uow, scope, accounts).await?)
}

/// Ends the session behind a cookie. Unknown cookies are fine: the person is logged out either way.
///
/// # Errors
/// The store.
pub async fn log_out(app: &App, site: Site, cookie: &str) -> Result<(), AppError> {
    let Some(token) = app.identity().keyring.read_refresh_token(cookie) else { return Ok(()) };
    let Some(session) = store::find(app.db.read(), token.company, token.session).await? else { return Ok(()) };
    if session.site == site {
        app.write(async |uow| Ok(store::revoke(uow, session.company, session.id).await?)).await?;
    }
    Ok(())
}
