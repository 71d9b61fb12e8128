//! The one font of the papers, embedded in the program: Noto Sans JP (OFL, see `fonts/NotoSansJP-OFL.txt`).

use std::sync::LazyLock;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

use crate::error::AppError;

static BYTES: &[u8] = include_bytes!("../../fonts/NotoSansJP-Regular.ttf");

/// What stands for a character that the font does not have (JIS X 4051 calls it 下駄記号).
const GETA: char = '〓';

/// The font, as it is drawn with and as it is measured with.
pub(crate) struct Face {
    /// For the file.
    pub(crate) font: Font,
    measured: FontRef<'static>,
    em: f32,
}

static FACE: LazyLock<Option<Face>> = LazyLock::new(|| {
    let font = Font::new(BYTES.into(), 0)?;
    let em = font.units_per_em();
    Some(Face { font, measured: FontRef::new(BYTES).ok()?, em })
});

/// The font, read once.
pub(crate) fn face() -> Result<&'static Face, AppError> {
    FACE.as_ref().ok_or_else(|| AppError::internal("the embedded font cannot be read"))
}

impl Face {
    /// The glyphs of a text at size 1, `spacing` added after each. Every glyph knows which characters it stands for, so that
    /// a name can be copied from the paper as it was written even where 〓 is drawn.
    pub(crate) fn glyphs(&self, text: &str, spacing: f32) -> Vec<KrillaGlyph> {
        let characters = self.measured.charmap();
        let widths = self.measured.glyph_metrics(Size::unscaled(), LocationRef::default());
        let mut glyphs: Vec<KrillaGlyph> = Vec::with_capacity(text.len());
        for (at, character) in text.char_indices() {
            let end = at + character.len_utf8();
            if is_selector(character) {
                // Belongs to the character before it, whose plain form is drawn.
                if let Some(last) = glyphs.last_mut() {
                    last.text_range.end = end;
                }
                continue;
            }
            let glyph = characters.map(character).or_else(|| characters.map(GETA)).unwrap_or_default();
            let advance = widths.advance_width(glyph).unwrap_or_default() / self.em + spacing;
            glyphs.push(KrillaGlyph {
                glyph_id: GlyphId::new(glyph.to_u32()),
                text_range: at..end,
                x_advance: advance,
                x_offset: 0.0,
                y_offset: 0.0,
                y_advance: 0.0,
                location: None,
            });
        }
        glyphs
    }

    /// How wide a text is at size 1.
    pub(crate) fn width(&self, text: &str, spacing: f32) -> f32 {
        self.glyphs(text, spacing).iter().map(|glyph| glyph.x_advance).sum()
    }
}

const fn is_selector(character: char) -> bool {
    matches!(character, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}
