//! `/scim/v2/Groups`: departments.

use actix_web::{HttpRequest, HttpResponse, web};
use keizoku_app::AppError;
use keizoku_app::integration::scim::access::ScimUnit;
use keizoku_app::integration::scim::groups::{self, GroupView};
use keizoku_domain::id::OrgUnitId;
use keizoku_domain::integration::scim::{Attributes, GROUP};
use serde_json::{Map, Value, json};

use super::answers::{self, Sent, tag};
use super::asked::{self, Asked, ScimCaller};
use crate::ApiError;
use crate::unread::Unread;

/// A department as a message.
fn resource(scim: &ScimUnit, view: &GroupView, attributes: &Attributes) -> Sent {
    let id = view.unit.id.to_string();
    let base = format!("{}{}", scim.unit.app.config.public_url, super::ADDRESS);
    let location = format!("{base}/Groups/{id}");
    let mut body = Map::new();
    body.insert("schemas".to_owned(), json!([GROUP]));
    body.insert("id".to_owned(), json!(id));
    if let Some(external_id) = &view.external_id {
        body.insert("externalId".to_owned(), json!(external_id));
    }
    body.insert("displayName".to_owned(), json!(view.unit.name.as_str()));
    if let Some(members) = &view.members {
        let member = |id| json!({ "value": id, "$ref": format!("{base}/Users/{id}"), "type": "User" });
        body.insert("members".to_owned(), members.iter().map(ToString::to_string).map(member).collect());
    }
    let version = view.version();
    body.insert("meta".to_owned(), json!({ "resourceType": "Group", "location": location, "version": tag(&version) }));
    Sent { body: attributes.cut(body), version, location }
}

fn id(path: &str) -> Result<OrgUnitId, ApiError> {
    path.parse().map_err(|_| AppError::NotFound.into())
}

/// Lists departments.
pub(super) async fn list(caller: ScimCaller, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let with_members = asked.attributes.shows("members");
    let (found, total) = groups::list(&caller.0, asked.filter.as_ref(), asked.window, with_members).await?;
    let body = |view: &GroupView| Value::Object(resource(&caller.0, view, &asked.attributes).body);
    Ok(answers::page(found.iter().map(body).collect(), total, asked.window.start))
}

/// One department.
pub(super) async fn find(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let view = groups::find(&caller.0, id(&path)?, true).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).ok(&request))
}

/// Adds a department.
pub(super) async fn create(
    caller: ScimCaller,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let body = asked::body(&request, body).await?;
    let view = groups::create(&caller.0, &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).created())
}

/// Makes a department what the message says.
pub(super) async fn put_one(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let (id, body) = (id(&path)?, asked::body(&request, body).await?);
    let view = groups::put(&caller.0, id, asked::seen(&request).as_deref(), &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).changed())
}

/// Changes parts of a department.
pub(super) async fn patch(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let (id, body) = (id(&path)?, asked::body(&request, body).await?);
    let view = groups::patch(&caller.0, id, asked::seen(&request).as_deref(), &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).changed())
}

/// Deletes a department that is empty and always was.
pub(super) async fn remove(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    groups::remove(&caller.0, id(&path)?, asked::seen(&request).as_deref()).await?;
    Ok(HttpResponse::NoContent().finish())
}
