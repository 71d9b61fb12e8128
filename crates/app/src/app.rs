//! The running product: what every use case needs, passed in once.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::clock::{self, Clock};
use keizoku_domain::id::IdSource;
use keizoku_domain::integration::webhook_target::Targets;
use keizoku_store::{Db, Uow};
use secrecy::SecretString;

use crate::error::AppError;
use crate::identity::{IdentityParts, idempotency};
use crate::people::search::Books;
use crate::people::trees::Trees;

/// Unpredictable bytes; passed in so that tests can repeat themselves.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// The machine gave no random bytes.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), AppError>;
}

/// The machine's random source.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for random bytes")]
    fn fill(&self, bytes: &mut [u8]) -> Result<(), AppError> {
        aws_lc_rs::rand::fill(bytes).map_err(|_| AppError::internal("no random bytes"))
    }
}

/// Where SCORM packages run: an origin of their own, so that they reach no session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentOrigin {
    /// Beside the product, on this port of whatever name the page was asked for.
    Port(u16),
    /// Behind a proxy, under this address, without a slash at the end.
    Url(String),
}

/// What the installation decided.
#[derive(Debug, Clone)]
pub struct AppConfig {
    /// Where people reach the product, without a slash at the end; links in mails start with it.
    pub public_url: String,
    /// Where SCORM packages run.
    pub content: ContentOrigin,
    /// Seals keys and initial passwords, peppers one-time codes. 32 bytes in hexadecimal.
    pub master_secret: SecretString,
    /// Whether this is the demo: the clock can be moved, the mailbox and the accounts are shown.
    pub demo: bool,
    /// Whether mails are kept in the mailbox instead of being sent.
    pub keep_mails: bool,
    /// Where webhooks may go.
    pub webhook_targets: Targets,
    /// Cost of a password hash: memory in KiB and passes. OWASP's minimum is 19,456 and 2.
    pub argon2_memory_kib: u32,
    /// See `argon2_memory_kib`.
    pub argon2_passes: u32,
}

/// The parts of a running product.
pub struct AppParts {
    /// The database.
    pub db: Db,
    /// Where "now" comes from.
    pub clock: Arc<dyn Clock>,
    /// Where ids come from.
    pub ids: Arc<dyn IdSource>,
    /// Where random bytes come from.
    pub random: Arc<dyn Random>,
    /// What the installation decided.
    pub config: AppConfig,
}

/// The running product; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    parts: AppParts,
    identity: IdentityParts,
    trees: Trees,
    books: Books,
}

impl Deref for App {
    type Target = AppParts;
    fn deref(&self) -> &AppParts {
        &self.0.parts
    }
}

impl App {
    /// Puts the parts together.
    ///
    /// # Errors
    /// Password hashing costs that argon2 does not allow.
    pub fn new(parts: AppParts) -> Result<Self, AppError> {
        let identity = IdentityParts::new(&parts.config)?;
        Ok(Self(Arc::new(Inner { parts, identity, trees: Trees::default(), books: Books::default() })))
    }

    /// Keys, password hashing and tokens.
    #[must_use]
    pub fn identity(&self) -> &IdentityParts {
        &self.0.identity
    }

    /// Trees of departments read before.
    pub(crate) fn trees(&self) -> &Trees {
        &self.0.trees
    }

    /// Search keys read before.
    pub(crate) fn books(&self) -> &Books {
        &self.0.books
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Today in Tokyo.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        clock::today(self.clock.as_ref())
    }

    /// Runs one write unit: committed on `Ok`, rolled back on `Err`, tried again where the database asks for it.
    ///
    /// # Errors
    /// Whatever `work` answers, or the store.
    pub async fn write<T>(&self, work: impl AsyncFn(&Uow) -> Result<T, AppError>) -> Result<T, AppError> {
        const ATTEMPTS: u32 = 5;
        let mut attempt = 1;
        loop {
            let uow = self.db.begin(self.now()).await?;
            let outcome = match work(&uow).await {
                Ok(value) => self.commit(uow).await.map(|()| value),
                Err(error) => Err(error),
            };
            match outcome {
                Err(AppError::Store(error)) if error.is_transient() && attempt < ATTEMPTS => {
                    tracing::info!(attempt, "write unit is tried again");
                    tokio::time::sleep(Duration::from_millis(u64::from(attempt * attempt) * 5)).await;
                    attempt += 1;
                }
                other => return other,
            }
        }
    }

    /// Commits; a request with an `Idempotency-Key` claims it in the same transaction.
    async fn commit(&self, uow: Uow) -> Result<(), AppError> {
        idempotency::claim(&uow).await?;
        // Forgotten whatever comes of it, also when nobody waits for the answer any more.
        let _until_committed = uow.has_ended_sessions().then(|| self.identity().open_sessions.ending());
        uow.commit().await?;
        idempotency::claimed();
        Ok(())
    }
}
