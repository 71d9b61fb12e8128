//! Where the rooms name their routes. The same list serves and is documented; each is done when it is asked for, so that a server does
//! not hold the texts of the document, 12 MB a thread.

use actix_web::dev::HttpServiceFactory;
use actix_web::web;
use utoipa_actix_web::OpenApiFactory;
use utoipa_actix_web::service_config::ServiceConfig;

/// Takes routes: to serve them, or to describe them.
pub enum Routes<'r, 's> {
    /// For a server.
    Served(&'r mut web::ServiceConfig),
    /// For the OpenAPI document.
    Documented(&'r mut ServiceConfig<'s>),
}

impl Routes<'_, '_> {
    /// One operation.
    pub(crate) fn service(&mut self, operation: impl HttpServiceFactory + OpenApiFactory + 'static) -> &mut Self {
        match self {
            Self::Served(config) => {
                config.service(operation);
            }
            Self::Documented(config) => {
                config.service(operation);
            }
        }
        self
    }

    /// The operations of a room.
    pub(crate) fn configure(&mut self, room: impl FnOnce(&mut Routes<'_, '_>)) -> &mut Self {
        room(self);
        self
    }

    /// Operations whose addresses begin with `prefix`.
    pub(crate) fn under(&mut self, prefix: &str, rooms: impl FnOnce(&mut Routes<'_, '_>)) -> &mut Self {
        match self {
            Self::Served(config) => {
                config.service(web::scope(prefix).configure(|config| rooms(&mut Routes::Served(config))));
            }
            Self::Documented(config) => {
                let scope = utoipa_actix_web::scope(prefix);
                config.service(scope.configure(|config| rooms(&mut Routes::Documented(config))));
            }
        }
        self
    }
}
