//! The OpenAPI 3.1 document, generated from the handlers.

use std::sync::OnceLock;

use actix_web::http::header::ContentType;
use actix_web::{HttpResponse, web};
use keizoku_app::AppError;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::SwaggerUi;

use crate::ApiError;

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

/// Where the document is served.
const ADDRESS: &str = "/api/openapi.json";

/// The document and the page that shows it.
pub(crate) fn configure(config: &mut web::ServiceConfig) {
    let page = SwaggerUi::new("/api/docs/{_:.*}").config(utoipa_swagger_ui::Config::from(ADDRESS));
    config.route(ADDRESS, web::get().to(answer)).service(page);
}

/// Written when somebody asks for it first, once for all threads: it takes 10 MB to make, and hardly anybody does.
async fn answer() -> Result<HttpResponse, ApiError> {
    static TEXT: OnceLock<web::Bytes> = OnceLock::new();
    let text = match TEXT.get() {
        Some(text) => text.clone(),
        None => {
            let written = web::block(|| document().to_json()).await.map_err(AppError::internal)?;
            let written = written.map_err(AppError::internal)?.into();
            TEXT.get_or_init(|| written).clone()
        }
    };
    Ok(HttpResponse::Ok().content_type(ContentType::json()).body(text))
}

/// The whole document.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = Frame::openapi();
    let (_, paths) = utoipa_actix_web::AppExt::into_utoipa_app(actix_web::App::new())
        .configure(crate::service::configure_api)
        .split_for_parts();
    document.merge(paths);
    for item in document.paths.paths.values_mut() {
        let verbs = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
        verbs.into_iter().flatten().for_each(complete);
    }
    document
}

/// What any operation may answer before or beside its handler: said once here, not in every handler.
const EVERYWHERE: [(&str, &str); 4] = [
    ("400", "Malformed."),
    ("404", "Not found, or outside the caller's sight."),
    ("429", "Too many requests."),
    ("500", "A fault of ours."),
];
/// The same for operations with a body.
const WITH_BODY: [(&str, &str); 4] = [
    ("409", "Not in the present state, or an `Idempotency-Key` that is being processed."),
    ("413", "The body is too large."),
    ("415", "The media type is not supported."),
    ("422", "Some fields are not valid, or the `Idempotency-Key` was used with another body."),
];

/// What a refusal for asking too often says in its head.
const RATE: [(&str, &str); 3] = [
    ("Retry-After", "Seconds until there is room again."),
    ("RateLimit", "The limit that was reached: `\"name\";r=0;t=seconds`."),
    ("RateLimit-Policy", "How much it allows: `\"name\";q=requests;w=seconds`."),
];

/// Adds the answers that the framework and the middlewares give, and the media type of problems.
fn complete(operation: &mut Operation) {
    let body: &[_] = if operation.request_body.is_some() { &WITH_BODY } else { &[] };
    for (status, description) in EVERYWHERE.iter().chain(body) {
        operation.responses.responses.entry((*status).to_owned()).or_insert_with(|| problem(description));
    }
    for (status, response) in &mut operation.responses.responses {
        let RefOr::T(response) = response else { continue };
        if status.starts_with(['4', '5'])
            && let Some(content) = response.content.swap_remove("application/json")
        {
            response.content.insert("application/problem+json".to_owned(), content);
        }
        if status.starts_with(['4', '5']) && response.content.is_empty() {
            let content = RefOr::T(Content::new(Some(Ref::from_schema_name("Problem"))));
            response.content.insert("application/problem+json".to_owned(), content);
        }
    }
    if let Some(RefOr::T(response)) = operation.responses.responses.get_mut("429") {
        for (name, description) in RATE {
            let header = HeaderBuilder::new().description(Some(description)).build();
            response.headers.insert(name.to_owned(), RefOr::T(header));
        }
    }
    operation.responses.responses.entry("default".to_owned()).or_insert_with(|| problem("Any other refusal."));
}

fn problem(description: &str) -> RefOr<Response> {
    let schema = Ref::from_schema_name("Problem");
    let content = Content::new(Some(schema));
    RefOr::T(ResponseBuilder::new().description(description).content("application/problem+json", content).build())
}
