//! Putting a document right: an operator issues a new one that refers to it. The old one stays as it was given out.

use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::DocumentId;
use keizoku_domain::ordering::documents::Correction;
use keizoku_domain::refusal::Refusal;
use keizoku_store::ordering::documents as store;

use super::issue::{issuer_of, next_place, write_down};
use super::read::{DocumentView, view};
use crate::caller::CompanyUnit;
use crate::error::AppError;

/// Issues the document that puts `id` right. A document is put right once; what is still wrong then is put right on the new one.
///
/// # Errors
/// `document.already_corrected` with the number of the new one, `document.reason_missing`, `document.nothing_corrected`,
/// refusals of single fields; [`AppError::NotFound`]; the store.
pub async fn correct(unit: &CompanyUnit, id: DocumentId, correction: &Correction) -> Result<DocumentView, AppError> {
    unit.write(async |uow| {
        let conn = uow.conn();
        let old = store::find(conn, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        if let Some((_, number)) = store::corrections_of(conn, Some(unit.scope), &[id]).await?.remove(&id) {
            return Err(Refusal::new("document.already_corrected").with("number", number).into());
        }
        let today = tokyo_date(uow.now());
        let (revision, issuer) = issuer_of(uow).await?;
        // Refused before a number is taken.
        correction.apply(&old.facts, String::new(), today, &issuer)?;
        let place = next_place(uow, old.facts.kind, today).await?;
        let facts = correction.apply(&old.facts, old.facts.kind.number(place.0, place.1), today, &issuer)?;
        let made = match write_down(uow, unit, old.order_id, place, facts, (revision, Some(id))).await {
            // Somebody else was first; what stands there now is named when it is asked for again.
            Err(AppError::Store(error)) if error.is_unique_violation() => {
                return Err(AppError::refused("document.already_corrected"));
            }
            other => other?,
        };
        let stored = store::find(conn, unit.scope, made).await?.ok_or(AppError::NotFound)?;
        view(conn, stored).await
    })
    .await
}
