//! The schema, in dated steps; SQLite and PostgreSQL. This floor stands alone.

use sea_orm_migration::prelude::*;

mod m20261122_000001_identity;
mod m20261122_000002_ordering;
mod m20261122_000003_people;
mod m20261122_000004_seats;
mod m20261122_000005_messaging;
mod m20261122_000006_audit;
mod m20261122_000007_roster_entries;
mod m20261122_000008_price_books;
mod m20261122_000009_documents;
mod m20261122_000010_people_since;
mod m20261122_000012_catalogue;
mod m20261122_000013_policy_and_retention;
mod m20261122_000014_roster_plans;
mod m20261122_000015_account_changes;
mod m20261122_000016_calendar_feeds;
mod m20261122_000017_promised_dates;
mod m20261122_000018_learning;
mod m20261122_000019_administrators;
mod m20261122_000020_certificates;
mod m20261122_000021_carried_completions;
mod m20261122_000022_course_settings;
mod m20261122_000023_webhooks;
mod m20261122_000024_scim;
mod m20261122_000025_setting_reach;
mod m20261122_000026_roster_plan_file;
mod m20261122_000027_surveys;
mod m20261122_000028_scorm;
mod m20261122_000029_reports;
mod m20261122_000030_classes;
mod m20261122_000031_login_events;
mod m20261122_000032_saved_searches;
mod m20261123_000033_sittings;
mod m20261123_000034_videos;
mod m20261123_000035_notices;
mod m20261123_000037_time_spent;
mod m20261123_000038_mailings;
mod table;

/// Every step, oldest first.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m20261122_000001_identity::Migration),
            Box::new(m20261122_000002_ordering::Migration),
            Box::new(m20261122_000003_people::Migration),
            Box::new(m20261122_000004_seats::Migration),
            Box::new(m20261122_000005_messaging::Migration),
            Box::new(m20261122_000006_audit::Migration),
            Box::new(m20261122_000007_roster_entries::Migration),
            Box::new(m20261122_000008_price_books::Migration),
            Box::new(m20261122_000009_documents::Migration),
            Box::new(m20261122_000010_people_since::Migration),
            Box::new(m20261122_000012_catalogue::Migration),
            Box::new(m20261122_000013_policy_and_retention::Migration),
            Box::new(m20261122_000014_roster_plans::Migration),
            Box::new(m20261122_000015_account_changes::Migration),
            Box::new(m20261122_000016_calendar_feeds::Migration),
            Box::new(m20261122_000017_promised_dates::Migration),
            Box::new(m20261122_000018_learning::Migration),
            Box::new(m20261122_000019_administrators::Migration),
            Box::new(m20261122_000020_certificates::Migration),
            Box::new(m20261122_000021_carried_completions::Migration),
            Box::new(m20261122_000022_course_settings::Migration),
            Box::new(m20261122_000023_webhooks::Migration),
            Box::new(m20261122_000024_scim::Migration),
            Box::new(m20261122_000025_setting_reach::Migration),
            Box::new(m20261122_000026_roster_plan_file::Migration),
            Box::new(m20261122_000027_surveys::Migration),
            Box::new(m20261122_000028_scorm::Migration),
            Box::new(m20261122_000029_reports::Migration),
            Box::new(m20261122_000030_classes::Migration),
            Box::new(m20261122_000031_login_events::Migration),
            Box::new(m20261122_000032_saved_searches::Migration),
            Box::new(m20261123_000033_sittings::Migration),
            Box::new(m20261123_000034_videos::Migration),
            Box::new(m20261123_000035_notices::Migration),
            Box::new(m20261123_000037_time_spent::Migration),
            Box::new(m20261123_000038_mailings::Migration),
        ]
    }
}

pub use sea_orm_migration::MigratorTrait as Steps;
