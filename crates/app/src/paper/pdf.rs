//! From marks to a file: PDF/A-2u, the font subset and embedded, dates and ids from the facts alone.

use chrono::{Datelike, NaiveDate};
use krilla::color::rgb;
use krilla::configure::{Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings};

use super::drawing::{Ink, Mark, Page};
use super::font::Face;
use crate::error::AppError;

/// What a file says about itself.
pub(crate) struct About<'a> {
    /// Its title.
    pub(crate) title: String,
    /// Who issued it.
    pub(crate) author: &'a str,
    /// On which day.
    pub(crate) issued_on: NaiveDate,
    /// What tells it from every other paper.
    pub(crate) id: &'a str,
}

/// Writes the pages out, all of one size.
pub(crate) fn write(
    face: &Face,
    about: &About<'_>,
    (width, height): (f32, f32),
    pages: &[Page],
) -> Result<Vec<u8>, AppError> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_U)
        .finish()
        .map_err(|error| AppError::internal(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    for page in pages {
        let size = PageSettings::from_wh(width, height).ok_or_else(|| AppError::internal("no such page"))?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        page.marks.iter().for_each(|mark| put(&mut surface, face, mark));
        surface.finish();
        sheet.finish();
    }
    document.set_metadata(metadata(about));
    document.finish().map_err(|error| AppError::internal(format!("a document could not be drawn: {error:?}")))
}

fn metadata(about: &About<'_>) -> Metadata {
    let part = |value: u32| u8::try_from(value).unwrap_or(1);
    let day = about.issued_on;
    let issued = DateTime::new(u16::try_from(day.year()).unwrap_or_default())
        .month(part(day.month()))
        .day(part(day.day()))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(9)
        .utc_offset_minute(0);
    Metadata::new()
        .title(about.title.clone())
        .authors(vec![about.author.to_owned()])
        .creator("Keizoku".to_owned())
        .language("ja".to_owned())
        .creation_date(issued)
        .document_id(about.id.to_owned())
}

fn paint(ink: Ink) -> rgb::Color {
    let (red, green, blue) = ink.rgb();
    rgb::Color::new(red, green, blue)
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: paint(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::default() }
}

fn stroke(ink: Ink, width: f32) -> Stroke {
    Stroke { paint: paint(ink).into(), width, ..Stroke::default() }
}

fn put(surface: &mut Surface<'_>, face: &Face, mark: &Mark) {
    match mark {
        Mark::Text { x, y, style, text } => {
            surface.set_fill(Some(fill(style.ink)));
            // There is one weight of the font; a fine outline in the same colour makes it stand out.
            surface.set_stroke(style.strong.then(|| stroke(style.ink, style.size * 0.028)));
            let glyphs = face.glyphs(text, style.spacing);
            surface.draw_glyphs(Point::from_xy(*x, *y), &glyphs, face.font.clone(), text, style.size, false);
        }
        Mark::Line { from, to, width, ink } => {
            let mut path = PathBuilder::new();
            path.move_to(from.0, from.1);
            path.line_to(to.0, to.1);
            outline(surface, path, stroke(*ink, *width));
        }
        Mark::Frame { x, y, width, height, weight, ink } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
                path.push_rect(rect);
            }
            outline(surface, path, stroke(*ink, *weight));
        }
        Mark::Ground { x, y, width, height, ink } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(*x, *y, *width, *height) {
                path.push_rect(rect);
            }
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*ink)));
            if let Some(path) = path.finish() {
                surface.draw_path(&path);
            }
        }
    }
}

fn outline(surface: &mut Surface<'_>, path: PathBuilder, stroke: Stroke) {
    surface.set_fill(None);
    surface.set_stroke(Some(stroke));
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}
