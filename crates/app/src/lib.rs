//! Use cases: authorise, let the domain decide, write through the store, queue what follows; one transaction each.

pub mod app;
pub mod caller;
pub mod cleanup;
pub mod courses;
pub mod demo;
pub mod error;
pub mod page;
mod paper;
pub mod schedule;

pub mod audit;
pub mod identity;
pub mod integration;
pub mod jobs;
pub mod learning;
pub mod messaging;
pub mod ordering;
pub mod people;
pub mod seats;

pub use app::{App, AppConfig, Random};
pub use caller::{Actor, Caller, CompanyUnit, Machine, VendorUnit, WorkspaceUnit};
pub use error::{AppError, RateLimit};
pub use page::{Page, PageRequest};
pub use secrecy::SecretString;
