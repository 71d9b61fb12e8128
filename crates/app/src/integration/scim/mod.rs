//! SCIM 2.0: an identity provider keeps people and departments of one workspace (`integration.md`, "SCIM 2.0"). The work is done by the
//! rooms `people` and `seats`; what stands here is who may ask, and how a provider's words are turned into theirs.

pub mod access;
pub mod groups;
pub mod tokens;
pub mod users;

use keizoku_domain::refusal::Refusal;
use keizoku_domain::text::TextError;

use crate::error::AppError;

/// The value of an attribute is none of ours.
fn bad(attribute: &'static str) -> impl Fn(TextError) -> AppError {
    move |_| keizoku_domain::integration::scim::patch::invalid(attribute).into()
}

/// Somebody or something else is known so.
fn taken(attribute: &'static str) -> AppError {
    Refusal::new("scim.uniqueness").with("attribute", attribute).into()
}

/// The first bytes of a digest, in hexadecimal: the version of a resource.
fn version_of(said: &str) -> String {
    let digest = crate::identity::keyring::sha256(said);
    digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

/// Refuses a resource that is no longer what the caller saw.
fn ensure_seen(seen: Option<&str>, version: &str) -> Result<(), AppError> {
    if seen.is_none_or(|seen| seen == version || seen == "*") { Ok(()) } else { Err(AppError::Stale) }
}
