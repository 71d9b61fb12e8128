//! HTTP: parse, call the application floor, answer; nothing else.

pub mod caller;
pub mod conditional;
mod disposition;
pub mod headers;
pub mod health;
pub mod idempotency;
pub mod limits;
pub mod log;
mod merge_patch;
pub mod openapi;
pub mod pace;
pub mod page;
pub mod peer;
pub mod problem;
mod refusals;
mod routes;
pub mod serve;
pub mod service;
mod spa;
pub mod unread;

mod audit;
mod content;
mod courses;
mod demo;
mod identity;
pub mod integration;
mod jobs;
mod learning;
mod messaging;
mod ordering;
mod people;
mod seats;

pub use problem::{ApiError, Problem};
pub use serve::{Options, listen, serve, serve_content};
