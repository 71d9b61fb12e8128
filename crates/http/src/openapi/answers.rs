//! What any operation may answer before or beside its handler, and the media type of problems.

use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{Object, Type};
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder};

/// Of every operation.
const EVERYWHERE: [(&str, &str); 4] = [
    ("400", "Malformed."),
    ("404", "Not found, or outside the caller's sight."),
    ("429", "Too many requests."),
    ("500", "A fault of ours."),
];
/// Where the bearer token is looked at.
const UNDER_THE_API: (&str, &str) = ("401", "Nobody is logged in, or the token is no longer good.");
/// Of operations with a body.
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
pub(super) fn complete(path: &str, operation: &mut Operation) {
    let body: &[_] = if operation.request_body.is_some() { &WITH_BODY } else { &[] };
    let token = path.starts_with("/api/v1/").then_some(&UNDER_THE_API);
    for (status, description) in EVERYWHERE.iter().chain(token).chain(body) {
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
            let header = HeaderBuilder::new()
                .schema(Some(Object::with_type(Type::String)))
                .description(Some(description))
                .build();
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
