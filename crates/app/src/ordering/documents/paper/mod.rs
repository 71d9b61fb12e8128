//! The paper: a pure function from facts to a PDF/A file. The same facts give the same bytes.

mod closing;
mod drawing;
mod font;
mod pdf;
mod sheet;
mod table;
mod words;

use keizoku_domain::ordering::documents::DocumentFacts;

use crate::error::AppError;

/// Draws a document. It takes some tens of milliseconds of one core: call it where blocking is allowed.
///
/// # Errors
/// A fault of ours: the font or the file could not be made.
pub(super) fn draw(facts: &DocumentFacts) -> Result<Vec<u8>, AppError> {
    let face = font::face()?;
    pdf::write(face, facts, &sheet::lay_out(face, facts))
}

#[cfg(test)]
mod tests;
