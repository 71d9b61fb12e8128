//! The REST API as a client sees it, on both databases. Modules mirror the addresses under `/api/v1`; `main_job` is the story
//! from the first order to the renewed roster.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests: what is not there fails the test")]

mod account_changes;
mod auth;
mod authorisation;
mod calendar;
mod calendar_feeds;
mod carry_over;
mod catalogue;
mod certificates;
mod cleanup;
mod course_settings;
mod customers;
mod demo;
mod documents;
mod edges;
mod enrolments;
mod entry;
mod imports;
mod jobs;
mod learning;
mod learning_status;
mod logins;
mod logs;
mod mailings;
mod mails;
mod main_job;
mod next_roster;
mod notices;
mod openapi;
mod pages;
mod people;
mod people_of_tests;
mod policy;
mod prices;
mod record;
mod reports;
mod retention;
mod roster_plans;
mod rosters;
mod saved_searches;
mod scim;
mod scorm;
mod seat_timeline;
mod seats_by_role;
mod sign_up;
mod sittings;
mod small_customer;
mod status_settings;
mod surveys;
mod time_spent;
mod training_admins;
mod training_classes;
mod videos;
mod webhooks;
