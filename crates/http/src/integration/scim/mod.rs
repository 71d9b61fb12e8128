//! `/scim/v2`: SCIM 2.0 for identity providers. It describes itself (`ServiceProviderConfig`, `ResourceTypes`, `Schemas`), in its own media
//! type and with its own errors, and stands outside of the product's OpenAPI document (docs/decisions/0028-scim.md).

mod answers;
mod asked;
mod discovery;
mod groups;
mod schemas;
mod users;

use actix_web::{HttpResponse, web};

pub(crate) use answers::{MEDIA_TYPE, scim_type};

/// Where SCIM begins.
pub(crate) const ADDRESS: &str = "/scim/v2";

/// Every operation: its verb and its path below [`ADDRESS`]. A test calls each of them without a token.
pub const OPERATIONS: [(&str, &str); 17] = [
    ("GET", "/ServiceProviderConfig"),
    ("GET", "/ResourceTypes"),
    ("GET", "/ResourceTypes/{name}"),
    ("GET", "/Schemas"),
    ("GET", "/Schemas/{name}"),
    ("GET", "/Users"),
    ("POST", "/Users"),
    ("GET", "/Users/{id}"),
    ("PUT", "/Users/{id}"),
    ("PATCH", "/Users/{id}"),
    ("DELETE", "/Users/{id}"),
    ("GET", "/Groups"),
    ("POST", "/Groups"),
    ("GET", "/Groups/{id}"),
    ("PUT", "/Groups/{id}"),
    ("PATCH", "/Groups/{id}"),
    ("DELETE", "/Groups/{id}"),
];

/// Serves the operations. Names of resources are taken as they are written in RFC 7644.
pub(crate) fn configure(config: &mut web::ServiceConfig) {
    let scope = web::scope(ADDRESS)
        .app_data(web::PayloadConfig::new(crate::limits::JSON_LIMIT))
        .service(web::resource("/ServiceProviderConfig").route(web::get().to(discovery::config)))
        .service(web::resource("/ResourceTypes").route(web::get().to(discovery::resource_types)))
        .service(web::resource("/ResourceTypes/{name}").route(web::get().to(discovery::resource_type)))
        .service(web::resource("/Schemas").route(web::get().to(discovery::schemas)))
        .service(web::resource("/Schemas/{name}").route(web::get().to(discovery::schema)))
        .service(web::resource("/Users").route(web::get().to(users::list)).route(web::post().to(users::create)))
        .service(
            web::resource("/Users/{id}")
                .route(web::get().to(users::find))
                .route(web::put().to(users::put_one))
                .route(web::patch().to(users::patch))
                .route(web::delete().to(users::remove)),
        )
        .service(web::resource("/Groups").route(web::get().to(groups::list)).route(web::post().to(groups::create)))
        .service(
            web::resource("/Groups/{id}")
                .route(web::get().to(groups::find))
                .route(web::put().to(groups::put_one))
                .route(web::patch().to(groups::patch))
                .route(web::delete().to(groups::remove)),
        )
        .default_service(web::to(async || HttpResponse::NotFound().finish()));
    config.service(scope);
}
