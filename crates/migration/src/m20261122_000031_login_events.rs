//! Log-ins of people, for the history that administrators read. What was typed, and log-ins by IDs that nobody has, leave no row.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Log-ins of people.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("login_events")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("account_id", C::Uuid)
            .optional("workspace_id", C::Uuid)
            .column("at", C::Instant)
            .column("site", C::Text)
            .column("door", C::Text)
            .column("outcome", C::Text)
            .column("network", C::Text)
            .column("agent", C::Text)
            .primary_key(&["company_id", "id"])
            .references(&["company_id", "account_id"], "accounts", &["company_id", "id"])
            .index(&["company_id", "at", "id"])
            .index(&["company_id", "account_id", "at", "id"])
            // What has served its time is removed for every customer at once.
            .index(&["at"])
            .one_of("site", &["admin", "learn"])
            .run(manager)
            .await
    }
}
