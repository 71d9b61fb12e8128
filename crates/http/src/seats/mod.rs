//! The `seats` room's endpoints.

pub(crate) mod workspaces;

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(config: &mut ServiceConfig<'_>) {
    config.service(workspaces::get_workspace);
}
