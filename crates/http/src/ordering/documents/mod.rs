//! `/documents`: search, read, download, correct; the quotation of an order; the index; and who issues them.

mod body;
mod correction;
mod file;
mod issuer;
pub(crate) mod range;
mod search;

use crate::routes::Routes;

/// Routes of documents. The index comes before a single document, whose path would match it.
pub(super) fn configure(config: &mut Routes<'_, '_>) {
    config
        .service(search::list_documents)
        .service(search::export_documents)
        .service(search::get_document)
        .service(search::create_quotation)
        .service(file::download_document)
        .service(correction::correct_document)
        .service(issuer::get_issuer)
        .service(issuer::update_issuer);
}
