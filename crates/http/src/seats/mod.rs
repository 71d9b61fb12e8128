//! The `seats` room's endpoints.

mod rosters;
pub(crate) mod workspaces;

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(workspaces::get_workspace)
        .service(rosters::get_next_roster)
        .service(rosters::list_next_roster_diff)
        .service(rosters::confirm_next_roster)
        .service(rosters::reopen_next_roster);
}
