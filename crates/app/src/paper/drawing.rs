//! What is drawn, before it is a file: texts, lines and grounds on pages, in points from the upper left corner.

use super::font::Face;

/// Width of an upright page of A4.
pub(crate) const WIDTH: f32 = 595.28;
/// Height of an upright page of A4.
pub(crate) const HEIGHT: f32 = 841.89;
/// The margin at every side.
pub(crate) const MARGIN: f32 = 48.0;
/// The right end of what is drawn.
pub(crate) const RIGHT: f32 = WIDTH - MARGIN;
/// Width of what is drawn.
pub(crate) const INNER: f32 = WIDTH - 2.0 * MARGIN;
/// Below this line stands only the footer.
pub(crate) const BOTTOM: f32 = HEIGHT - 62.0;

/// A colour of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Black,
    /// Labels.
    Grey,
    /// Hairlines.
    Hair,
    /// Grounds.
    Mist,
    /// 藍, the accent.
    Ai,
}

impl Ink {
    /// Red, green, blue.
    pub(crate) const fn rgb(self) -> (u8, u8, u8) {
        match self {
            Self::Black => (0x1b, 0x24, 0x33),
            Self::Grey => (0x5a, 0x65, 0x7d),
            Self::Hair => (0xd0, 0xd7, 0xe2),
            Self::Mist => (0xf1, 0xf5, 0xfa),
            Self::Ai => (0x1f, 0x55, 0x97),
        }
    }
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    /// Size in points.
    pub(crate) size: f32,
    /// Colour.
    pub(crate) ink: Ink,
    /// Whether it stands out.
    pub(crate) strong: bool,
    /// Added after each character, in parts of the size.
    pub(crate) spacing: f32,
}

/// Plain text of a size.
pub(crate) const fn plain(size: f32) -> Style {
    Style { size, ink: Ink::Black, strong: false, spacing: 0.0 }
}

/// Text of a size that stands out.
pub(crate) const fn strong(size: f32) -> Style {
    Style { size, ink: Ink::Black, strong: true, spacing: 0.0 }
}

/// A label of a size.
pub(crate) const fn label(size: f32) -> Style {
    Style { size, ink: Ink::Grey, strong: false, spacing: 0.0 }
}

/// One thing drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// A text whose baseline begins at `x`, `y`.
    Text { x: f32, y: f32, style: Style, text: String },
    /// A line.
    Line { from: (f32, f32), to: (f32, f32), width: f32, ink: Ink },
    /// A filled rectangle.
    Ground { x: f32, y: f32, width: f32, height: f32, ink: Ink },
    /// The outline of a rectangle, `weight` wide.
    Frame { x: f32, y: f32, width: f32, height: f32, weight: f32, ink: Ink },
}

/// A page under the pen.
pub(crate) struct Page {
    face: &'static Face,
    /// What is drawn on it, in order.
    pub(crate) marks: Vec<Mark>,
    /// Where the next thing goes.
    pub(crate) y: f32,
}

impl Page {
    /// An empty page.
    pub(crate) const fn new(face: &'static Face) -> Self {
        Self { face, marks: Vec::new(), y: MARGIN }
    }

    /// The font it is measured with.
    pub(crate) const fn face(&self) -> &'static Face {
        self.face
    }

    /// How wide a text is; the space behind its last letter does not count.
    pub(crate) fn width(&self, style: Style, text: &str) -> f32 {
        let behind = if text.is_empty() { 0.0 } else { style.spacing };
        (self.face.width(text, style.spacing) - behind) * style.size
    }

    /// A text from `x` on.
    pub(crate) fn text(&mut self, x: f32, y: f32, style: Style, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.marks.push(Mark::Text { x, y, style, text });
        }
    }

    /// A text that ends at `x`.
    pub(crate) fn text_to(&mut self, x: f32, y: f32, style: Style, text: impl Into<String>) {
        let text = text.into();
        let from = x - self.width(style, &text);
        self.text(from, y, style, text);
    }

    /// A text around `x`.
    pub(crate) fn text_around(&mut self, x: f32, y: f32, style: Style, text: impl Into<String>) {
        let text = text.into();
        let from = x - self.width(style, &text) / 2.0;
        self.text(from, y, style, text);
    }

    /// A text broken at `width`, line by line from `y` on; answers the baseline after the last one.
    pub(crate) fn paragraph(&mut self, x: f32, y: f32, width: f32, style: Style, text: &str) -> f32 {
        let leading = style.size * 1.55;
        let mut at = y;
        for line in self.broken(width, style, text) {
            self.text(x, at, style, line);
            at += leading;
        }
        at
    }

    /// A text broken at `width`.
    pub(crate) fn broken(&self, width: f32, style: Style, text: &str) -> Vec<String> {
        super::words::broken(text, width, |part| self.width(style, part))
    }

    /// A line across.
    pub(crate) fn rule(&mut self, from: f32, to: f32, y: f32, width: f32, ink: Ink) {
        self.marks.push(Mark::Line { from: (from, y), to: (to, y), width, ink });
    }

    /// A ground.
    pub(crate) fn ground(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.marks.push(Mark::Ground { x, y, width, height, ink });
    }

    /// A fine frame.
    pub(crate) fn frame(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.marks.push(Mark::Frame { x, y, width, height, weight: 0.6, ink });
    }

    /// A frame around the whole page, `inset` from its edges.
    pub(crate) fn border(&mut self, (width, height): (f32, f32), inset: f32, weight: f32, ink: Ink) {
        let (width, height) = (width - 2.0 * inset, height - 2.0 * inset);
        self.marks.push(Mark::Frame { x: inset, y: inset, width, height, weight, ink });
    }
}
