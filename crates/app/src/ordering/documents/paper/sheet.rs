//! The sheet: head, parties, the sum at a glance, the table, the closing, and a footer on every page.

use keizoku_domain::money::Yen;
use keizoku_domain::ordering::documents::{DocumentFacts, DocumentKind, Party, correction, dates};

use super::{closing, table};
use crate::paper::drawing::{BOTTOM, HEIGHT, INNER, Ink, MARGIN, Page, RIGHT, Style, label, plain, strong};
use crate::paper::font::Face;

/// Lays a document out on as many pages as it needs.
pub(super) fn lay_out(face: &'static Face, facts: &DocumentFacts) -> Vec<Page> {
    let mut pages = vec![Page::new(face)];
    if let Some(page) = pages.last_mut() {
        head(page, facts);
        parties(page, facts);
        glance(page, facts);
        particulars(page, facts);
    }
    table::rows(&mut pages, facts);
    closing::close(&mut pages, facts);
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        footer(page, facts, index + 1, count);
    }
    pages
}

/// The page to go on with: the last one, or a new one where `height` does not fit any more.
pub(super) fn room<'a>(pages: &'a mut Vec<Page>, facts: &DocumentFacts, height: f32) -> Option<&'a mut Page> {
    let (face, full) = pages.last().map(|page| (page.face(), page.y + height > BOTTOM))?;
    if full {
        let mut next = Page::new(face);
        let small = Style { size: 10.0, ..strong(10.0) };
        next.text(MARGIN, MARGIN + 10.0, small, format!("{}（続き）", facts.title()));
        next.text_to(RIGHT, MARGIN + 10.0, label(9.0), format!("No. {}", facts.number));
        next.rule(MARGIN, RIGHT, MARGIN + 20.0, 0.6, Ink::Hair);
        next.y = MARGIN + 34.0;
        pages.push(next);
    }
    pages.last_mut()
}

/// An amount in yen: ¥1,234,567, -¥75,000.
pub(super) fn yen(amount: Yen) -> String {
    let digits = Yen(amount.0.abs()).to_string();
    let sign = if amount.0 < 0 { "-" } else { "" };
    format!("{sign}¥{}", digits.trim_end_matches('円'))
}

fn head(page: &mut Page, facts: &DocumentFacts) {
    let title = Style { size: 24.0, ink: Ink::Black, strong: true, spacing: 0.22 };
    page.text(MARGIN, 76.0, title, facts.title());
    if facts.kind == DocumentKind::Invoice && facts.registration_number.is_some() {
        page.text_to(RIGHT, 50.0, Style { ink: Ink::Ai, ..plain(8.5) }, "適格請求書");
    }
    for (y, name, value) in [(64.0, "番号", facts.number.clone()), (79.0, "発行日", dates::ja(facts.issued_on))] {
        page.text_to(RIGHT - 92.0, y, label(8.5), name);
        page.text_to(RIGHT, y, plain(9.5), value);
    }
    page.rule(MARGIN, RIGHT, 92.0, 0.6, Ink::Hair);
    page.rule(MARGIN, MARGIN + 72.0, 92.0, 2.4, Ink::Ai);
    page.y = 118.0;
    if let Some(corrected) = &facts.corrects {
        let text = correction::reference(corrected);
        let style = plain(9.0);
        let lines = page.broken(INNER - 24.0, style, &text).len();
        let height = 13.0 + 14.0 * lines as f32;
        page.ground(MARGIN, page.y - 14.0, INNER, height, Ink::Mist);
        page.ground(MARGIN, page.y - 14.0, 2.4, height, Ink::Ai);
        let end = page.paragraph(MARGIN + 12.0, page.y + 2.0, INNER - 24.0, style, &text);
        page.y = end + 14.0;
    }
}

/// The receiver at the left, who signs at the right with a place for the seal.
fn parties(page: &mut Page, facts: &DocumentFacts) {
    let top = page.y;
    let left = receiver(page, &facts.to, top);
    let right = signer(page, facts, top);
    page.y = left.max(right) + 16.0;
}

fn address_lines(page: &Page, party: &Party, width: f32, style: Style) -> Vec<String> {
    let mut lines: Vec<String> = party.postal_code.iter().map(|code| format!("〒{code}")).collect();
    lines.extend(party.address.iter().flat_map(|address| page.broken(width, style, address)));
    lines
}

