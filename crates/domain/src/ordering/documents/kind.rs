//! The kinds of documents, and how they are numbered.

use serde::{Deserialize, Serialize};

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// 見積書: made on request while an order is open.
    Quotation,
    /// 注文書: made when an order is handed in.
    OrderForm,
    /// 注文請書: made when an order is approved.
    OrderConfirmation,
    /// 請求書 as 適格請求書: made when an order is approved.
    Invoice,
}

impl DocumentKind {
    /// Every kind, in the order of an order's life.
    pub const ALL: [Self; 4] = [Self::Quotation, Self::OrderForm, Self::OrderConfirmation, Self::Invoice];

    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Quotation => "quotation",
            Self::OrderForm => "order_form",
            Self::OrderConfirmation => "order_confirmation",
            Self::Invoice => "invoice",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The title on the paper.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Quotation => "見積書",
            Self::OrderForm => "注文書",
            Self::OrderConfirmation => "注文請書",
            Self::Invoice => "請求書",
        }
    }

    /// What its numbers begin with; numbers of orders begin with K, of contracts with C.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Quotation => "QT",
            Self::OrderForm => "OF",
            Self::OrderConfirmation => "OC",
            Self::Invoice => "IV",
        }
    }

    /// The series that numbers of this kind and year are counted in.
    #[must_use]
    pub fn series(self, year: i32) -> String {
        format!("document:{}:{year}", self.as_str())
    }

    /// The number on the paper; documents of a kind and year are counted from 1 without a gap.
    #[must_use]
    pub fn number(self, year: i32, count: i64) -> String {
        format!("{}{year}-{count:05}", self.prefix())
    }

    /// Whether the vendor is the one who signs it; an order form is the customer's.
    #[must_use]
    pub const fn is_vendors(self) -> bool {
        !matches!(self, Self::OrderForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_come_back_and_their_numbers_do_not_mix() {
        let mut numbers: Vec<_> = DocumentKind::ALL.into_iter().map(|kind| kind.number(2027, 1)).collect();
        numbers.dedup();
        assert_eq!(numbers, ["QT2027-00001", "OF2027-00001", "OC2027-00001", "IV2027-00001"]);
        for kind in DocumentKind::ALL {
            assert_eq!(DocumentKind::from_text(kind.as_str()), Some(kind));
        }
    }
}
