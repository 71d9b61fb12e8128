//! Sending webhooks. The way out is guarded: the address is judged again before every attempt, and every address that its name
//! resolves to when a connection is made; redirects are not followed, proxies not used, and of an answer only the beginning is read.

use std::error::Error as _;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use futures_util::stream;
use keizoku_app::integration::webhook_delivery::{self, Attempted, Outgoing};
use keizoku_app::{App, AppError};
use keizoku_domain::integration::webhook_delivery::{DeliveryFault, DeliveryState};
use keizoku_domain::integration::webhook_target::{TargetUrl, Targets, may_connect};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};

/// How long an endpoint has to answer.
const TIMEOUT: Duration = Duration::from_secs(10);
/// How long it has to accept a connection.
const CONNECT: Duration = Duration::from_secs(5);
/// Requests at a time: an endpoint that hangs holds one of them.
const AT_ONCE: usize = 16;
/// Bytes of an answer that are read.
const READ: usize = 4096;
/// Characters of an answer that the log keeps.
const KEPT: usize = 500;

/// A way out for webhooks.
#[derive(Clone)]
pub struct Sender {
    /// Made for the first webhook: it reads the machine's root certificates, which most processes never need.
    client: Arc<OnceLock<Client>>,
    targets: Targets,
}

/// A name resolves to an address that is not allowed.
#[derive(Debug)]
struct AddressRefused;

impl fmt::Display for AddressRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name resolves to an address that is not allowed")
    }
}

impl std::error::Error for AddressRefused {}

/// Resolves names, and refuses those that lead where nobody may go: so no name can change between the look and the call.
struct Guard {
    targets: Targets,
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let targets = self.targets;
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            if found.iter().any(|one| !may_connect(one.ip(), targets)) {
                return Err(AddressRefused.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

impl Sender {
    /// A sender that goes where `targets` allows.
    #[must_use]
    pub fn new(targets: Targets) -> Self {
        Self { client: Arc::default(), targets }
    }

    fn client(&self) -> Result<&Client, reqwest::Error> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::builder()
            .dns_resolver(Guard { targets: self.targets })
            .redirect(Policy::none())
            .no_proxy()
            .timeout(TIMEOUT)
            .connect_timeout(CONNECT)
            .user_agent(concat!("Keizoku-Webhooks/", env!("CARGO_PKG_VERSION")))
            .build()?;
        Ok(self.client.get_or_init(|| client))
    }

    /// Makes one attempt.
    pub async fn send(&self, outgoing: &Outgoing) -> Attempted {
        let begun = Instant::now();
        // An address in figures is not resolved, so it is judged here.
        let Ok(url) = TargetUrl::parse(&outgoing.url, self.targets) else {
            return not_made(DeliveryFault::AddressRefused);
        };
        let client = match self.client() {
            Ok(client) => client,
            Err(error) => {
                tracing::error!(%error, "webhooks can't be sent: are there root certificates on this machine?");
                return not_made(DeliveryFault::Unreachable);
            }
        };
        let request = client
            .post(url.as_str())
            .header("content-type", "application/json")
            .header("webhook-id", &outgoing.id)
            .header("webhook-timestamp", outgoing.timestamp.to_string())
            .header("webhook-signature", &outgoing.signature)
            .body(outgoing.body.clone());
        let (fault, status, start) = match request.send().await {
            Ok(answer) => {
                let status = answer.status().as_u16();
                (DeliveryFault::of_status(status), Some(status), beginning(answer).await)
            }
            Err(error) => (Some(fault_of(&error)), None, None),
        };
        Attempted { fault, status, start, millis: u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX) }
    }
}

const fn not_made(fault: DeliveryFault) -> Attempted {
    Attempted { fault: Some(fault), status: None, start: None, millis: 0 }
}

fn fault_of(error: &reqwest::Error) -> DeliveryFault {
    let mut cause = error.source();
    while let Some(one) = cause {
        if one.is::<AddressRefused>() {
            return DeliveryFault::AddressRefused;
        }
        cause = one.source();
    }
    if error.is_timeout() { DeliveryFault::TimedOut } else { DeliveryFault::Unreachable }
}

/// The first characters of an answer; what breaks off is kept as far as it came.
async fn beginning(mut answer: Response) -> Option<String> {
    let mut bytes = Vec::new();
    while bytes.len() < READ {
        match answer.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk[..chunk.len().min(READ - bytes.len())]),
            Ok(None) | Err(_) => break,
        }
    }
    let text = String::from_utf8_lossy(&bytes);
    let shown = |c: char| if c.is_control() { ' ' } else { c };
    let text: String = text.chars().take(KEPT).map(shown).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Delivers what is due and answers how many were taken.
///
/// # Errors
/// The store.
pub async fn deliver_due(app: &App, sender: &Sender) -> Result<usize, AppError> {
    let due = webhook_delivery::claim(app).await?;
    let taken = due.len();
    let mut attempts = stream::iter(due).map(|one| attempt(app, sender, one)).buffer_unordered(AT_ONCE);
    while let Some(outcome) = attempts.next().await {
        outcome?;
    }
    Ok(taken)
}

async fn attempt(app: &App, sender: &Sender, outgoing: Outgoing) -> Result<(), AppError> {
    let came = sender.send(&outgoing).await;
    let state = webhook_delivery::record(app, &outgoing, &came).await?;
    let (delivery, attempt, fault) = (outgoing.delivery(), outgoing.attempt(), came.fault.map(DeliveryFault::as_str));
    match state {
        None => tracing::warn!(%delivery, attempt, "webhook was sent after its lease had expired"),
        Some(DeliveryState::Failed) => tracing::warn!(%delivery, attempt, fault, "webhook is given up"),
        Some(DeliveryState::Queued) => tracing::info!(%delivery, attempt, fault, "webhook will be tried again"),
        Some(DeliveryState::Delivered) => {}
    }
    Ok(())
}
