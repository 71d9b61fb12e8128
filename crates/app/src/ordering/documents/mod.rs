//! Documents of orders: issued in the transaction of their cause, drawn behind it, never changed after (`product.md`, N6).

pub mod correct;
pub mod draw;
pub mod export;
pub mod issue;
pub mod issuer;
mod paper;
pub mod quotation;
pub mod read;

pub use correct::correct;
pub use draw::paper;
pub use issuer::IssuerView;
/// What documents are searched by.
pub use keizoku_store::ordering::documents::DocumentFilter;
pub use quotation::quotation;
pub use read::{DocumentView, list, read, unit_of};
