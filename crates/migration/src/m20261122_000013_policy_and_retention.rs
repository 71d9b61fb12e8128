//! What a term promised stays with it; how long an order is for stays with it while it has no price; lapsed contracts are purged
//! with a record; a workspace remembers the one its contract came from.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::table::{Column as C, create};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (date, json, uuid, instant, now) = match manager.get_database_backend() {
            DbBackend::Sqlite => {
                ("date_text", "jsonb_text", "uuid_text", "timestamp_with_timezone_text", "'2026-11-22T00:00:00+00:00'")
            }
            _ => ("date", "jsonb", "uuid", "timestamptz", "'2026-11-22T00:00:00Z'"),
        };
        let conn = manager.get_connection();
        for column in [
            // Empty: the policy that the product came with.
            format!("terms ADD COLUMN policy {json}"),
            format!("terms ADD COLUMN roster_opens_on {date}"),
            "orders ADD COLUMN term_months integer".to_owned(),
            format!("workspaces ADD COLUMN former_id {uuid}"),
            "workspaces ADD COLUMN carry_over text CHECK (carry_over IN ('offered', 'done', 'declined'))".to_owned(),
            format!("workspaces ADD COLUMN purged_at {instant}"),
        ] {
            conn.execute_unprepared(&format!("ALTER TABLE {column}")).await?;
        }
        create("purges")
            .column("company_id", C::Uuid)
            .column("contract_id", C::Uuid)
            .column("contract_number", C::Text)
            .column("company_name", C::Text)
            .column("state", C::Text)
            .column("rule", C::Json)
            .column("announced", C::Json)
            .column("counts", C::Json)
            .column("created_at", C::Instant)
            .optional("started_at", C::Instant)
            .optional("finished_at", C::Instant)
            .primary_key(&["company_id", "contract_id"])
            .references(&["company_id", "contract_id"], "contracts", &["company_id", "id"])
            .index(&["finished_at", "contract_id"])
            .one_of("state", &["announced", "running", "done"])
            .run(manager)
            .await?;
        // The row is there from the beginning, so that two changes at once meet at it.
        conn.execute_unprepared(&format!(
            "INSERT INTO settings (key, value, updated_at) VALUES ('policy', '{{\"revision\":1,\"values\":{{}}}}', {now})"
        ))
        .await?;
        Ok(())
    }
}
