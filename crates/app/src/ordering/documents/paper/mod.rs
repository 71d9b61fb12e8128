//! The paper: a pure function from facts to a PDF/A file. The same facts give the same bytes.

mod closing;
mod sheet;
mod table;

use keizoku_domain::ordering::documents::DocumentFacts;

use crate::error::AppError;
use crate::paper::drawing::{HEIGHT, WIDTH};
use crate::paper::font;
use crate::paper::pdf::{self, About};

/// Draws a document. It takes some tens of milliseconds of one core: call it where blocking is allowed.
///
/// # Errors
/// A fault of ours: the font or the file could not be made.
pub(super) fn draw(facts: &DocumentFacts) -> Result<Vec<u8>, AppError> {
    let face = font::face()?;
    let about = About {
        title: format!("{} {}", facts.title(), facts.number),
        author: &facts.from.name,
        issued_on: facts.issued_on,
        id: &facts.number,
    };
    pdf::write(face, &about, (WIDTH, HEIGHT), &sheet::lay_out(face, facts))
}

#[cfg(test)]
mod tests;
