//! What documents say (`product.md`, N6; the qualified-invoice rules: tax rounded once per rate and invoice).

use chrono::NaiveDate;

use super::super::facts::OrderSide;
use super::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn line(label: &str, amount: i64, tax_percent: u32) -> DocumentLine {
    DocumentLine {
        label: label.to_owned(),
        quantity: 1,
        unit: "式".to_owned(),
        unit_price: Yen(amount),
        amount: Yen(amount),
        tax_percent,
    }
}

fn order_side() -> OrderSide {
    let lines = [("seats", 250, 6_000, 1_500_000), ("early_renewal_discount", 1, -75_000, -75_000)];
    let lines = lines.map(|(code, quantity, unit_price, amount)| PriceLine {
        code: code.to_owned(),
        label_ja: "品目".to_owned(),
        label_en: "Item".to_owned(),
        quantity,
        unit_price: Yen(unit_price),
        months: None,
        amount: Yen(amount),
        tax_percent: 10,
    });
    OrderSide {
        order_number: "K2027-00001".to_owned(),
        customer: Party { name: "みなと精機株式会社".to_owned(), ..Party::default() },
        library: "ビジネス基礎ライブラリ".to_owned(),
        period: (d("2027-04-01"), d("2028-03-31")),
        price: Price::of(12, lines.to_vec(), true),
        estimated: false,
        ends: vec![d("2027-01-31")],
    }
}

fn issuer() -> Issuer {
    let party = Party { name: "けいぞくラーニング株式会社".to_owned(), ..Party::default() };
    Issuer {
        registration_number: Some("T8700110005901".to_owned().try_into().unwrap()),
        email: Some("seikyu@keizoku.example.jp".to_owned()),
        ..Issuer::of_vendor(party)
    }
}

fn facts(kind: DocumentKind) -> DocumentFacts {
    DocumentFacts::of_order(kind, kind.number(2027, 1), d("2027-01-12"), &order_side(), &issuer())
}

#[test]
fn a_qualified_invoice_has_everything_the_law_asks_for() {
    let invoice = facts(DocumentKind::Invoice);
    assert_eq!(invoice.from.name, "けいぞくラーニング株式会社");
    assert_eq!(invoice.registration_number.as_ref().unwrap().as_str(), "T8700110005901");
    assert_eq!(invoice.transaction_on, Some(d("2027-01-12")));
    assert_eq!(invoice.lines[0].unit, "ID");
    assert_eq!(invoice.lines[1].amount, Yen(-75_000));
    let tax = invoice.taxes[0];
    assert_eq!((tax.rate_percent, tax.taxable, tax.tax), (10, Yen(1_425_000), Yen(142_500)));
    assert_eq!(invoice.to.name, "みなと精機株式会社");
    assert_eq!(invoice.due_on, Some(d("2027-02-28")));
    assert_eq!(invoice.valid_until, None);
}

#[test]
fn an_order_form_is_the_customers_and_a_quotation_ends() {
    let form = facts(DocumentKind::OrderForm);
    assert_eq!((form.from.name.as_str(), form.registration_number), ("みなと精機株式会社", None));
    assert_eq!(facts(DocumentKind::Quotation).valid_until, Some(d("2027-01-31")));
}

/// Three lines of 8 % and two of 10 %: rounding line by line would lose a yen each.
#[test]
fn tax_is_rounded_once_per_rate_and_document() {
    let lines = vec![line("a", 33, 8), line("b", 33, 8), line("c", 33, 8), line("d", 55, 10), line("e", 55, 10)];
    let price = total(&lines);
    let taxes: Vec<_> = price.taxes.iter().map(|tax| (tax.rate_percent, tax.taxable.0, tax.tax.0)).collect();
    assert_eq!(taxes, [(8, 99, 7), (10, 110, 11)]);
    assert_eq!(price.total, Yen(99 + 7 + 110 + 11));
    assert_eq!(lines.iter().map(|line| line.amount.0 * i64::from(line.tax_percent) / 100).sum::<i64>(), 16);
}

#[test]
fn a_correction_is_whole_and_names_the_one_before() {
    let old = facts(DocumentKind::Invoice);
    let correction = Correction {
        reason: " 宛名の誤り ".to_owned(),
        customer: Some(Party {
            name: "みなと精機ホールディングス株式会社".to_owned(), ..Party::default()
        }),
        lines: Some(vec![line("a", 999, 10)]),
        ..Correction::default()
    };
    let new = correction.apply(&old, "IV2027-00002".to_owned(), d("2027-01-20"), &issuer()).unwrap();
    assert_eq!(new.title(), "請求書（修正）");
    assert_eq!(new.to.name, "みなと精機ホールディングス株式会社");
    assert_eq!((new.subtotal, new.total), (Yen(999), Yen(1_098)));
    assert_eq!(new.transaction_on, old.transaction_on, "the transaction is the same");
    let corrects = new.corrects.as_ref().unwrap();
    assert_eq!((corrects.number.as_str(), corrects.reason.as_str()), ("IV2027-00001", "宛名の誤り"));
    assert_eq!(reference(corrects), "IV2027-00001（2027年1月12日発行）の修正です。修正理由：宛名の誤り");
}

#[test]
fn a_correction_that_corrects_nothing_is_refused() {
    let old = facts(DocumentKind::Invoice);
    let code = |correction: &Correction| {
        correction.apply(&old, "IV2027-00002".to_owned(), d("2027-01-20"), &issuer()).unwrap_err().code
    };
    assert_eq!(code(&Correction::default()), "document.reason_missing");
    assert_eq!(code(&Correction { reason: "理由".to_owned(), ..Correction::default() }), "document.nothing_corrected");
    let empty = Correction { reason: "理由".to_owned(), lines: Some(vec![]), ..Correction::default() };
    assert_eq!(code(&empty), "request.invalid");
    let quotation = Correction { reason: "理由".to_owned(), due_on: Some(d("2027-03-31")), ..Correction::default() };
    assert_eq!(quotation.check(DocumentKind::Quotation).unwrap_err().fields[0].code, "document.only_on_invoices");
}
