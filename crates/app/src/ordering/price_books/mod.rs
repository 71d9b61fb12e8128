//! Price books: read by vendor sales, written by the operator while they are to come, and tried out before they count.

pub mod preview;
pub mod read;
pub mod trial;
pub mod write;

pub use preview::{PreviewRow, preview};
pub use read::{BookView, list, read};
pub use trial::{Example, Trial, try_out};
pub use write::{BookChange, NewBook, change, create, withdraw};
