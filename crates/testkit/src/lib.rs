//! What tests stand on: both databases, the whole product under a clock that the test moves, a mail catcher, and a receiver of webhooks.
//!
//! A test is a plain async function whose only argument says what it needs; [`both_databases!`] runs it on SQLite and on
//! PostgreSQL under the names `…::sqlite` and `…::postgres`. Nothing is skipped: a machine without a PostgreSQL server fails the
//! test and says what to install.
//!
//! Tests that use this crate live in a crate's `tests/` folder, because a crate's own unit tests are compiled apart from
//! the copy of it that this crate sees.
#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot be set up has failed; the message is the report"
)]

pub mod app;
pub mod client;
pub mod contract;
pub mod database;
pub mod engine;
pub mod hooks;
pub mod postgres;
pub mod rows;
pub mod smtp;
pub mod story;
pub mod time;

pub use app::{EmptyApp, InstalledApp, ORIGIN, TestApp};
pub use client::{Answer, Client};
pub use database::TestDatabase;
pub use engine::{Engine, OnEngine};
pub use hooks::{Hook, HookSink};
pub use reqwest::Method;
pub use time::{date, instant};
