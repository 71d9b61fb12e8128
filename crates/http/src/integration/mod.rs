//! The `integration` room's endpoints: calendar feeds, webhooks, SCIM and its tokens.

mod calendar_feeds;
pub mod scim;
mod scim_tokens;
mod webhook_body;
mod webhook_deliveries;
pub(crate) mod webhook_document;
mod webhook_endpoints;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(calendar_feeds::list_calendar_feeds)
        .service(calendar_feeds::create_calendar_feed)
        .service(calendar_feeds::revoke_calendar_feed)
        .service(webhook_endpoints::list_webhook_endpoints)
        .service(webhook_endpoints::create_webhook_endpoint)
        .service(webhook_endpoints::get_webhook_endpoint)
        .service(webhook_endpoints::update_webhook_endpoint)
        .service(webhook_endpoints::remove_webhook_endpoint)
        .service(webhook_endpoints::rotate_webhook_secret)
        .service(webhook_deliveries::send_webhook_test)
        .service(webhook_deliveries::list_webhook_deliveries)
        .service(webhook_deliveries::replay_webhook_delivery)
        .service(webhook_deliveries::replay_failed_webhooks);
}

/// The room's routes of one workspace, under `/api/v1/workspaces/{ws}`.
pub(crate) fn configure_workspace(config: &mut Routes<'_, '_>) {
    config
        .service(scim_tokens::get_scim_connection)
        .service(scim_tokens::create_scim_token)
        .service(scim_tokens::revoke_scim_token);
}

/// The room's routes outside `/api/v1`: addresses that other programs keep.
pub(crate) fn configure_root(config: &mut Routes<'_, '_>) {
    config.service(calendar_feeds::get_calendar);
}
