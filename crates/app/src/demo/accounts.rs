//! The demonstration's accounts: shown to everybody, because nothing in a demonstration is real.

use keizoku_store::settings;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::error::AppError;

/// The setting that lists them.
pub(super) const ACCOUNTS: &str = "demo.accounts";

/// An account that everybody may use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemoAccount {
    /// `order`, `vendor`, `admin` or `learn`.
    pub site: String,
    /// What the administrator and the learner site ask for first.
    pub company_code: Option<String>,
    /// What is typed.
    pub login_id: String,
    /// What is typed after it.
    pub password: String,
    /// Who it is, in Japanese.
    #[serde(alias = "label")]
    pub label_ja: String,
    /// Who it is, in English; a demonstration of before has only the Japanese.
    #[serde(default)]
    pub label_en: String,
}

/// The accounts; none outside a demonstration.
///
/// # Errors
/// The store.
pub async fn list(app: &App) -> Result<Vec<DemoAccount>, AppError> {
    if !app.config.demo {
        return Ok(Vec::new());
    }
    Ok(settings::get(app.db.read(), ACCOUNTS).await?.unwrap_or_default())
}
