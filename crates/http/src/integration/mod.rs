//! The `integration` room's endpoints: calendar feeds, SCIM and its tokens.

mod calendar_feeds;
pub mod scim;
mod scim_tokens;

use crate::routes::Routes;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(calendar_feeds::list_calendar_feeds)
        .service(calendar_feeds::create_calendar_feed)
        .service(calendar_feeds::revoke_calendar_feed)
        .service(scim_tokens::get_scim_connection)
        .service(scim_tokens::create_scim_token)
        .service(scim_tokens::revoke_scim_token);
}

/// The room's routes outside `/api/v1`: addresses that other programs keep.
pub(crate) fn configure_root(config: &mut Routes<'_, '_>) {
    config.service(calendar_feeds::get_calendar);
}
