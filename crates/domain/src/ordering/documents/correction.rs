//! Corrections: a new document with the whole right contents, which refers to the one it puts right. The old one stays as it is.

use chrono::NaiveDate;

use super::dates;
use super::facts::{Corrected, DocumentFacts, DocumentLine, Party};
use super::issuer::Issuer;
use super::kind::DocumentKind;
use crate::money::Yen;
use crate::ordering::{Price, PriceLine};
use crate::refusal::Refusal;

/// What the corrected document says otherwise; what is absent stays. The issuer's side is always that of today.
#[derive(Debug, Clone, Default)]
pub struct Correction {
    /// Why; printed on the new document.
    pub reason: String,
    /// The customer's side.
    pub customer: Option<Party>,
    /// What it is about.
    pub subject: Option<String>,
    /// 取引年月日 of an invoice.
    pub transaction_on: Option<NaiveDate>,
    /// When an invoice is due.
    pub due_on: Option<NaiveDate>,
    /// All lines; tax is worked out anew.
    pub lines: Option<Vec<DocumentLine>>,
    /// All remarks.
    pub notes: Option<Vec<String>>,
}

/// Lines of one document.
pub const MAX_LINES: usize = 200;
/// The largest amount of one line, in yen.
pub const MAX_AMOUNT: i64 = 1_000_000_000_000;

impl Correction {
    /// Whether it can be printed.
    ///
    /// # Errors
    /// `document.reason_missing`; `request.invalid` with the fields at fault.
    pub fn check(&self, kind: DocumentKind) -> Result<(), Refusal> {
        if self.reason.trim().is_empty() {
            return Err(Refusal::new("document.reason_missing").at("/reason", "document.reason_missing"));
        }
        let mut refusal = Refusal::invalid(vec![]);
        let length = |text: &str, most: usize| !(1..=most).contains(&text.trim().chars().count());
        let mut at = |pointer: String, code| refusal = refusal.clone().at(pointer, code);
        if length(&self.reason, 300) {
            at("/reason".to_owned(), "field.length");
        }
        if self.customer.as_ref().is_some_and(|party| length(&party.name, 120)) {
            at("/customer/name".to_owned(), "field.length");
        }
        if self.subject.as_deref().is_some_and(|text| length(text, 120)) {
            at("/subject".to_owned(), "field.length");
        }
        for (pointer, value) in [("/transactionOn", self.transaction_on), ("/dueOn", self.due_on)] {
            if value.is_some() && kind != DocumentKind::Invoice {
                at(pointer.to_owned(), "document.only_on_invoices");
            }
        }
        if let Some(lines) = &self.lines {
            if lines.is_empty() || lines.len() > MAX_LINES {
                at("/lines".to_owned(), "field.range");
            }
            for (index, line) in lines.iter().enumerate() {
                if length(&line.label, 200) {
                    at(format!("/lines/{index}/label"), "field.length");
                }
                if length(&line.unit, 10) {
                    at(format!("/lines/{index}/unit"), "field.length");
                }
                if line.amount.0.abs() > MAX_AMOUNT || line.unit_price.0.abs() > MAX_AMOUNT {
                    at(format!("/lines/{index}/amount"), "field.range");
                }
                if line.tax_percent > 100 {
                    at(format!("/lines/{index}/taxPercent"), "field.range");
                }
            }
        }
        for (index, note) in self.notes.iter().flatten().enumerate() {
            if index >= 10 || length(note, 300) {
                at(format!("/notes/{index}"), "field.length");
            }
        }
        if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
    }

    /// The facts of the document that puts `old` right, issued on `issued_on` under `number`.
    ///
    /// # Errors
    /// Those of [`Correction::check`]; `document.nothing_corrected` when it would say the same.
    pub fn apply(
        &self,
        old: &DocumentFacts,
        number: String,
        issued_on: NaiveDate,
        issuer: &Issuer,
    ) -> Result<DocumentFacts, Refusal> {
        self.check(old.kind)?;
        let mut new = old.clone();
        let customer = self.customer.clone().unwrap_or_else(|| old.customer().clone());
        if old.kind.is_vendors() {
            (new.from, new.to) = (issuer.party(), customer);
            new.registration_number.clone_from(&issuer.registration_number);
            new.contact.clone_from(&issuer.email);
        } else {
            (new.from, new.to) = (customer, issuer.party());
        }
        if old.kind == DocumentKind::Invoice {
            new.bank.clone_from(&issuer.bank);
            new.transaction_on = self.transaction_on.or(old.transaction_on);
            new.due_on = self.due_on.or(old.due_on);
        }
        if let Some(subject) = &self.subject {
            new.subject = subject.trim().to_owned();
        }
        if let Some(lines) = &self.lines {
            let price = total(lines);
            new.lines.clone_from(lines);
            (new.subtotal, new.taxes, new.total) = (price.subtotal, price.taxes, price.total);
        }
        if let Some(notes) = &self.notes {
            new.notes = notes.iter().map(|note| note.trim().to_owned()).collect();
        }
        if new == *old {
            return Err(Refusal::new("document.nothing_corrected"));
        }
        new.number = number;
        new.issued_on = issued_on;
        new.corrects = Some(Corrected {
            number: old.number.clone(),
            issued_on: old.issued_on,
            reason: self.reason.trim().to_owned(),
        });
        Ok(new)
    }
}

/// Sums lines up as an order's price is: tax once per rate.
fn total(lines: &[DocumentLine]) -> Price {
    let lines = lines.iter().map(|line| PriceLine {
        code: "corrected".to_owned(),
        label_ja: line.label.clone(),
        label_en: line.label.clone(),
        quantity: line.quantity,
        unit_price: line.unit_price,
        months: None,
        amount: line.amount,
        tax_percent: line.tax_percent,
    });
    Price::of(12, lines.collect(), false)
}

/// What a correction says about the document before it.
#[must_use]
pub fn reference(corrected: &Corrected) -> String {
    format!("{}（{}発行）の修正です。修正理由：{}", corrected.number, dates::ja(corrected.issued_on), corrected.reason)
}

/// A line of a correction whose amount is quantity times unit price.
#[must_use]
pub fn amount_of(quantity: u32, unit_price: Yen) -> Yen {
    unit_price * i64::from(quantity)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
