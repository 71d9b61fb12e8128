//! The OpenAPI 3.1 document, generated from the handlers.

use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

/// The document's frame; paths come from the registered services.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Keizoku API",
        description = "Corporate e-learning library subscriptions in Japan, from the first order to the twelfth renewal.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    components(schemas(crate::problem::Problem)),
    modifiers(&Bearer)
)]
pub(crate) struct Frame;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Default::default);
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").build();
        components.add_security_scheme("bearer", SecurityScheme::Http(scheme));
    }
}

/// The whole document.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = Frame::openapi();
    let (_, paths) = utoipa_actix_web::AppExt::into_utoipa_app(actix_web::App::new())
        .configure(crate::service::configure_api)
        .split_for_parts();
    document.merge(paths);
    document
}