fn receiver(page: &mut Page, to: &Party, top: f32) -> f32 {
    const WIDE: f32 = 248.0;
    let small = plain(9.0);
    let mut y = top;
    for line in address_lines(page, to, WIDE, small) {
        page.text(MARGIN, y, small, line);
        y += 13.5;
    }
    y += 10.0;
    let name = strong(14.0);
    let lines = page.broken(WIDE - 40.0, name, &to.name);
    let last = lines.len().saturating_sub(1);
    for (index, line) in lines.into_iter().enumerate() {
        let end = MARGIN + page.width(name, &line);
        page.text(MARGIN, y, name, line);
        if index == last {
            page.text(end + 8.0, y, plain(11.0), "御中");
        } else {
            y += 20.0;
        }
    }
    y += 8.0;
    page.rule(MARGIN, MARGIN + WIDE, y, 0.9, Ink::Black);
    if let Some(person) = &to.person {
        y += 16.0;
        page.text(MARGIN, y, plain(9.5), format!("{person} 様"));
    }
    y
}

fn signer(page: &mut Page, facts: &DocumentFacts, top: f32) -> f32 {
    const FROM: f32 = 330.0;
    const SEAL: f32 = 50.0;
    let from = &facts.from;
    let (small, wide) = (plain(9.0), RIGHT - FROM - SEAL - 8.0);
    page.frame(RIGHT - SEAL, top - 10.0, SEAL, SEAL, Ink::Hair);
    page.text_around(RIGHT - SEAL / 2.0, top + SEAL / 2.0 - 6.5, label(9.0), "印");
    let mut y = top;
    for line in page.broken(wide, strong(11.0), &from.name) {
        page.text(FROM, y, strong(11.0), line);
        y += 16.0;
    }
    let mut lines: Vec<String> = from.person.clone().into_iter().collect();
    lines.extend(address_lines(page, from, wide, small));
    lines.extend(from.phone.iter().map(|phone| format!("TEL {phone}")));
    lines.extend(facts.contact.clone());
    for line in lines {
        page.text(FROM, y, small, line);
        y += 13.5;
    }
    if let Some(number) = &facts.registration_number {
        y += 2.0;
        page.text(FROM, y, label(8.5), "登録番号");
        page.text(FROM + 42.0, y, strong(9.5), number.as_str());
        y += 13.5;
    }
    (y - 13.5).max(top + SEAL - 10.0)
}

/// The sentence that opens the document, and what its sum is called.
const fn opening(kind: DocumentKind) -> (&'static str, &'static str) {
    match kind {
        DocumentKind::Quotation => ("下記のとおりお見積り申し上げます。", "お見積金額（税込）"),
        DocumentKind::OrderForm => ("下記のとおり注文いたします。", "ご注文金額（税込）"),
        DocumentKind::OrderConfirmation => ("下記のとおりご注文をお請けいたしました。", "ご注文金額（税込）"),
        DocumentKind::Invoice => ("下記のとおりご請求申し上げます。", "ご請求金額（税込）"),
    }
}

fn glance(page: &mut Page, facts: &DocumentFacts) {
    let (sentence, name) = opening(facts.kind);
    page.y += 12.0;
    page.text(MARGIN, page.y, plain(9.5), sentence);
    page.y += 12.0;
    page.ground(MARGIN, page.y, INNER, 42.0, Ink::Mist);
    page.ground(MARGIN, page.y, 2.4, 42.0, Ink::Ai);
    page.text(MARGIN + 16.0, page.y + 26.0, strong(11.0), name);
    page.text_to(RIGHT - 16.0, page.y + 29.0, strong(21.0), yen(facts.total));
    page.y += 42.0;
}

fn particulars(page: &mut Page, facts: &DocumentFacts) {
    let mut rows = vec![("件名", facts.subject.clone())];
    rows.push(("ご利用期間", dates::period_ja(facts.period.0, facts.period.1)));
    rows.extend(facts.transaction_on.map(|day| ("取引年月日", dates::ja(day))));
    rows.extend(facts.valid_until.map(|day| ("有効期限", dates::ja(day))));
    rows.extend(facts.due_on.map(|day| ("お支払期限", dates::ja(day))));
    rows.push(("お申込番号", facts.order_number.clone()));
    page.y += 20.0;
    for (name, value) in rows {
        page.text(MARGIN + 4.0, page.y, label(8.5), name);
        let end = page.paragraph(MARGIN + 84.0, page.y, INNER - 88.0, plain(9.5), &value);
        let rule = end - 9.0;
        page.rule(MARGIN, RIGHT, rule, 0.5, Ink::Hair);
        page.y = rule + 13.5;
    }
    page.y += 4.0;
}

fn footer(page: &mut Page, facts: &DocumentFacts, number: usize, count: usize) {
    let y = HEIGHT - 34.0;
    page.rule(MARGIN, RIGHT, y - 12.0, 0.5, Ink::Hair);
    page.text(MARGIN, y, label(8.0), format!("{}　{}", facts.from.name, facts.number));
    page.text_to(RIGHT, y, label(8.0), format!("{number} / {count}"));
}
