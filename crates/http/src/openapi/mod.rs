//! The OpenAPI 3.1 document, generated from the handlers (`api.md`, "One OpenAPI 3.1 document"). What holds for every operation and for
//! every value is said once, in [`answers`] and [`shapes`].

mod answers;
mod shapes;

use std::collections::HashMap;
use std::sync::OnceLock;

use actix_web::http::header::ContentType;
use actix_web::{HttpResponse, web};
use keizoku_app::AppError;
use utoipa::openapi::path::PathItem;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};
use utoipa_swagger_ui::SwaggerUi;

use crate::ApiError;
use crate::routes::Routes;

/// The document's frame; paths come from the registered services.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Keizoku API",
        description = "Corporate e-learning library subscriptions in Japan, from the first order to the twelfth renewal.",
        contact(name = "Keizoku"),
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    servers((url = "/", description = "The server that this document came from, in production or for a demonstration.")),
    tags(
        (name = "audit", description = "Who did what, to whom and when."),
        (name = "courses", description = "The vendor's courses, their categories and series, the libraries they are in, and what a workspace sets of them."),
        (name = "demo", description = "The clock of a demonstration; no other server has these."),
        (name = "identity", description = "Sign-up, log-in, links by mail, codes on paper, the own account."),
        (name = "integration", description = "The contract calendar as a feed, events as webhooks, and the tokens by which an identity provider calls SCIM 2.0 under `/scim/v2`, which describes itself."),
        (name = "jobs", description = "Long work: how far it is, what came of it."),
        (name = "learning", description = "Courses as learners take them: pages, tests, progress, scores, completions."),
        (name = "messaging", description = "Mails of the product."),
        (name = "ordering", description = "Libraries, prices, orders, contracts, documents, and the vendor's rules for them."),
        (name = "people", description = "People and departments of a workspace, and the files they come from."),
        (name = "seats", description = "Terms, rosters, seats over time, and the plan for the next term."),
    ),
    components(schemas(crate::problem::Problem)),
    modifiers(&Bearer)
)]
pub(crate) struct Frame;

struct Bearer;

/// How a token is to be read.
const BEARER: &str = "A JWT of 15 minutes, signed with ES256 by a key of `/.well-known/jwks.json`; its algorithm is fixed and its issuer and \
     audience are checked, as RFC8725 asks.";

impl Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_with(Default::default);
        let scheme =
            HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT").description(Some(BEARER)).build();
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

/// The verbs of the operations at an address, as the header `Allow` lists them.
pub(crate) fn verbs(pattern: &str) -> String {
    static OF_ADDRESS: OnceLock<HashMap<String, String>> = OnceLock::new();
    let verbs = |item: &PathItem| {
        let known = [
            ("GET", &item.get),
            ("POST", &item.post),
            ("PUT", &item.put),
            ("PATCH", &item.patch),
            ("DELETE", &item.delete),
        ];
        known.iter().filter(|(_, operation)| operation.is_some()).map(|(verb, _)| *verb).collect::<Vec<_>>().join(", ")
    };
    let all = || document().paths.paths.iter().map(|(path, item)| (path.clone(), verbs(item))).collect();
    OF_ADDRESS.get_or_init(all).get(pattern).cloned().unwrap_or_default()
}

/// The whole document.
#[must_use]
pub fn document() -> utoipa::openapi::OpenApi {
    let mut document = Frame::openapi();
    let (_, paths) = utoipa_actix_web::AppExt::into_utoipa_app(actix_web::App::new())
        .configure(|config| crate::service::configure_api(&mut Routes::Documented(config)))
        .split_for_parts();
    document.merge(paths);
    for (path, item) in &mut document.paths.paths {
        let verbs = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
        verbs.into_iter().flatten().for_each(|operation| answers::complete(path, operation));
    }
    document.webhooks = Some(crate::integration::webhook_document::webhooks());
    shapes::settle(&mut document);
    document
}
