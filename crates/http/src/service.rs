//! The service: every route is registered here or in a room's `configure`, so that none is undocumented. SCIM describes itself.

use actix_web::{HttpMessage, HttpRequest, web};
use keizoku_app::App;

use crate::routes::Routes;

/// Every documented route: all under `/api/v1`, but for what has a well-known place. An address is compared with one route after the
/// other, hence those of one workspace have a scope of their own, and what is called most stands first in it.
pub fn configure_api(config: &mut Routes<'_, '_>) {
    crate::identity::configure_root(config);
    crate::integration::configure_root(config);
    config.under("/api/v1", |config| {
        config
            .under("/workspaces/{ws}", |config| {
                config
                    .configure(crate::people::configure_workspace)
                    .configure(crate::learning::configure_workspace)
                    .configure(crate::seats::configure_workspace)
                    .configure(crate::courses::configure_workspace)
                    .configure(crate::messaging::configure_workspace)
                    .configure(crate::identity::configure_workspace)
                    .configure(crate::integration::configure_workspace);
            })
            .configure(crate::identity::configure)
            .configure(crate::seats::configure)
            .configure(crate::ordering::configure)
            .configure(crate::courses::configure)
            .configure(crate::learning::configure)
            .configure(crate::integration::configure)
            .configure(crate::messaging::configure)
            .configure(crate::jobs::configure)
            .configure(crate::audit::configure)
            .configure(crate::demo::configure);
    });
}

/// The whole service: limits, API, documentation, health, and the screens for every other path.
pub fn configure(app: App) -> impl FnOnce(&mut web::ServiceConfig) + Clone {
    move |config| {
        config.app_data(web::Data::new(app));
        crate::limits::configure(config);
        configure_api(&mut Routes::Served(config));
        crate::integration::scim::configure(config);
        crate::openapi::configure(config);
        crate::health::configure(config);
        crate::spa::configure(config);
    }
}

/// The request's id: as `X-Request-Id` in the answer, `requestId` in problems, and in the log.
#[must_use]
pub fn request_id(request: &HttpRequest) -> String {
    request.extensions().get::<tracing_actix_web::RequestId>().map(ToString::to_string).unwrap_or_default()
}
