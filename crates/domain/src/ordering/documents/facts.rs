//! Everything that stands on a document. The facts are stored as they are printed; the paper is a pure function of them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::dates;
use super::issuer::{BankAccount, Issuer};
use super::kind::DocumentKind;
use super::registration::RegistrationNumber;
use crate::money::Yen;
use crate::ordering::{Price, PriceLine, TaxLine};

/// One side of a document.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Party {
    /// Name.
    pub name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Who speaks for it.
    pub person: Option<String>,
}

/// One line of a document, without tax.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentLine {
    /// What.
    pub label: String,
    /// How many.
    pub quantity: u32,
    /// Of what: `ID`, `式`, `GiB`.
    pub unit: String,
    /// Price of one.
    pub unit_price: Yen,
    /// The amount.
    pub amount: Yen,
    /// Consumption tax rate, whole per cent.
    pub tax_percent: u32,
}

impl DocumentLine {
    /// The evaluated line of an order, as stored with it.
    #[must_use]
    pub fn of(library: &str, line: &PriceLine) -> Self {
        let unit = match line.code.as_str() {
            "seats" => "ID",
            "disk" | "disk_capacity" => "GiB",
            _ => "式",
        };
        Self {
            label: format!("{library} {}", line.label_ja),
            quantity: line.quantity,
            unit: unit.to_owned(),
            unit_price: line.unit_price,
            amount: line.amount,
            tax_percent: line.tax_percent,
        }
    }
}

/// The document that this one puts right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// Its number.
    pub number: String,
    /// When it was issued.
    pub issued_on: NaiveDate,
    /// Why it was wrong.
    pub reason: String,
}

/// What a document takes from its order.
#[derive(Debug, Clone)]
pub struct OrderSide {
    /// The order's number.
    pub order_number: String,
    /// The customer.
    pub customer: Party,
    /// The library's name.
    pub library: String,
    /// First and last day of what is bought.
    pub period: (NaiveDate, NaiveDate),
    /// The evaluated price, as stored with the order.
    pub price: Price,
    /// Whether the quantity is an estimate.
    pub estimated: bool,
    /// Days on which the price or the order ends, for the validity of a quotation.
    pub ends: Vec<NaiveDate>,
}

/// Everything that is printed. `layout` names the drawing, so that a later one never redraws an older document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentFacts {
    /// Which drawing: 1.
    pub layout: u32,
    /// What it is.
    pub kind: DocumentKind,
    /// Its number.
    pub number: String,
    /// When it was issued.
    pub issued_on: NaiveDate,
    /// The order's number.
    pub order_number: String,
    /// Who signs it.
    pub from: Party,
    /// Who receives it.
    pub to: Party,
    /// The issuer's registration number, on the vendor's documents.
    pub registration_number: Option<RegistrationNumber>,
    /// Mail address for questions.
    pub contact: Option<String>,
    /// What it is about.
    pub subject: String,
    /// First and last day of what is bought.
    pub period: (NaiveDate, NaiveDate),
    /// 取引年月日, on invoices.
    pub transaction_on: Option<NaiveDate>,
    /// Until when a quotation holds.
    pub valid_until: Option<NaiveDate>,
    /// When an invoice is due.
    pub due_on: Option<NaiveDate>,
    /// The lines.
    pub lines: Vec<DocumentLine>,
    /// Sum of the lines.
    pub subtotal: Yen,
    /// Tax by rate, each rounded once.
    pub taxes: Vec<TaxLine>,
    /// What is paid.
    pub total: Yen,
    /// Where it is paid to.
    pub bank: Option<BankAccount>,
    /// Remarks.
    pub notes: Vec<String>,
    /// The document that this one puts right.
    pub corrects: Option<Corrected>,
}

/// The drawing of documents issued now.
pub const LAYOUT: u32 = 1;

impl DocumentFacts {
    /// The facts of a document of `kind` about an order, issued on `issued_on` under `number`.
    #[must_use]
    pub fn of_order(
        kind: DocumentKind,
        number: String,
        issued_on: NaiveDate,
        order: &OrderSide,
        issuer: &Issuer,
    ) -> Self {
        let vendor = issuer.party();
        let (from, to) =
            if kind.is_vendors() { (vendor, order.customer.clone()) } else { (order.customer.clone(), vendor) };
        let valid_until = (kind == DocumentKind::Quotation)
            .then(|| dates::quotation_valid_until(issued_on, issuer.quotation_days, &order.ends));
        let due_on = (kind == DocumentKind::Invoice).then(|| dates::payment_due_on(issued_on, issuer.payment_months));
        Self {
            layout: LAYOUT,
            kind,
            number,
            issued_on,
            order_number: order.order_number.clone(),
            from,
            to,
            registration_number: issuer.registration_number.clone().filter(|_| kind.is_vendors()),
            contact: issuer.email.clone().filter(|_| kind.is_vendors()),
            subject: format!("{} 利用料", order.library),
            period: order.period,
            transaction_on: (kind == DocumentKind::Invoice).then_some(issued_on),
            valid_until,
            due_on,
            lines: order.price.lines.iter().map(|line| DocumentLine::of(&order.library, line)).collect(),
            subtotal: order.price.subtotal,
            taxes: order.price.taxes.clone(),
            total: order.price.total,
            bank: issuer.bank.clone().filter(|_| kind == DocumentKind::Invoice),
            notes: notes(kind, order.estimated),
            corrects: None,
        }
    }

    /// The title on the paper; a correction says so.
    #[must_use]
    pub fn title(&self) -> String {
        let title = self.kind.title();
        if self.corrects.is_some() { format!("{title}（修正）") } else { title.to_owned() }
    }

    /// The name of its file.
    #[must_use]
    pub fn file_name(&self) -> String {
        let title = self.kind.title();
        let corrected = if self.corrects.is_some() { "_修正" } else { "" };
        format!("{title}{corrected}_{}.pdf", self.number)
    }

    /// The customer's side, whoever signs.
    #[must_use]
    pub const fn customer(&self) -> &Party {
        if self.kind.is_vendors() { &self.to } else { &self.from }
    }

    /// Whether it says the same as `other`, number aside.
    #[must_use]
    pub fn says_the_same(&self, other: &Self) -> bool {
        Self { number: other.number.clone(), ..self.clone() } == *other
    }
}

fn notes(kind: DocumentKind, estimated: bool) -> Vec<String> {
    let mut notes: Vec<&str> = match kind {
        DocumentKind::Quotation => vec!["お申込みは、有効期限までにライブラリアシストからお手続きください。"],
        DocumentKind::OrderForm => vec!["承認をもってご契約の成立となります。"],
        DocumentKind::OrderConfirmation => vec!["承認後のお取消し、ライブラリおよびID数の変更はお受けできません。"],
        DocumentKind::Invoice => vec!["お振込手数料は、お客様のご負担でお願いいたします。"],
    };
    if estimated {
        notes.push("ID数は見込みです。確定したID数により金額が変わります。");
    }
    notes.into_iter().map(str::to_owned).collect()
}
