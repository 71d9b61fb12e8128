//! Telling what happened: an event is written in the transaction of its cause, with a delivery for each endpoint that asked for
//! it, or not at all. Where a company has no endpoint it costs one look-up.

use keizoku_domain::id::{WebhookDeliveryId, WebhookEventId, WorkspaceId};
use keizoku_domain::integration::webhook::{EventType, payload};
use keizoku_store::integration::webhook_endpoints::{self, Listener};
use keizoku_store::integration::webhook_outbox::{self as outbox, NewDelivery, NewEvent};
use keizoku_store::{CompanyScope, Uow};
use serde_json::Value;

use crate::app::App;
use crate::error::AppError;

/// Whom an event concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The company: its orders.
    Company,
    /// One workspace: its people. An event of this kind is forgotten with the workspace.
    Workspace(WorkspaceId),
    /// A contract: the company, and the workspaces of its terms.
    Contract(Vec<WorkspaceId>),
}

impl Whose {
    fn concerns(&self, workspace: Option<WorkspaceId>) -> bool {
        match (self, workspace) {
            (Self::Company | Self::Contract(_), None) => true,
            (Self::Workspace(own), Some(workspace)) => *own == workspace,
            (Self::Contract(all), Some(workspace)) => all.contains(&workspace),
            (Self::Company, Some(_)) | (Self::Workspace(_), None) => false,
        }
    }
}

/// Something that happened.
#[derive(Debug, Clone)]
pub(crate) struct Event {
    /// What.
    pub(crate) kind: EventType,
    /// Whom it concerns.
    pub(crate) whose: Whose,
    /// Makes it unique, for what may be noticed twice.
    pub(crate) key: Option<String>,
    /// Ids, numbers and dates; of people nothing but id and user ID.
    pub(crate) data: Value,
}

/// The enabled endpoints of a company.
pub(crate) struct Listeners(Vec<Listener>);

impl Listeners {
    /// Looks who listens.
    ///
    /// # Errors
    /// The store.
    pub(crate) async fn of(uow: &Uow, scope: CompanyScope) -> Result<Self, AppError> {
        Ok(Self(webhook_endpoints::listening(uow.conn(), scope).await?))
    }

    /// Whether nobody listens.
    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether anybody asked for one of these events about `whose`.
    pub(crate) fn want(&self, kinds: &[EventType], whose: &Whose) -> bool {
        self.0
            .iter()
            .any(|one| whose.concerns(one.workspace_id) && kinds.iter().any(|kind| one.event_types.contains(kind)))
    }

    /// Writes events and their deliveries, many at a time.
    ///
    /// # Errors
    /// The store.
    pub(crate) async fn tell(
        &self,
        uow: &Uow,
        app: &App,
        scope: CompanyScope,
        events: Vec<Event>,
    ) -> Result<(), AppError> {
        let (mut fresh, mut deliveries) = (Vec::new(), Vec::new());
        for event in events {
            let wants =
                |one: &&Listener| event.whose.concerns(one.workspace_id) && one.event_types.contains(&event.kind);
            let to: Vec<&Listener> = self.0.iter().filter(wants).collect();
            if to.is_empty() {
                continue;
            }
            let once = event.key.is_some();
            let new = written(uow, app, event);
            if once && !outbox::insert_once(uow, scope, &new).await? {
                continue;
            }
            deliveries.extend(to.into_iter().map(|one| NewDelivery {
                id: WebhookDeliveryId::generate(app.ids.as_ref()),
                endpoint: one.id,
                workspace_id: one.workspace_id,
                event: new.id,
                kind: new.kind,
            }));
            if !once {
                fresh.push(new);
            }
        }
        outbox::insert_new(uow, scope, &fresh).await?;
        Ok(outbox::queue(uow, scope, &deliveries).await?)
    }
}

pub(super) fn written(uow: &Uow, app: &App, event: Event) -> NewEvent {
    let id = WebhookEventId::generate(app.ids.as_ref());
    NewEvent {
        id,
        workspace_id: if let Whose::Workspace(workspace) = event.whose { Some(workspace) } else { None },
        key: event.key.unwrap_or_else(|| id.to_string()),
        kind: event.kind,
        payload: payload(event.kind, uow.now(), &event.data),
    }
}

/// Tells one event.
///
/// # Errors
/// The store.
pub(crate) async fn emit(uow: &Uow, app: &App, scope: CompanyScope, event: Event) -> Result<(), AppError> {
    let listeners = Listeners::of(uow, scope).await?;
    listeners.tell(uow, app, scope, vec![event]).await
}
