//! The REST API as a client sees it, on both databases. Modules mirror the addresses under `/api/v1`; `main_job` is the story
//! from the first order to the renewed roster.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests: what is not there fails the test")]

mod auth;
mod authorisation;
mod main_job;
mod people;
mod people_of_tests;
mod rosters;
