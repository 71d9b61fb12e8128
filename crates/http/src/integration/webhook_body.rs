//! The wire forms of endpoints for webhooks and of their log.

use chrono::{DateTime, Utc};
use keizoku_app::integration::webhook_endpoints::{Endpoint, EndpointInput};
use keizoku_app::integration::webhook_log::Delivery;
use keizoku_domain::id::{WebhookDeliveryId, WebhookEndpointId};
use keizoku_domain::integration::webhook_delivery::{DeliveryFault, DeliveryState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::conditional::Revisioned;

/// An endpoint for webhooks. Its secret was shown when it was made, or rotated.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WebhookEndpoint)]
pub(crate) struct EndpointBody {
    /// Id.
    #[schema(example = "whk_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The workspace whose events it gets; null for contracts and orders of the company.
    workspace_id: Option<String>,
    /// Where to.
    #[schema(example = "https://hooks.example.jp/keizoku")]
    url: String,
    /// What it is for.
    description: String,
    /// What it is told; new events may appear.
    #[schema(max_items = 40, example = json!(["contract.term_starts"]))]
    event_types: Vec<&'static str>,
    /// Whether anything is sent.
    enabled: bool,
    /// Whether it was disabled because nothing but failures came of it for three days.
    stopped: bool,
    /// Since when every attempt has failed.
    failing_since: Option<DateTime<Utc>>,
    /// Until when the secret of before the last rotation signs too.
    old_secret_until: Option<DateTime<Utc>>,
    /// Who made it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
    /// For If-Match.
    revision: i64,
}

impl From<Endpoint> for EndpointBody {
    fn from(one: Endpoint) -> Self {
        Self {
            id: one.id.to_string(),
            workspace_id: one.workspace_id.map(|id| id.to_string()),
            url: one.url,
            description: one.description,
            event_types: one.event_types.iter().map(|kind| kind.as_str()).collect(),
            enabled: one.enabled,
            stopped: one.stopped,
            failing_since: one.failing_since,
            old_secret_until: one.secret_before.map(|(_, until)| until),
            created_by: one.created_by,
            created_at: one.created_at,
            revision: one.revision,
        }
    }
}

impl Revisioned for EndpointBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// An endpoint with its secret, shown this once.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookSecret {
    /// The endpoint.
    pub(super) endpoint: EndpointBody,
    /// What signs, as Standard Webhooks writes it.
    #[schema(example = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")]
    pub(super) secret: String,
}

impl Revisioned for WebhookSecret {
    fn revision(&self) -> i64 {
        self.endpoint.revision
    }
}

/// An endpoint to be registered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewWebhookEndpoint {
    /// Where to: HTTPS, on the public internet unless the operator allows more.
    #[schema(min_length = 1, max_length = 500, example = "https://hooks.example.jp/keizoku")]
    url: String,
    /// What it is for.
    #[serde(default)]
    #[schema(max_length = 120, example = "人事システム")]
    description: String,
    /// What it is told.
    #[schema(min_items = 1, max_items = 40, example = json!(["contract.term_starts"]))]
    event_types: Vec<String>,
}

impl From<NewWebhookEndpoint> for EndpointInput {
    fn from(body: NewWebhookEndpoint) -> Self {
        Self { url: body.url, description: body.description, event_types: body.event_types, enabled: true }
    }
}

/// A change of an endpoint, as JSON Merge Patch; absent fields stay.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub(crate) struct WebhookEndpointPatch {
    /// Where to.
    #[schema(min_length = 1, max_length = 500)]
    url: Option<String>,
    /// What it is for.
    #[schema(max_length = 120)]
    description: Option<String>,
    /// What it is told.
    #[schema(min_items = 1, max_items = 40)]
    event_types: Option<Vec<String>>,
    /// Whether anything is sent.
    enabled: Option<bool>,
}

impl WebhookEndpointPatch {
    pub(super) fn apply(&self, input: &mut EndpointInput) {
        for (field, sent) in [(&mut input.url, &self.url), (&mut input.description, &self.description)] {
            if let Some(sent) = sent {
                field.clone_from(sent);
            }
        }
        if let Some(types) = &self.event_types {
            input.event_types.clone_from(types);
        }
        input.enabled = self.enabled.unwrap_or(input.enabled);
    }
}

/// Where a delivery stands.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = WebhookDeliveryState)]
pub(crate) enum StateBody {
    /// Waits for its first attempt, or for the next one.
    Queued,
    /// The receiver answered with 2xx.
    Delivered,
    /// Given up; it can be replayed.
    Failed,
}

impl From<StateBody> for DeliveryState {
    fn from(state: StateBody) -> Self {
        match state {
            StateBody::Queued => Self::Queued,
            StateBody::Delivered => Self::Delivered,
            StateBody::Failed => Self::Failed,
        }
    }
}

/// An event on its way to an endpoint, and what came of the last attempt.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = WebhookDelivery)]
pub(crate) struct DeliveryBody {
    /// Id.
    #[schema(example = "whd_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// The event, as the receiver sees it in `webhook-id`.
    #[schema(example = "evt_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    event_id: String,
    /// What happened; new events may appear.
    #[schema(example = "contract.term_starts")]
    event_type: &'static str,
    /// `queued`, `delivered` or `failed`.
    #[schema(example = "delivered")]
    state: &'static str,
    /// Attempts so far.
    #[schema(minimum = 0)]
    attempts: i32,
    /// When the next attempt is due, while it waits.
    next_attempt_at: Option<DateTime<Utc>>,
    /// Why the last attempt failed: `status`, `redirected`, `timed_out`, `unreachable`, `address_refused` or `endpoint_disabled`.
    #[schema(example = "status")]
    fault: Option<&'static str>,
    /// The status of the last answer.
    response_status: Option<i32>,
    /// The first 500 characters of the last answer.
    #[schema(max_length = 500)]
    response_start: Option<String>,
    /// How long the last attempt took, in milliseconds.
    duration_ms: Option<i32>,
    /// When the last attempt was made.
    attempted_at: Option<DateTime<Utc>>,
    /// When the event happened.
    created_at: DateTime<Utc>,
}

impl From<Delivery> for DeliveryBody {
    fn from(one: Delivery) -> Self {
        Self {
            id: one.id.to_string(),
            event_id: one.event.to_string(),
            event_type: one.kind.as_str(),
            state: one.state.as_str(),
            attempts: one.attempts,
            next_attempt_at: one.next_attempt_at,
            fault: one.fault.map(DeliveryFault::as_str),
            response_status: one.response_status,
            response_start: one.response_start,
            duration_ms: one.duration_ms,
            attempted_at: one.attempted_at,
            created_at: one.created_at,
        }
    }
}

/// The path of one endpoint.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct EndpointPath {
    /// The endpoint.
    #[param(value_type = String, example = "whk_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^whk_[0-9a-f]{32}$")]
    pub(super) id: WebhookEndpointId,
}

/// The path of one delivery.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct DeliveryPath {
    /// The endpoint.
    #[param(value_type = String, example = "whk_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^whk_[0-9a-f]{32}$")]
    pub(super) id: WebhookEndpointId,
    /// The delivery.
    #[param(value_type = String, example = "whd_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^whd_[0-9a-f]{32}$")]
    pub(super) delivery: WebhookDeliveryId,
}
