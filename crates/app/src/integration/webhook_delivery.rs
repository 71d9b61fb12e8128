//! Delivery, for the worker: take leases, sign, record what came of it. An endpoint that did nothing but fail for three days is
//! disabled, and those who manage it are told.

use chrono::TimeDelta;
use keizoku_domain::audit::Action;
use keizoku_domain::integration::webhook_delivery::{DeliveryState, KEPT, is_given_up};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::EmailAddress;
use keizoku_store::integration::webhook_endpoints::{self as endpoints, Endpoint};
use keizoku_store::integration::webhook_outbox::{self as outbox, LeasedDelivery, Round};
use keizoku_store::ordering::{administrators, companies};
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};
use serde_json::json;

use super::webhook_endpoints::sealing_context;
use super::webhook_signing::signatures;
use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::Actor;
use crate::error::AppError;
use crate::messaging::{self, MailDraft};

pub use outbox::Attempted;

/// How long a sender may hold a delivery before another one takes over: far longer than a round takes.
const LEASE: TimeDelta = TimeDelta::minutes(2);
/// What one round takes.
const ROUND: Round = Round { endpoints: 16, each: 4 };

/// A request to be made.
#[derive(Clone)]
pub struct Outgoing {
    /// Where to.
    pub url: String,
    /// `webhook-id`: the event's id, the same in every attempt.
    pub id: String,
    /// `webhook-timestamp`: seconds, of this attempt.
    pub timestamp: i64,
    /// `webhook-signature`.
    pub signature: String,
    /// The body, as it was signed.
    pub body: String,
    delivery: LeasedDelivery,
}

impl Outgoing {
    /// The attempt's number, for the log.
    #[must_use]
    pub const fn attempt(&self) -> i32 {
        self.delivery.attempt
    }

    /// The delivery's id, for the log.
    #[must_use]
    pub fn delivery(&self) -> String {
        self.delivery.id.to_string()
    }
}

/// Takes what is due, signed with every secret that is valid now.
///
/// # Errors
/// The store; a secret that cannot be opened.
pub async fn claim(app: &App) -> Result<Vec<Outgoing>, AppError> {
    if !outbox::is_due(app.db.read(), app.now()).await? {
        return Ok(Vec::new());
    }
    app.write(async |uow| {
        let mut outgoing = Vec::new();
        for delivery in outbox::claim(uow, LEASE, ROUND).await? {
            if delivery.endpoint.enabled {
                outgoing.push(signed(uow, app, delivery)?);
            } else {
                // It was disabled while the event was written.
                outbox::give_up(uow, CompanyScope::proved(delivery.company), delivery.endpoint.id).await?;
            }
        }
        Ok(outgoing)
    })
    .await
}

fn signed(uow: &Uow, app: &App, delivery: LeasedDelivery) -> Result<Outgoing, AppError> {
    let endpoint = &delivery.endpoint;
    let open = |sealed: &[u8]| app.identity().keyring.open(&sealing_context(endpoint.id), sealed);
    let mut secrets = vec![open(&endpoint.secret)?];
    if let Some((before, until)) = &endpoint.secret_before
        && uow.now() < *until
    {
        secrets.push(open(before)?);
    }
    let (id, timestamp) = (delivery.event.to_string(), uow.now().timestamp());
    let signature = signatures(&secrets, &id, timestamp, &delivery.payload);
    let (url, body) = (endpoint.url.clone(), delivery.payload.clone());
    Ok(Outgoing { url, id, timestamp, signature, body, delivery })
}

/// Records what came of an attempt; nothing when another worker has it by now.
///
/// # Errors
/// The store.
pub async fn record(app: &App, sent: &Outgoing, came: &Attempted) -> Result<Option<DeliveryState>, AppError> {
    let delivery = &sent.delivery;
    let (scope, id) = (CompanyScope::proved(delivery.company), delivery.endpoint.id);
    app.write(async |uow| {
        let Some(state) = outbox::attempted(uow, delivery, came).await? else { return Ok(None) };
        if came.fault.is_none() {
            endpoints::works(uow, scope, id).await?;
            return Ok(Some(state));
        }
        endpoints::fails(uow, scope, id).await?;
        let now = endpoints::find_any(uow.conn(), scope, id).await?;
        if let Some(endpoint) = now.filter(|one| one.enabled)
            && endpoint.failing_since.is_some_and(|since| is_given_up(since, uow.now()))
        {
            stop(uow, app, scope, endpoint).await?;
        }
        Ok(Some(state))
    })
    .await
}

/// Disables an endpoint that has failed for days, and tells those who manage it.
async fn stop(uow: &Uow, app: &App, scope: CompanyScope, mut endpoint: Endpoint) -> Result<(), AppError> {
    (endpoint.enabled, endpoint.stopped) = (false, true);
    if !endpoints::update(uow, &endpoint).await? {
        // Its owner was faster.
        return Ok(());
    }
    outbox::give_up(uow, scope, endpoint.id).await?;
    let entry = AuditEntry {
        company_id: endpoint.company_id,
        workspace_id: endpoint.workspace_id,
        action: Action::WebhookStopped,
        subject: endpoint.id.to_string(),
        details: json!({ "url": endpoint.url, "failingSince": endpoint.failing_since }),
    };
    audit::record(uow, app, &Actor::System, entry).await?;
    let company = companies::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let (site, receivers) = match endpoint.workspace_id {
        Some(workspace) => {
            let within = WorkspaceScope::proved(scope.company(), workspace);
            let ids = administrators::ids(uow.conn(), within).await?;
            ("admin", companies::by_ids(uow.conn(), scope, &ids).await?)
        }
        None => ("order", companies::applicants(uow.conn(), scope).await?),
    };
    let facts = json!({
        "company_name": company.name,
        "target": endpoint.url,
        "page_url": format!("{}/{site}/webhooks/{}", app.config.public_url, endpoint.id),
    });
    let kind = MailKind::WebhookStopped;
    for to in receivers {
        let Ok(address) = EmailAddress::parse(&to.email) else { continue };
        let draft = MailDraft {
            company_id: endpoint.company_id,
            workspace_id: endpoint.workspace_id,
            kind,
            key: mail_key(kind, endpoint.id, endpoint.revision, to.account_id),
            to: address,
            to_name: to.name,
            params: facts.clone(),
        };
        messaging::queue(uow, app, draft).await?;
    }
    Ok(())
}

/// Removes what ended a month ago from every log.
///
/// # Errors
/// The store.
pub async fn forget(app: &App) -> Result<u64, AppError> {
    app.write(async |uow| Ok(outbox::forget_before(uow, uow.now() - KEPT).await?)).await
}
