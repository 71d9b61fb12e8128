//! Endpoints for webhooks: registered, changed and removed by those whose events they get. A secret is shown once.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{WebhookDeliveryId, WebhookEndpointId, WorkspaceId};
use keizoku_domain::identity::Permission;
use keizoku_domain::integration::webhook::{Audience, EventType};
use keizoku_domain::integration::webhook_delivery::OVERLAP;
use keizoku_domain::integration::webhook_target::TargetUrl;
use keizoku_domain::refusal::Refusal;
use keizoku_store::integration::webhook_endpoints as store;
pub use keizoku_store::integration::webhook_endpoints::Endpoint;
use keizoku_store::integration::webhook_outbox::{self as outbox, NewDelivery};
use keizoku_store::{CompanyScope, Uow};
use serde_json::{Value, json};

use super::webhook_signing::{SECRET, shown};
use super::webhooks::{Event, Whose, written};
use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::{Actor, Caller};
use crate::error::AppError;

/// Endpoints of one company, and of one workspace.
const MOST: usize = 20;
/// Characters of a description.
const LONGEST: usize = 120;

/// Whose endpoints a caller manages: the own company's, or the own workspace's.
pub struct Owner {
    pub(super) app: App,
    pub(super) actor: Actor,
    pub(super) scope: CompanyScope,
    pub(super) workspace: Option<WorkspaceId>,
    name: String,
}

impl Owner {
    const fn audience(&self) -> Audience {
        if self.workspace.is_some() { Audience::Workspace } else { Audience::Company }
    }

    pub(super) async fn find(
        &self,
        conn: &impl keizoku_store::Connection,
        id: WebhookEndpointId,
    ) -> Result<Endpoint, AppError> {
        store::find(conn, self.scope, self.workspace, id).await?.ok_or(AppError::NotFound)
    }

    pub(super) async fn note(
        &self,
        uow: &Uow,
        action: Action,
        id: WebhookEndpointId,
        details: Value,
    ) -> Result<(), AppError> {
        let entry = AuditEntry {
            company_id: self.scope.company(),
            workspace_id: self.workspace,
            action,
            subject: id.to_string(),
            details,
        };
        audit::record(uow, &self.app, &self.actor, entry).await
    }
}

/// Proves that the caller may manage endpoints, and whose.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`].
pub fn owner(caller: &Caller) -> Result<Owner, AppError> {
    let account = caller.account()?;
    let (app, actor, name) = (caller.app.clone(), caller.actor.clone(), account.name.clone());
    if let Some(workspace) = account.workspace {
        let unit = caller.workspace(workspace, Permission::ManageWebhooks)?;
        return Ok(Owner { app, actor, name, scope: unit.scope.of_company(), workspace: Some(workspace) });
    }
    let unit = caller.own_company(Permission::ManageWebhooks)?;
    Ok(Owner { app, actor, name, scope: unit.scope, workspace: None })
}

/// What an owner decides about an endpoint.
#[derive(Debug, Clone)]
pub struct EndpointInput {
    /// Where to.
    pub url: String,
    /// What it is for.
    pub description: String,
    /// Names of events.
    pub event_types: Vec<String>,
    /// Whether anything is sent.
    pub enabled: bool,
}

/// The fields, judged: address, description, events.
fn judged(owner: &Owner, input: &EndpointInput) -> Result<(String, String, Vec<EventType>), AppError> {
    let mut refusal = Refusal::invalid(vec![]);
    let url = TargetUrl::parse(&input.url, owner.app.config.webhook_targets);
    if let Err(code) = url {
        refusal = refusal.at("/url", code);
    }
    let description = input.description.trim();
    if description.chars().count() > LONGEST || description.contains(char::is_control) {
        refusal = refusal.at("/description", "field.length");
    }
    if input.event_types.is_empty() {
        refusal = refusal.at("/eventTypes", "webhook.event_types_missing");
    }
    let offered = |name: &String| EventType::from_name(name).filter(|one| one.is_offered_to(owner.audience()));
    let mut types: Vec<EventType> = input.event_types.iter().filter_map(offered).collect();
    if types.len() != input.event_types.len() {
        refusal = refusal.at("/eventTypes", "webhook.event_type_unknown");
    }
    types.sort_unstable();
    types.dedup();
    match url {
        Ok(url) if refusal.fields.is_empty() => Ok((url.as_str().to_owned(), description.to_owned(), types)),
        _ => Err(refusal.into()),
    }
}

