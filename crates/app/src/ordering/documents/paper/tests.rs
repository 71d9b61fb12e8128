//! The paper itself: the same bytes for the same facts, every page numbered, nothing but the embedded font.

use chrono::NaiveDate;
use keizoku_domain::money::Yen;
use keizoku_domain::ordering::documents::{
    AccountType, BankAccount, Corrected, DocumentFacts, DocumentKind, DocumentLine, Party,
};
use keizoku_domain::ordering::{Price, PriceLine};

use super::*;
use crate::paper::drawing::{Mark, Page};

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn lines(count: u32) -> Vec<DocumentLine> {
    (0..count)
        .map(|index| DocumentLine {
            label: format!("ビジネス基礎ライブラリ ユーザID（12か月）その{index}"),
            quantity: 250,
            unit: "ID".to_owned(),
            unit_price: Yen(6_000),
            amount: Yen(1_500_000),
            tax_percent: if index % 2 == 0 { 10 } else { 8 },
        })
        .collect()
}

fn facts(kind: DocumentKind, count: u32) -> DocumentFacts {
    let lines = lines(count);
    let priced = lines.iter().map(|line| PriceLine {
        code: "seats".to_owned(),
        label_ja: line.label.clone(),
        label_en: line.label.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        months: None,
        amount: line.amount,
        tax_percent: line.tax_percent,
    });
    let price = Price::of(12, priced.collect(), false);
    let party = |name: &str, person: &str| Party {
        name: name.to_owned(),
        postal_code: Some("220-0000".to_owned()),
        address: Some("神奈川県横浜市架空区みどり坂4-5 みどり坂テクノビル 12階".to_owned()),
        phone: Some("045-000-0000".to_owned()),
        person: Some(person.to_owned()),
    };
    DocumentFacts {
        layout: 1,
        kind,
        number: kind.number(2027, 1),
        issued_on: d("2027-01-12"),
        order_number: "K2027-00001".to_owned(),
        from: party("けいぞくラーニング株式会社", "代表取締役 継続 学"),
        to: party("みどり坂テクノ株式会社", "森 由美子"),
        registration_number: Some("T8700110005901".to_owned().try_into().unwrap()),
        contact: Some("seikyu@keizoku.example.jp".to_owned()),
        subject: "ビジネス基礎ライブラリ 利用料".to_owned(),
        period: (d("2027-04-01"), d("2028-03-31")),
        transaction_on: (kind == DocumentKind::Invoice).then(|| d("2027-01-12")),
        valid_until: (kind == DocumentKind::Quotation).then(|| d("2027-02-11")),
        due_on: (kind == DocumentKind::Invoice).then(|| d("2027-02-28")),
        lines,
        subtotal: price.subtotal,
        taxes: price.taxes,
        total: price.total,
        bank: (kind == DocumentKind::Invoice).then(|| BankAccount {
            bank: "架空銀行".to_owned(),
            branch: "みどり坂支店".to_owned(),
            account_type: AccountType::Ordinary,
            number: "0123456".to_owned(),
            holder: "ケイゾクラーニング（カ".to_owned(),
        }),
        notes: vec!["お振込手数料は、お客様のご負担でお願いいたします。".to_owned()],
        corrects: None,
    }
}

fn words(pages: &[Page]) -> Vec<Vec<String>> {
    let text = |mark: &Mark| match mark {
        Mark::Text { text, .. } => Some(text.clone()),
        _ => None,
    };
    pages.iter().map(|page| page.marks.iter().filter_map(text).collect()).collect()
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for kind in DocumentKind::ALL {
        let facts = facts(kind, 3);
        let (one, two) = (draw(&facts).unwrap(), draw(&facts.clone()).unwrap());
        assert!(one == two, "{kind:?}: {} and {} bytes", one.len(), two.len());
        assert!(one.starts_with(b"%PDF-1.7"), "{kind:?}");
        assert!(one.len() < 200_000, "{kind:?}: {} bytes: the font is not subset", one.len());
    }
}

#[test]
fn a_long_document_repeats_its_heading_and_numbers_its_pages() {
    let face = font::face().unwrap();
    let facts = facts(DocumentKind::Invoice, 60);
    let pages = sheet::lay_out(face, &facts);
    assert!(pages.len() > 2, "{} pages", pages.len());
    let words = words(&pages);
    let count = pages.len();
    for (index, page) in words.iter().enumerate() {
        assert!(page.contains(&format!("{} / {count}", index + 1)), "page {index} has no number");
    }
    let numbers: Vec<u32> = words.iter().flatten().filter_map(|word| word.parse().ok()).collect();
    for line in 1..=60 {
        assert!(numbers.contains(&line), "line {line} is not printed");
    }
    assert_eq!(words.iter().flatten().filter(|word| *word == "合計（税込）").count(), 1);
    // Each line of the reduced rate carries its mark, and what the mark means is said once.
    let reduced = facts.lines.iter().filter(|line| line.tax_percent == 8).count();
    let marks = words.iter().flatten().map(|word| word.matches('※').count()).sum::<usize>();
    assert_eq!(marks, reduced + 1);
    assert_eq!(words.iter().flatten().filter(|word| word.starts_with("※は")).count(), 1);
    for page in &pages {
        for mark in &page.marks {
            if let Mark::Text { x, y, style, text } = mark {
                let end = x + page.width(*style, text);
                assert!(*x >= 40.0 && end <= 555.0 && *y < 830.0, "{text:?} leaves the page: {x} to {end}, {y}");
            }
        }
    }
}

#[test]
fn long_names_stay_on_the_page() {
    let mut facts = facts(DocumentKind::Invoice, 1);
    facts.to.name = "一般社団法人".to_owned() + &"長い名称の".repeat(12) + "協会";
    facts.from.address = Some("架空県".repeat(40));
    facts.subject = "件名".repeat(60);
    facts.notes = vec!["備考です。".repeat(60); 10];
    facts.corrects =
        Some(Corrected { number: "IV2027-00001".to_owned(), issued_on: d("2027-01-10"), reason: "理由".repeat(150) });
    let pages = sheet::lay_out(font::face().unwrap(), &facts);
    for page in &pages {
        for mark in &page.marks {
            if let Mark::Text { x, y, style, text } = mark {
                let end = x + page.width(*style, text);
                assert!(*x >= 40.0 && end <= 555.0 && *y < 830.0, "{text:?} leaves the page: {x} to {end}, {y}");
            }
        }
    }
}

/// A character that no font of ours has is shown as 〓 and still reads as itself.
#[test]
fn a_name_the_font_does_not_have_is_still_drawn() {
    let mut facts = facts(DocumentKind::Invoice, 1);
    facts.to.name = "龘\u{2A6D6}\u{E0100}商事".to_owned();
    assert!(draw(&facts).is_ok());
}
