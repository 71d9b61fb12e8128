//! The refusals that endpoints document beside their own answers: every status a caller may meet, each a [`Problem`].
//!
//! Name one in `responses(…)` of `utoipa::path`: [`Reading`] for a GET, [`Writing`] for whatever changes something.

use std::collections::BTreeMap;

use utoipa::IntoResponses;
use utoipa::openapi::{Content, Ref, RefOr, Response, ResponseBuilder};

/// Refusals of a read.
pub(crate) struct Reading;

/// Refusals of a change.
pub(crate) struct Writing;

const READING: &[(&str, &str)] = &[
    ("400", "The request is malformed."),
    ("401", "Nobody is logged in, or the token has expired."),
    ("403", "The caller may not do this."),
    ("404", "Not there, or outside the caller's sight."),
    ("429", "Too many requests; see Retry-After."),
    ("500", "A fault of ours; give the request id to the operator."),
    ("503", "Busy; see Retry-After."),
];

const WRITING: &[(&str, &str)] = &[
    ("409", "The present state does not allow it; the code says why."),
    ("412", "Somebody else changed it meanwhile."),
    ("413", "The body is too large."),
    ("415", "The media type is not supported."),
    ("422", "The body is understood, but its values are refused; `errors` names the fields."),
    ("423", "The workspace is read-only at present."),
    ("428", "The If-Match header is missing."),
];

fn problems<'a>(rows: impl Iterator<Item = &'a (&'a str, &'a str)>) -> BTreeMap<String, RefOr<Response>> {
    rows.map(|(status, description)| {
        let content = Content::new(Some(RefOr::Ref(Ref::from_schema_name("Problem"))));
        let response =
            ResponseBuilder::new().description(*description).content("application/problem+json", content).build();
        ((*status).to_owned(), RefOr::T(response))
    })
    .collect()
}

impl IntoResponses for Reading {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(READING.iter())
    }
}

impl IntoResponses for Writing {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        problems(READING.iter().chain(WRITING))
    }
}
