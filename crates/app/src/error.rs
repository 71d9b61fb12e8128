//! What a use case may answer instead of a result. Words and status codes are chosen on the HTTP floor.

use keizoku_domain::refusal::{FieldRefusal, Refusal};
use keizoku_domain::text::TextError;
use keizoku_store::StoreError;

/// A limit on how often something may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Its name.
    pub name: &'static str,
    /// How often.
    pub quota: u32,
    /// Within how many seconds.
    pub window_seconds: u64,
}

/// Why a use case did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// The rules say no; nothing was changed.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// Outside the caller's sight, or not there at all: the two are not told apart.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it meanwhile.
    #[error("stale revision")]
    Stale,
    /// The caller is known but may not do this in the own tenant.
    #[error("forbidden")]
    Forbidden,
    /// Nobody is logged in.
    #[error("unauthenticated")]
    Unauthenticated,
    /// The workspace is read-only (gap without order, lapsed).
    #[error("read-only")]
    ReadOnly,
    /// No room in a bounded queue: the server is busy, the caller did nothing wrong.
    #[error("busy, retry after {retry_after_seconds} s")]
    Busy {
        /// When to try again.
        retry_after_seconds: u64,
    },
    /// Too many attempts.
    #[error("too many, retry after {retry_after_seconds} s")]
    TooMany {
        /// When to try again.
        retry_after_seconds: u64,
        /// The limit that was reached.
        limit: RateLimit,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl AppError {
    /// A refusal without facts.
    #[must_use]
    pub const fn refused(code: &'static str) -> Self {
        Self::Refused(Refusal::new(code))
    }

    /// A refusal of one field of the request body.
    pub fn field(pointer: impl Into<String>, error: TextError) -> Self {
        Self::Refused(Refusal::invalid(vec![FieldRefusal { pointer: pointer.into(), code: error.code }]))
    }

    /// A fault of ours, with its cause for the log.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::Internal(cause.to_string())
    }
}
