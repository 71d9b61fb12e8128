//! The `people` room's endpoints.

use utoipa_actix_web::service_config::ServiceConfig;

/// The room's routes, under `/api/v1`.
pub(crate) fn configure(_config: &mut ServiceConfig<'_>) {}