/// The caller's endpoints, oldest first.
///
/// # Errors
/// The store.
pub async fn list(owner: &Owner) -> Result<Vec<Endpoint>, AppError> {
    let all = store::list(owner.app.db.read(), owner.scope, owner.workspace).await?;
    Ok(all.into_iter().map(|one| current(owner, one)).collect())
}

/// Without the secret before, once its time is over.
fn current(owner: &Owner, mut endpoint: Endpoint) -> Endpoint {
    let now = owner.app.now();
    endpoint.secret_before.take_if(|(_, until)| *until <= now);
    endpoint
}

/// One endpoint.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn find(owner: &Owner, id: WebhookEndpointId) -> Result<Endpoint, AppError> {
    Ok(current(owner, owner.find(owner.app.db.read(), id).await?))
}

pub(super) fn sealing_context(id: WebhookEndpointId) -> String {
    format!("webhook_endpoints/{id}")
}

/// A new secret: sealed for the row, and as it is shown.
fn new_secret(app: &App, id: WebhookEndpointId) -> Result<(Vec<u8>, String), AppError> {
    let mut secret = [0; SECRET];
    app.random.fill(&mut secret)?;
    Ok((app.identity().keyring.seal(&sealing_context(id), &secret)?, shown(&secret)))
}

/// Registers an endpoint; answers it with its secret, which is not shown again.
///
/// # Errors
/// `webhook.too_many`, the refusals of the fields; the store.
pub async fn create(owner: &Owner, input: &EndpointInput) -> Result<(Endpoint, String), AppError> {
    let (url, description, event_types) = judged(owner, input)?;
    let id = WebhookEndpointId::generate(owner.app.ids.as_ref());
    let (secret, shown) = new_secret(&owner.app, id)?;
    let endpoint = owner
        .app
        .write(async |uow| {
            if store::list(uow.conn(), owner.scope, owner.workspace).await?.len() >= MOST {
                return Err(Refusal::new("webhook.too_many").with("most", MOST).into());
            }
            let endpoint = Endpoint {
                id,
                company_id: owner.scope.company(),
                workspace_id: owner.workspace,
                url: url.clone(),
                description: description.clone(),
                event_types: event_types.clone(),
                enabled: input.enabled,
                stopped: false,
                failing_since: None,
                secret: secret.clone(),
                secret_before: None,
                revision: 1,
                created_by: owner.name.clone(),
                created_at: uow.now(),
                changed_at: uow.now(),
            };
            store::insert(uow, &endpoint).await?;
            owner.note(uow, Action::WebhookAdded, id, described(&endpoint)).await?;
            Ok(endpoint)
        })
        .await?;
    Ok((endpoint, shown))
}

/// What the trail says of an endpoint.
fn described(endpoint: &Endpoint) -> Value {
    let types: Vec<&str> = endpoint.event_types.iter().map(|one| one.as_str()).collect();
    json!({ "url": endpoint.url, "eventTypes": types, "enabled": endpoint.enabled })
}

/// Loads an endpoint at the revision that was seen, lets `work` change it, and writes it back.
async fn change_with(
    owner: &Owner,
    id: WebhookEndpointId,
    seen: i64,
    action: Action,
    work: impl AsyncFn(&Uow, &mut Endpoint) -> Result<(), AppError>,
) -> Result<Endpoint, AppError> {
    let changed = owner.app.write(async |uow| {
        let mut endpoint = owner.find(uow.conn(), id).await?;
        if endpoint.revision != seen {
            return Err(AppError::Stale);
        }
        work(uow, &mut endpoint).await?;
        if !store::update(uow, &endpoint).await? {
            return Err(AppError::Stale);
        }
        owner.note(uow, action, id, described(&endpoint)).await?;
        owner.find(uow.conn(), id).await
    });
    changed.await
}

