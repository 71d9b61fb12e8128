//! The `seats` room's endpoints.

mod rosters;
mod timeline;
pub(crate) mod workspaces;

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut ServiceConfig<'_>) {
    config
        .service(workspaces::get_workspace)
        .service(timeline::get_workspace_seat_timeline)
        .service(timeline::get_contract_seat_timeline)
        .service(timeline::list_workspace_seat_changes)
        .service(timeline::list_contract_seat_changes)
        .service(rosters::get_next_roster)
        .service(rosters::list_next_roster_diff)
        .service(rosters::confirm_next_roster)
        .service(rosters::reopen_next_roster);
}
