//! Orders: written and handed in by the applicant, decided by vendor sales (renewal.md, "Orders").

mod additions;
pub mod approve;
pub mod create;
pub mod decide;
pub mod edit;
mod open_contract;
pub mod read;
pub mod submit;

pub use approve::approve;
pub use create::{NewOrder, create};
pub use decide::{return_to_applicant, withdraw};
pub use edit::{OrderChange, edit};
pub use read::{OrderList, OrderView, list, read, unit_of};
pub use submit::{confirm, submit};