/// Changes an endpoint. What waits for one that is disabled is given up, and can be replayed when it is enabled again.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`], the refusals of the fields; the store.
pub async fn change(
    owner: &Owner,
    id: WebhookEndpointId,
    seen: i64,
    edit: impl Fn(&mut EndpointInput),
) -> Result<Endpoint, AppError> {
    change_with(owner, id, seen, Action::WebhookChanged, async |uow, endpoint| {
        let mut input = EndpointInput {
            url: endpoint.url.clone(),
            description: endpoint.description.clone(),
            event_types: endpoint.event_types.iter().map(|one| one.as_str().to_owned()).collect(),
            enabled: endpoint.enabled,
        };
        edit(&mut input);
        let (url, description, types) = judged(owner, &input)?;
        if endpoint.enabled && !input.enabled {
            outbox::give_up(uow, owner.scope, id).await?;
        }
        if input.enabled && !endpoint.enabled {
            (endpoint.stopped, endpoint.failing_since) = (false, None);
        }
        (endpoint.url, endpoint.description, endpoint.event_types) = (url, description, types);
        endpoint.enabled = input.enabled;
        Ok(())
    })
    .await
}

/// Gives an endpoint a new secret; the old one signs too for a day. Answers the new one, which is not shown again.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; the store.
pub async fn rotate(owner: &Owner, id: WebhookEndpointId, seen: i64) -> Result<(Endpoint, String), AppError> {
    let (secret, shown) = new_secret(&owner.app, id)?;
    let endpoint = change_with(owner, id, seen, Action::WebhookSecretRotated, async |uow, endpoint| {
        let before = std::mem::replace(&mut endpoint.secret, secret.clone());
        endpoint.secret_before = Some((before, uow.now() + OVERLAP));
        Ok(())
    })
    .await?;
    Ok((endpoint, shown))
}

/// Sends a test event to one endpoint, whatever it asked for; answers the delivery.
///
/// # Errors
/// [`AppError::NotFound`], `webhook.disabled`; the store.
pub async fn test(owner: &Owner, id: WebhookEndpointId) -> Result<WebhookDeliveryId, AppError> {
    owner
        .app
        .write(async |uow| {
            let endpoint = owner.find(uow.conn(), id).await?;
            if !endpoint.enabled {
                return Err(AppError::refused("webhook.disabled"));
            }
            let whose = owner.workspace.map_or(Whose::Company, Whose::Workspace);
            let data = json!({ "endpointId": id.to_string() });
            let event = written(uow, &owner.app, Event { kind: EventType::Test, whose, key: None, data });
            let delivery = NewDelivery {
                id: WebhookDeliveryId::generate(owner.app.ids.as_ref()),
                endpoint: id,
                workspace_id: owner.workspace,
                event: event.id,
                kind: event.kind,
            };
            outbox::insert_new(uow, owner.scope, std::slice::from_ref(&event)).await?;
            outbox::queue(uow, owner.scope, std::slice::from_ref(&delivery)).await?;
            owner.note(uow, Action::WebhookTested, id, json!({})).await?;
            Ok(delivery.id)
        })
        .await
}

/// Removes an endpoint with its log.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn remove(owner: &Owner, id: WebhookEndpointId) -> Result<(), AppError> {
    owner
        .app
        .write(async |uow| {
            let endpoint = owner.find(uow.conn(), id).await?;
            store::remove(uow, owner.scope, owner.workspace, id).await?;
            owner.note(uow, Action::WebhookRemoved, id, described(&endpoint)).await
        })
        .await
}
