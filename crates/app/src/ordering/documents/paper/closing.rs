//! The closing: sums by tax rate, where to pay, remarks. It stays together on one page.

use keizoku_domain::ordering::documents::{BankAccount, DocumentFacts, DocumentKind, dates};

use super::sheet::{room, yen};
use crate::paper::drawing::{INNER, Ink, MARGIN, Page, RIGHT, Style, label, plain, strong};

/// The left end of the sums.
const SUMS: f32 = RIGHT - 224.0;
/// The right end of what stands beside the sums.
const BESIDE: f32 = SUMS - 24.0;

/// Puts the closing below the table.
pub(super) fn close(pages: &mut Vec<Page>, facts: &DocumentFacts) {
    let sums_height = 14.0 + 19.0 * (1.0 + 2.0 * facts.taxes.len() as f32) + 30.0;
    let Some(page) = room(pages, facts, sums_height.max(if facts.bank.is_some() { 112.0 } else { 0.0 })) else {
        return;
    };
    page.y += 10.0;
    let top = page.y;
    let sums = sums(page, facts);
    page.y = top;
    let beside = payment(page, facts);
    page.y = sums.max(beside) + 16.0;
    remarks(pages, facts);
}

fn sums(page: &mut Page, facts: &DocumentFacts) -> f32 {
    let mut rows = vec![("小計（税抜）".to_owned(), facts.subtotal)];
    for tax in &facts.taxes {
        rows.push((format!("{}％対象計（税抜）", tax.rate_percent), tax.taxable));
        rows.push((format!("消費税（{}％）", tax.rate_percent), tax.tax));
    }
    let mut y = page.y;
    for (name, amount) in rows {
        page.text(SUMS + 8.0, y + 13.0, label(9.0), name);
        page.text_to(RIGHT - 8.0, y + 13.0, plain(9.5), yen(amount));
        y += 19.0;
        page.rule(SUMS, RIGHT, y, 0.5, Ink::Hair);
    }
    page.ground(SUMS, y, RIGHT - SUMS, 26.0, Ink::Mist);
    page.rule(SUMS, RIGHT, y, 1.2, Ink::Ai);
    page.text(SUMS + 8.0, y + 17.0, strong(10.0), "合計（税込）");
    page.text_to(RIGHT - 8.0, y + 17.5, strong(12.5), yen(facts.total));
    y + 26.0
}

/// Where and until when an invoice is paid.
fn payment(page: &mut Page, facts: &DocumentFacts) -> f32 {
    if facts.kind != DocumentKind::Invoice {
        return page.y;
    }
    let Some(bank) = &facts.bank else { return page.y };
    let top = page.y;
    page.text(MARGIN + 12.0, top + 16.0, strong(9.5), "お振込先");
    let mut y = top + 33.0;
    for line in bank_lines(bank) {
        y = page.paragraph(MARGIN + 12.0, y, BESIDE - MARGIN - 24.0, plain(9.5), &line);
    }
    if let Some(day) = facts.due_on {
        page.text(MARGIN + 12.0, y + 3.0, label(8.5), "お支払期限");
        page.text(MARGIN + 62.0, y + 3.0, strong(9.5), dates::ja(day));
        y += 14.0;
    }
    page.frame(MARGIN, top, BESIDE - MARGIN, y - top, Ink::Hair);
    y
}

fn bank_lines(bank: &BankAccount) -> [String; 3] {
    [
        format!("{} {}", bank.bank, bank.branch),
        format!("{} {}", bank.account_type.ja(), bank.number),
        format!("口座名義 {}", bank.holder),
    ]
}

fn remarks(pages: &mut Vec<Page>, facts: &DocumentFacts) {
    if facts.notes.is_empty() {
        return;
    }
    let style = Style { ink: Ink::Black, ..plain(9.0) };
    let wide = INNER - 12.0;
    let Some(page) = room(pages, facts, 34.0) else { return };
    page.text(MARGIN, page.y + 10.0, strong(9.5), "備考");
    page.y += 27.0;
    for note in &facts.notes {
        let lines = pages.last().map_or(1, |page| page.broken(wide, style, note).len());
        let Some(page) = room(pages, facts, 14.0 * lines as f32) else { return };
        page.text(MARGIN, page.y, style, "・");
        page.y = page.paragraph(MARGIN + 12.0, page.y, wide, style, note) + 1.0;
    }
}
