//! Chosen initial passwords are sealed in the transaction of the import and hashed behind it, in parallel, with visible
//! progress; nobody waits for them (`stack.md`: "hashed with argon2id in a background job, sealed until then").

use aws_lc_rs::constant_time;
use futures_util::{StreamExt, TryStreamExt, stream};
use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_domain::identity::{LoginAccount, Password};
use keizoku_store::people::{accounts, passwords};
use keizoku_store::{CompanyScope, Uow};
use secrecy::{ExposeSecret, SecretString};

use crate::app::App;
use crate::error::AppError;
use crate::jobs::Job;
use crate::jobs::run::{self, Report};

/// Passwords between two reports of progress.
const BATCH: u64 = 50;
/// Hashes asked for at once; the hasher itself runs no more than there are cores to spare.
const AT_ONCE: usize = 4;

/// What a sealed password is bound to: moved to another account it cannot be opened.
pub(super) fn sealing_context(account: AccountId) -> String {
    format!("password_jobs/{account}")
}

/// Hashes the waiting passwords of a job; may be started again at any time. Answers whether it came to its end
/// (rather than being stopped, or taken over by another worker).
///
/// # Errors
/// A sealed password that cannot be opened; the store.
pub async fn hash_pending(app: &App, job: &Job) -> Result<Report, AppError> {
    let mut done = job.done;
    loop {
        let waiting = passwords::next(app.db.read(), job.id, BATCH).await?;
        if waiting.is_empty() {
            return run::report(app, job, done).await;
        }
        let hashed: Vec<(CompanyId, AccountId, String)> = stream::iter(waiting)
            .map(|(company, account, sealed)| async move {
                Ok::<_, AppError>((company, account, hash(app, account, &sealed).await?))
            })
            .buffer_unordered(AT_ONCE)
            .try_collect()
            .await?;
        let batch = &hashed;
        app.write(async |uow| {
            for (company, account, hash) in batch {
                let scope = CompanyScope::proved(*company);
                accounts::set_initial_password(uow, scope, *account, hash.clone()).await?;
                passwords::remove(uow, scope, *account).await?;
            }
            Ok(())
        })
        .await?;
        done = done.saturating_add(u32::try_from(hashed.len()).unwrap_or(u32::MAX)).min(job.total);
        let report = run::report(app, job, done).await?;
        if report != Report::GoOn {
            return Ok(report);
        }
    }
}

/// Whether `typed` is the password chosen for an account that still waits to be hashed. Its owner need not wait: the log-in
/// that types it hashes it.
///
/// # Errors
/// A sealed password that cannot be opened; the store.
pub(crate) async fn waiting_is(app: &App, account: &LoginAccount, typed: &SecretString) -> Result<bool, AppError> {
    let scope = CompanyScope::proved(account.company);
    let Some(sealed) = passwords::of_account(app.db.read(), scope, account.id).await? else { return Ok(false) };
    let plain = app.identity().keyring.open(&sealing_context(account.id), &sealed)?;
    Ok(constant_time::verify_slices_are_equal(&plain, typed.expose_secret().as_bytes()).is_ok())
}

/// Stores the hash of a password that waited, unless the job was faster.
///
/// # Errors
/// The store.
pub(crate) async fn waited(uow: &Uow, account: &LoginAccount, hash: &str) -> Result<(), AppError> {
    let scope = CompanyScope::proved(account.company);
    accounts::set_initial_password(uow, scope, account.id, hash.to_owned()).await?;
    Ok(passwords::remove(uow, scope, account.id).await?)
}

async fn hash(app: &App, account: AccountId, sealed: &[u8]) -> Result<String, AppError> {
    let identity = app.identity();
    let plain = identity.keyring.open(&sealing_context(account), sealed)?;
    let text = String::from_utf8(plain).map_err(AppError::internal)?;
    let password = Password::parse(&text).map_err(AppError::internal)?;
    identity.hasher.hash_patiently(password, app.random.as_ref()).await
}
