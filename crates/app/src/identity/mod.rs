//! Logging in, staying logged in, passwords, links and accounts. The rules stand in `keizoku_domain::identity`.

pub mod account_changes;
pub mod accounts;
pub mod administrators;
pub mod entry;
pub mod hasher;
pub mod idempotency;
pub mod keyring;
pub mod links;
pub mod login;
mod login_notes;
mod mail;
pub mod me;
mod open_sessions;
pub mod operators;
pub mod passwords;
pub mod sessions;
pub mod sign_up;
pub mod tokens;

use std::time::Instant;

use hasher::Hasher;
use keizoku_store::CompanyScope;
use keizoku_store::identity::sessions as session_store;
use keyring::Keyring;
use open_sessions::OpenSessions;
use tokens::Tokens;

use crate::app::{App, AppConfig};
use crate::caller::Actor;
use crate::error::AppError;

/// What the room keeps in memory for the life of the process.
pub struct IdentityParts {
    /// Keys derived from the master secret.
    pub keyring: Keyring,
    /// Password hashing, bounded.
    pub hasher: Hasher,
    /// Signing keys as this process knows them.
    pub tokens: Tokens,
    /// Sessions found open a moment ago.
    pub(crate) open_sessions: OpenSessions,
}

impl IdentityParts {
    /// Derives keys and sets the hashing costs.
    ///
    /// # Errors
    /// Hashing costs that argon2 does not allow.
    pub fn new(config: &AppConfig) -> Result<Self, AppError> {
        Ok(Self {
            keyring: Keyring::new(&config.master_secret)?,
            hasher: Hasher::new(config.argon2_memory_kib, config.argon2_passes)?,
            tokens: Tokens::default(),
            open_sessions: OpenSessions::default(),
        })
    }
}

/// Who the bearer token of a request speaks for. The session is looked at too, by its key, unless that was done within the last second:
/// whoever was logged out everywhere, removed or closed out is out at once where that was done by this process, and a second later
/// where another one did it; not when the token runs out (`docs/decisions`).
///
/// # Errors
/// [`AppError::Unauthenticated`]; the store.
pub async fn authenticate(app: &App, token: &str) -> Result<Actor, AppError> {
    let account = tokens::verify(app, token).await?;
    let (sessions, now) = (&app.identity().open_sessions, Instant::now());
    if !sessions.knows(account.session, account.id, now) {
        let look = sessions.look();
        let scope = CompanyScope::proved(account.company);
        if !Box::pin(session_store::is_open(app.db.read(), scope, account.session, account.id)).await? {
            return Err(AppError::Unauthenticated);
        }
        sessions.remember(look, account.session, account.id, now);
    }
    Ok(Actor::Account(account))
}
