//! `/.well-known/jwks.json`.

use actix_web::http::header;
use actix_web::{HttpResponse, get, web};
use keizoku_app::App;
use keizoku_app::identity::tokens;
use serde::Serialize;
use utoipa::ToSchema;

use crate::problem::ApiError;

/// A set of JSON Web Keys (RFC 7517).
#[derive(Serialize, ToSchema)]
pub(crate) struct Jwks {
    /// Public keys; the youngest signs, the others are still accepted.
    #[schema(max_items = 20)]
    keys: Vec<Jwk>,
}

/// A public key.
#[derive(Serialize, ToSchema)]
pub(crate) struct Jwk {
    #[schema(example = "EC")]
    kty: String,
    #[schema(example = "P-256")]
    crv: String,
    x: String,
    y: String,
    #[schema(example = "sig")]
    r#use: String,
    #[schema(example = "ES256")]
    alg: String,
    kid: String,
}

/// Publishes the keys that check access tokens.
///
/// Keys that were in use lately stay until the last token they signed has ended.
#[utoipa::path(
    operation_id = "getJwks",
    tag = "identity",
    responses((status = 200, description = "The public keys.", body = Jwks)),
    security(())
)]
#[get("/.well-known/jwks.json")]
pub(crate) async fn get_jwks(app: web::Data<App>) -> Result<HttpResponse, ApiError> {
    let keys = tokens::jwks(&app).await?;
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=3600")).json(keys))
}
