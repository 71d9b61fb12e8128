//! Who asks: a token speaks for one workspace, with every right over its people and departments and no other.

use keizoku_domain::id::ScimTokenId;
use keizoku_domain::identity::permission::Reach;
use keizoku_domain::integration::scim::token;
use keizoku_store::WorkspaceScope;
use keizoku_store::integration::scim_tokens as store;

use crate::app::App;
use crate::caller::{Actor, Machine, WorkspaceUnit};
use crate::error::AppError;
use crate::identity::keyring::sha256;

/// Proof that a living token was shown.
#[derive(Clone)]
pub struct ScimUnit {
    /// The workspace, as any other use case takes it.
    pub unit: WorkspaceUnit,
    /// The token.
    pub token: ScimTokenId,
}

/// Lets the holder of a token in, and writes down that it was used.
///
/// # Errors
/// [`AppError::Unauthenticated`] for a secret that nobody has, that has expired or was revoked; the store.
pub async fn enter(app: &App, secret: &str) -> Result<ScimUnit, AppError> {
    // Anything longer than a secret of ours is none.
    if secret.is_empty() || secret.len() > 64 {
        return Err(AppError::Unauthenticated);
    }
    let found = store::by_secret(app.db.read(), sha256(secret), app.today()).await?.ok_or(AppError::Unauthenticated)?;
    let scope = WorkspaceScope::proved(found.company_id, found.workspace_id);
    let now = app.now();
    if token::is_news(found.last_used_at, now) {
        app.write(async |uow| Ok(store::used(uow, scope, found.id, token::hour_of(now)).await?)).await?;
    }
    let name = if found.label.is_empty() { "SCIM".to_owned() } else { format!("SCIM（{}）", found.label) };
    let actor = Actor::Machine(Machine { token: found.id, name });
    Ok(ScimUnit { unit: WorkspaceUnit { app: app.clone(), actor, scope, reach: Reach::Tenant }, token: found.id })
}
