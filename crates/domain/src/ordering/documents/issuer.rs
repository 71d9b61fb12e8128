//! Who issues the documents: the vendor's name, address, registration number and bank account, as its operators set them.

use serde::{Deserialize, Serialize};

use super::facts::Party;
use super::registration::RegistrationNumber;
use crate::refusal::Refusal;

/// 普通 or 当座.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountType {
    /// 普通預金.
    Ordinary,
    /// 当座預金.
    Current,
}

impl AccountType {
    /// The word on the paper.
    #[must_use]
    pub const fn ja(self) -> &'static str {
        match self {
            Self::Ordinary => "普通",
            Self::Current => "当座",
        }
    }
}

/// Where invoices are paid to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// Bank.
    pub bank: String,
    /// Branch.
    pub branch: String,
    /// Kind of account.
    pub account_type: AccountType,
    /// Seven digits.
    pub number: String,
    /// Holder, as the bank writes it.
    pub holder: String,
}

/// The issuer. Documents carry a copy: a change counts for new documents only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// Name.
    pub name: String,
    /// Who represents it, such as 代表取締役 and a name.
    pub representative: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// Mail address for questions.
    pub email: Option<String>,
    /// Registration number; without one an invoice is no qualified invoice.
    pub registration_number: Option<RegistrationNumber>,
    /// Where invoices are paid to.
    pub bank: Option<BankAccount>,
    /// Days for which a quotation holds.
    pub quotation_days: u32,
    /// An invoice is due on the last day of the month this many months after it was issued.
    pub payment_months: u32,
}

impl Issuer {
    /// The issuer of an installation where nothing was set yet: the vendor as the product knows it.
    #[must_use]
    pub fn of_vendor(party: Party) -> Self {
        Self {
            name: party.name,
            representative: None,
            postal_code: party.postal_code,
            address: party.address,
            phone: party.phone,
            email: None,
            registration_number: None,
            bank: None,
            quotation_days: 30,
            payment_months: 1,
        }
    }

    /// The issuer as a party of a document.
    #[must_use]
    pub fn party(&self) -> Party {
        Party {
            name: self.name.clone(),
            postal_code: self.postal_code.clone(),
            address: self.address.clone(),
            phone: self.phone.clone(),
            person: self.representative.clone(),
        }
    }

    /// Whether every field can be printed.
    ///
    /// # Errors
    /// `request.invalid` with the fields at fault.
    pub fn check(&self) -> Result<(), Refusal> {
        let mut fields = Vec::new();
        let mut length = |pointer: &str, text: Option<&str>, least: usize, most: usize| {
            if text
                .is_some_and(|text| !(least..=most).contains(&text.chars().count()) || text.contains(char::is_control))
            {
                fields.push((pointer.to_owned(), "field.length"));
            }
        };
        length("/name", Some(&self.name), 1, 120);
        length("/representative", self.representative.as_deref(), 1, 80);
        length("/postalCode", self.postal_code.as_deref(), 1, 16);
        length("/address", self.address.as_deref(), 1, 200);
        length("/phone", self.phone.as_deref(), 1, 32);
        length("/email", self.email.as_deref(), 3, 254);
        if let Some(bank) = &self.bank {
            length("/bank/bank", Some(&bank.bank), 1, 60);
            length("/bank/branch", Some(&bank.branch), 1, 60);
            length("/bank/holder", Some(&bank.holder), 1, 80);
            if bank.number.len() != 7 || bank.number.bytes().any(|b| !b.is_ascii_digit()) {
                fields.push(("/bank/number".to_owned(), "issuer.account_number"));
            }
        }
        if !(1..=365).contains(&self.quotation_days) {
            fields.push(("/quotationDays".to_owned(), "field.range"));
        }
        if self.payment_months > 12 {
            fields.push(("/paymentMonths".to_owned(), "field.range"));
        }
        let refusal = fields.into_iter().fold(Refusal::invalid(vec![]), |refusal, (at, code)| refusal.at(at, code));
        if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issuer() -> Issuer {
        let party = Party { name: "けいぞくラーニング株式会社".to_owned(), ..Party::default() };
        Issuer::of_vendor(party)
    }

    #[test]
    fn every_field_at_fault_is_named() {
        assert_eq!(issuer().check(), Ok(()));
        let wrong = Issuer {
            name: String::new(),
            bank: Some(BankAccount {
                bank: "架空銀行".to_owned(),
                branch: "本店".to_owned(),
                account_type: AccountType::Ordinary,
                number: "123".to_owned(),
                holder: "ケイゾク".to_owned(),
            }),
            quotation_days: 0,
            ..issuer()
        };
        let refusal = wrong.check().unwrap_err();
        let at: Vec<_> = refusal.fields.iter().map(|field| (field.pointer.as_str(), field.code)).collect();
        assert_eq!(
            at,
            [("/name", "field.length"), ("/bank/number", "issuer.account_number"), ("/quotationDays", "field.range")]
        );
    }
}
