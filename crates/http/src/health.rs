//! For orchestrators and monitors: alive, ready, figures. Not part of the documented API.

use std::sync::OnceLock;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use keizoku_app::App;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use serde_json::json;

static METRICS: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

/// `/healthz` and `/readyz`.
pub(crate) fn configure(config: &mut web::ServiceConfig) {
    config.route("/healthz", web::get().to(alive)).route("/readyz", web::get().to(ready));
}

/// `/metrics`, for a socket of its own.
pub fn configure_metrics(config: &mut web::ServiceConfig) {
    config.route("/metrics", web::get().to(figures));
}

async fn alive() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "status": "alive" }))
}

/// Ready when the database answers and no schema step is missing.
async fn ready(app: web::Data<App>) -> HttpResponse {
    let answers = app.db.ping().await.is_ok();
    let pending = if answers { app.db.pending_migrations().await.ok() } else { None };
    let status = if pending == Some(0) { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    HttpResponse::build(status).json(json!({ "database": answers, "pendingMigrations": pending }))
}

async fn figures() -> HttpResponse {
    match recorder() {
        Some(handle) => HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(handle.render()),
        None => HttpResponse::ServiceUnavailable().finish(),
    }
}

/// Collects figures from the first call on; one collector for the process.
pub fn recorder() -> Option<&'static PrometheusHandle> {
    METRICS.get_or_init(|| PrometheusBuilder::new().install_recorder().ok()).as_ref()
}
