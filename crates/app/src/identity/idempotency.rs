//! `Idempotency-Key` (`api.md`): the key is claimed in the transaction of the effect, by [`App::write`] itself, so that no use case can
//! forget it; the answer is added afterwards and replayed for 24 hours. Two requests with one key at the same time: one
//! takes effect, the other is rolled back.

use std::cell::Cell;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;
use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_store::Uow;
use keizoku_store::identity::idempotency::{self as store, Kept};

use super::keyring::sha256;
use crate::app::App;
use crate::caller::Caller;
use crate::error::AppError;

/// How long an answer is replayed.
const KEPT_FOR: TimeDelta = TimeDelta::hours(24);
/// The status of a key that was claimed and whose answer is not known.
const CLAIMED: u16 = 0;

/// A request that came with a key.
#[derive(Debug, Clone)]
pub struct Keyed {
    company: CompanyId,
    account: AccountId,
    key: String,
    request_hash: Vec<u8>,
}

/// What to do with it.
pub enum Outcome {
    /// It is new: run it under [`under_key`], then [`keep`] its answer.
    Run(Keyed),
    /// It was answered before: status and body as kept.
    Replay(u16, String),
}

struct Pending {
    keyed: Keyed,
    claimed: Cell<bool>,
}

tokio::task_local! {
    static PENDING: Pending;
}

/// Looks a key up; `request` is everything that has to be the same: method, path, body.
///
/// # Errors
/// `idempotency.key_invalid`, `idempotency.key_reused`, `idempotency.in_progress`; [`AppError::Unauthenticated`]; the store.
pub async fn look_up(caller: &Caller, key: &str, request: &str) -> Result<Outcome, AppError> {
    let sound = (1..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    if !sound {
        return Err(AppError::refused("idempotency.key_invalid"));
    }
    let (app, known) = (&caller.app, caller.account()?);
    let keyed = Keyed { company: known.company, account: known.id, key: key.to_owned(), request_hash: sha256(request) };
    match store::find(app.db.read(), keyed.company, keyed.account, key).await? {
        Some(kept) if app.now() - kept.created_at >= KEPT_FOR => {
            app.write(async |uow| Ok(store::delete(uow, keyed.company, keyed.account, key).await?)).await?;
            Ok(Outcome::Run(keyed))
        }
        Some(kept) if kept.request_hash != keyed.request_hash => Err(AppError::refused("idempotency.key_reused")),
        Some(kept) if kept.status == CLAIMED => Err(AppError::refused("idempotency.in_progress")),
        Some(kept) => Ok(Outcome::Replay(kept.status, opened(app, &keyed, kept.body)?)),
        None => Ok(Outcome::Run(keyed)),
    }
}

/// Runs a request: the first write unit in it that commits claims the key.
pub async fn under_key<T>(keyed: Keyed, request: impl Future<Output = T>) -> T {
    PENDING.scope(Pending { keyed, claimed: Cell::new(false) }, request).await
}

/// Called by every write unit before it commits.
pub(crate) async fn claim(uow: &Uow) -> Result<(), AppError> {
    let pending = PENDING.try_with(|pending| (!pending.claimed.get()).then(|| pending.keyed.clone()));
    let Ok(Some(keyed)) = pending else { return Ok(()) };
    let kept = Kept { request_hash: keyed.request_hash, status: CLAIMED, body: String::new(), created_at: uow.now() };
    match store::insert(uow, keyed.company, keyed.account, &keyed.key, &kept).await {
        Err(error) if error.is_unique_violation() => Err(AppError::refused("idempotency.in_progress")),
        other => Ok(other?),
    }
}

/// Called by every write unit after it has committed.
pub(crate) fn claimed() {
    // Outside of a keyed request there is nothing to remember.
    let _ = PENDING.try_with(|pending| pending.claimed.set(true));
}

/// Keeps the answer of a request that took effect.
///
/// # Errors
/// The store.
pub async fn keep(app: &App, keyed: &Keyed, status: u16, body: &str) -> Result<(), AppError> {
    let sealed = app.identity().keyring.seal(&sealing_context(keyed), body.as_bytes())?;
    let body = format!("{SEALED}{}", STANDARD.encode(sealed));
    app.write(async |uow| Ok(store::answer(uow, keyed.company, keyed.account, &keyed.key, status, &body).await?)).await
}

/// What a kept answer begins with: it may hold a secret that is shown once.
const SEALED: &str = "sealed:";

fn sealing_context(keyed: &Keyed) -> String {
    format!("idempotency_keys/{}/{}", keyed.account, keyed.key)
}

/// The answer as it was given; one that an older release kept is not sealed.
fn opened(app: &App, keyed: &Keyed, body: String) -> Result<String, AppError> {
    let Some(sealed) = body.strip_prefix(SEALED) else { return Ok(body) };
    let sealed = STANDARD.decode(sealed).map_err(AppError::internal)?;
    let plain = app.identity().keyring.open(&sealing_context(keyed), &sealed)?;
    String::from_utf8(plain).map_err(AppError::internal)
}
