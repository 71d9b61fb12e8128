//! The tokens of a workspace: made, listed and revoked by its training administrators. A secret is shown once.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keizoku_domain::audit::Action;
use keizoku_domain::id::ScimTokenId;
use keizoku_domain::integration::scim::token;
use keizoku_domain::refusal::Refusal;
use keizoku_store::integration::scim_tokens as store;
pub use keizoku_store::integration::scim_tokens::ScimToken;
use keizoku_store::people::revision;
use serde_json::json;

use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::identity::keyring::sha256;
use crate::people::change::note;
use crate::people::rosters::{self, Which};
use crate::seats::waiting;

/// Bytes of a secret: 256 bits.
const SECRET: usize = 32;

/// How a workspace stands to SCIM.
#[derive(Debug, Clone)]
pub struct Connection {
    /// What an identity provider is given as the address.
    pub address: String,
    /// Tokens that were not revoked; an expired one is shown until it is.
    pub tokens: Vec<ScimToken>,
    /// People who wait for a seat of the running term.
    pub waiting: u64,
}

/// The address, the tokens, and who waits.
///
/// # Errors
/// The store.
pub async fn connection(unit: &WorkspaceUnit) -> Result<Connection, AppError> {
    let tokens = store::unrevoked(unit.app.db.read(), unit.scope).await?;
    let waiting = match rosters::find(unit, Which::Running).await {
        Ok(roster) => waiting::count(unit, roster.term.id).await?,
        Err(AppError::NotFound) => 0,
        Err(error) => return Err(error),
    };
    Ok(Connection { address: format!("{}/scim/v2", unit.app.config.public_url), tokens, waiting })
}

/// Makes a token that lives `days`; answers it with its secret, which is not kept.
///
/// # Errors
/// `scim_token.too_many`, `scim_token.days`, a label that is too long; the store.
pub async fn create(unit: &WorkspaceUnit, label: &str, days: u32) -> Result<(ScimToken, String), AppError> {
    let label = label.trim();
    if label.chars().count() > 80 || label.chars().any(keizoku_domain::text::is_unkeepable) {
        return Err(Refusal::invalid(vec![]).at("/label", "field.length").into());
    }
    let expires_on = token::last_day(unit.today(), days)?;
    let mut secret = [0; SECRET];
    unit.app.random.fill(&mut secret)?;
    let secret = URL_SAFE_NO_PAD.encode(secret);
    let token = unit
        .write(async |uow| {
            // Locks the workspace, so that two administrators do not make a third token together.
            revision::advance(uow, unit.scope, None).await?;
            let all = store::unrevoked(uow.conn(), unit.scope).await?;
            token::may_add(all.iter().filter(|one| one.expires_on >= unit.today()).count())?;
            let token = ScimToken {
                id: ScimTokenId::generate(unit.app.ids.as_ref()),
                company_id: unit.scope.company(),
                workspace_id: unit.scope.workspace(),
                label: label.to_owned(),
                created_by: name_of(unit),
                created_at: uow.now(),
                expires_on,
                last_used_at: None,
                revoked_at: None,
            };
            store::insert(uow, &token, sha256(&secret)).await?;
            let details = json!({ "label": label, "expiresOn": expires_on });
            note(uow, unit, Action::ScimTokenMade, token.id.to_string(), details).await?;
            Ok(token)
        })
        .await?;
    Ok((token, secret))
}

/// Ends a token: it is refused from now on.
///
/// # Errors
/// [`AppError::NotFound`] for a token of another workspace, or one that is dead; the store.
pub async fn revoke(unit: &WorkspaceUnit, id: ScimTokenId) -> Result<(), AppError> {
    unit.write(async |uow| {
        if !store::revoke(uow, unit.scope, id).await? {
            return Err(AppError::NotFound);
        }
        note(uow, unit, Action::ScimTokenRevoked, id.to_string(), json!({})).await
    })
    .await
}

fn name_of(unit: &WorkspaceUnit) -> String {
    match &unit.actor {
        Actor::Account(account) => account.name.clone(),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => "Keizoku".to_owned(),
    }
}
