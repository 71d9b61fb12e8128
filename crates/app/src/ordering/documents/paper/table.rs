//! The table of what is bought, over as many pages as it needs.

use keizoku_domain::ordering::documents::{DocumentFacts, DocumentLine};

use super::sheet::{room, yen};
use crate::paper::drawing::{INNER, Ink, MARGIN, Page, RIGHT, label, plain};

/// Consumption tax at this rate is the reduced one; its lines carry a mark.
const REDUCED: u32 = 8;

/// Where the columns end, from the left: number and item begin at the left.
const ITEM: f32 = MARGIN + 28.0;
const QUANTITY: f32 = RIGHT - 200.0;
const UNIT: f32 = RIGHT - 182.0;
const UNIT_PRICE: f32 = RIGHT - 108.0;
const RATE: f32 = RIGHT - 80.0;
const AMOUNT: f32 = RIGHT - 8.0;

fn heading(page: &mut Page) {
    page.ground(MARGIN, page.y, INNER, 20.0, Ink::Mist);
    let y = page.y + 13.5;
    let style = label(8.5);
    page.text_around(MARGIN + 14.0, y, style, "No.");
    page.text(ITEM, y, style, "品目");
    page.text_to(QUANTITY, y, style, "数量");
    page.text_around(UNIT, y, style, "単位");
    page.text_to(UNIT_PRICE, y, style, "単価（税抜）");
    page.text_to(RATE, y, style, "税率");
    page.text_to(AMOUNT, y, style, "金額（税抜）");
    page.rule(MARGIN, RIGHT, page.y + 20.0, 0.8, Ink::Ai);
    page.y += 20.0;
}

/// The mark of a line at the reduced rate.
fn marked(line: &DocumentLine) -> String {
    if line.tax_percent == REDUCED { format!("{} ※", line.label) } else { line.label.clone() }
}

/// All lines, and what the mark means where one is marked.
pub(super) fn rows(pages: &mut Vec<Page>, facts: &DocumentFacts) {
    let style = plain(9.5);
    let mut headed = 0;
    for (index, line) in facts.lines.iter().enumerate() {
        let label = marked(line);
        let lines = pages.last().map_or(1, |page| page.broken(QUANTITY - 44.0 - ITEM, style, &label).len());
        let height = 9.0 + 14.0 * lines as f32;
        let heading_height = if headed == pages.len() { 0.0 } else { 20.0 };
        if room(pages, facts, height + heading_height).is_none() {
            return;
        }
        if headed != pages.len() {
            headed = pages.len();
            pages.iter_mut().last().into_iter().for_each(heading);
        }
        if let Some(page) = pages.last_mut() {
            row(page, index, line, &label, height);
        }
    }
    if facts.lines.iter().any(|line| line.tax_percent == REDUCED)
        && let Some(page) = room(pages, facts, 16.0)
    {
        page.y += 12.0;
        page.text(ITEM, page.y, crate::paper::drawing::label(8.0), "※は軽減税率（8％）対象品目です。");
        page.y += 4.0;
    }
}

fn row(page: &mut Page, index: usize, line: &DocumentLine, label: &str, height: f32) {
    let style = plain(9.5);
    let y = page.y + 15.0;
    page.text_around(MARGIN + 14.0, y, crate::paper::drawing::label(8.5), (index + 1).to_string());
    page.paragraph(ITEM, y, QUANTITY - 44.0 - ITEM, style, label);
    page.text_to(QUANTITY, y, style, grouped(line.quantity));
    page.text_around(UNIT, y, style, line.unit.clone());
    page.text_to(UNIT_PRICE, y, style, yen(line.unit_price));
    page.text_to(RATE, y, style, format!("{}％", line.tax_percent));
    page.text_to(AMOUNT, y, style, yen(line.amount));
    page.y += height;
    page.rule(MARGIN, RIGHT, page.y, 0.5, Ink::Hair);
}

/// A number with its thousands apart.
fn grouped(number: u32) -> String {
    keizoku_domain::money::Yen(i64::from(number)).to_string().trim_end_matches('円').to_owned()
}
