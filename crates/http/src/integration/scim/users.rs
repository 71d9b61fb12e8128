//! `/scim/v2/Users`.

use actix_web::{HttpRequest, HttpResponse, web};
use keizoku_app::AppError;
use keizoku_app::integration::scim::access::ScimUnit;
use keizoku_app::integration::scim::users::{self, UserView};
use keizoku_domain::id::LearnerId;
use keizoku_domain::integration::scim::{Attributes, ENTERPRISE, KEIZOKU, USER};
use serde_json::{Map, Value, json};

use super::answers::{self, Sent, tag};
use super::asked::{self, Asked, ScimCaller};
use crate::ApiError;
use crate::unread::Unread;

/// What is known is written; what is empty is left out.
fn put(body: &mut Map<String, Value>, name: &str, value: Option<&str>) {
    if let Some(value) = value {
        body.insert(name.to_owned(), json!(value));
    }
}

/// A person as a message.
fn resource(scim: &ScimUnit, view: &UserView, attributes: &Attributes) -> Sent {
    let (person, id) = (&view.person, view.id().to_string());
    let base = format!("{}{}", scim.unit.app.config.public_url, super::ADDRESS);
    let location = format!("{base}/Users/{id}");
    let (mut name, mut enterprise, mut own, mut body) = (Map::new(), Map::new(), Map::new(), Map::new());
    put(&mut name, "familyName", person.family_name.as_deref());
    put(&mut name, "givenName", person.given_name.as_deref());
    let whole = person.whole_name();
    put(&mut name, "formatted", Some(person.formatted.as_deref().unwrap_or(&whole)));
    put(&mut enterprise, "employeeNumber", person.employee_number.as_deref());
    put(&mut enterprise, "department", person.department.as_deref());
    put(&mut own, "kana", person.kana.as_deref());
    own.insert("waiting".to_owned(), json!(view.waiting));
    body.insert("schemas".to_owned(), json!([USER, ENTERPRISE, KEIZOKU]));
    body.insert("id".to_owned(), json!(id));
    put(&mut body, "externalId", person.external_id.as_deref());
    body.insert("userName".to_owned(), json!(person.user_name));
    body.insert("name".to_owned(), Value::Object(name));
    put(&mut body, "displayName", Some(person.display_name.as_deref().unwrap_or(&whole)));
    body.insert("active".to_owned(), json!(person.active));
    if let Some(email) = &person.email {
        let kind = person.email_type.as_deref().unwrap_or("work");
        body.insert("emails".to_owned(), json!([{ "value": email, "type": kind, "primary": true }]));
    }
    let group = |(id, name): &(String, String)| json!({ "value": id, "display": name, "$ref": format!("{base}/Groups/{id}"), "type": "direct" });
    body.insert("groups".to_owned(), view.groups.iter().map(group).collect());
    body.insert(ENTERPRISE.to_owned(), Value::Object(enterprise));
    body.insert(KEIZOKU.to_owned(), Value::Object(own));
    let version = view.version();
    let meta = json!({
        "resourceType": "User", "created": view.learner.person.created_at, "lastModified": view.updated_at,
        "location": location, "version": tag(&version),
    });
    body.insert("meta".to_owned(), meta);
    Sent { body: attributes.cut(body), version, location }
}

fn id(path: &str) -> Result<LearnerId, ApiError> {
    path.parse().map_err(|_| AppError::NotFound.into())
}

/// Lists people; those who are inactive are among them.
pub(super) async fn list(caller: ScimCaller, request: HttpRequest) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let (found, total) = users::list(&caller.0, asked.filter.as_ref(), asked.window).await?;
    let body = |view: &UserView| Value::Object(resource(&caller.0, view, &asked.attributes).body);
    Ok(answers::page(found.iter().map(body).collect(), total, asked.window.start))
}

/// One person.
pub(super) async fn find(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let view = users::find(&caller.0, id(&path)?).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).ok(&request))
}

/// Adds a person, with a seat or waiting for one.
pub(super) async fn create(
    caller: ScimCaller,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let body = asked::body(&request, body).await?;
    let view = users::create(&caller.0, &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).created())
}

/// Makes a person what the message says.
pub(super) async fn put_one(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let (id, body) = (id(&path)?, asked::body(&request, body).await?);
    let view = users::put(&caller.0, id, asked::seen(&request).as_deref(), &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).changed())
}

/// Changes parts of a person.
pub(super) async fn patch(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
    body: Unread<web::Bytes>,
) -> Result<HttpResponse, ApiError> {
    let asked = Asked::of(&request)?;
    let (id, body) = (id(&path)?, asked::body(&request, body).await?);
    let view = users::patch(&caller.0, id, asked::seen(&request).as_deref(), &body).await?;
    Ok(resource(&caller.0, &view, &asked.attributes).changed())
}

/// Takes a person away.
pub(super) async fn remove(
    caller: ScimCaller,
    path: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, ApiError> {
    users::remove(&caller.0, id(&path)?, asked::seen(&request).as_deref()).await?;
    Ok(HttpResponse::NoContent().finish())
}
