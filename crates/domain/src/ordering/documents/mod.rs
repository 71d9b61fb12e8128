//! Documents of an order: quotation, order form, confirmation, qualified invoice (`product.md`, N6). Once issued, a document
//! never changes; a mistake is put right by a new document that refers to the old one.

pub mod correction;
pub mod dates;
pub mod facts;
pub mod issuer;
pub mod kind;
pub mod registration;

pub use correction::Correction;
pub use facts::{Corrected, DocumentFacts, DocumentLine, OrderSide, Party};
pub use issuer::{AccountType, BankAccount, Issuer};
pub use kind::DocumentKind;
pub use registration::RegistrationNumber;
