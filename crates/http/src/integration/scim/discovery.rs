//! What this SCIM can do, as it says itself (RFC 7643, 5 to 7).

use actix_web::{HttpResponse, web};
use keizoku_app::AppError;
use keizoku_domain::integration::scim::{ENTERPRISE, GROUP, KEIZOKU, MOST_RESULTS, USER};
use serde_json::{Value, json};

use super::answers;
use super::asked::ScimCaller;
use super::schemas;
use crate::ApiError;

fn address(caller: &ScimCaller, path: &str) -> String {
    format!("{}{}{path}", caller.0.unit.app.config.public_url, super::ADDRESS)
}

/// What is supported.
pub(super) async fn config(caller: ScimCaller) -> HttpResponse {
    let body = json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        "patch": { "supported": true },
        "bulk": { "supported": false, "maxOperations": 0, "maxPayloadSize": 0 },
        "filter": { "supported": true, "maxResults": MOST_RESULTS },
        "changePassword": { "supported": false },
        "sort": { "supported": false },
        "etag": { "supported": true },
        "authenticationSchemes": [{
            "type": "oauthbearertoken", "name": "OAuth Bearer Token", "primary": true,
            "description": "A token that a training administrator makes on the administrator site.",
        }],
        "meta": { "resourceType": "ServiceProviderConfig", "location": address(&caller, "/ServiceProviderConfig") },
    });
    answers::message(HttpResponse::Ok(), &body)
}

fn types(caller: &ScimCaller) -> Vec<Value> {
    let one = |name: &str, endpoint: &str, description: &str, schema: &str, extensions: Value| {
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"],
            "id": name, "name": name, "endpoint": endpoint, "description": description, "schema": schema,
            "schemaExtensions": extensions,
            "meta": { "resourceType": "ResourceType", "location": address(caller, &format!("/ResourceTypes/{name}")) },
        })
    };
    let extensions = json!([{ "schema": ENTERPRISE, "required": false }, { "schema": KEIZOKU, "required": false }]);
    vec![
        one("User", "/Users", "A learner.", USER, extensions),
        one("Group", "/Groups", "A department.", GROUP, json!([])),
    ]
}

fn one_of(all: Vec<Value>, name: &str) -> Result<HttpResponse, ApiError> {
    let found = all.into_iter().find(|one| one["id"].as_str().is_some_and(|id| id.eq_ignore_ascii_case(name)));
    Ok(answers::message(HttpResponse::Ok(), &found.ok_or(AppError::NotFound)?))
}

fn all_of(all: Vec<Value>) -> HttpResponse {
    let total = u64::try_from(all.len()).unwrap_or_default();
    answers::page(all, total, 1)
}

/// The kinds of resources.
pub(super) async fn resource_types(caller: ScimCaller) -> HttpResponse {
    all_of(types(&caller))
}

/// One kind of resource.
pub(super) async fn resource_type(caller: ScimCaller, path: web::Path<String>) -> Result<HttpResponse, ApiError> {
    one_of(types(&caller), &path)
}

/// The schemas.
pub(super) async fn schemas(caller: ScimCaller) -> HttpResponse {
    all_of(schemas::all(|id| address(&caller, &format!("/Schemas/{id}"))))
}

/// One schema.
pub(super) async fn schema(caller: ScimCaller, path: web::Path<String>) -> Result<HttpResponse, ApiError> {
    one_of(schemas::all(|id| address(&caller, &format!("/Schemas/{id}"))), &path)
}
