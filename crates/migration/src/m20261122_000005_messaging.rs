//! The outbox and the queue of background work.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// The outbox and the queue of background work.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("mails")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .optional("workspace_id", C::Uuid)
            .column("kind", C::Text)
            .column("mail_key", C::Text)
            .column("to_address", C::Text)
            .column("to_name", C::Text)
            .column("subject", C::Text)
            .optional("body", C::Text)
            .column("state", C::Text)
            .column("attempts", C::Int)
            .column("next_attempt_at", C::BigInt)
            .optional("lease_until", C::BigInt)
            .optional("last_error", C::Text)
            .column("created_at", C::Instant)
            .optional("sent_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["mail_key"])
            .references(&["company_id"], "companies", &["id"])
            .index(&["state", "next_attempt_at"])
            .index(&["created_at", "id"])
            .one_of("state", &["queued", "sent", "failed", "kept"])
            .run(manager)
            .await?;
        create("jobs")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .optional("workspace_id", C::Uuid)
            .optional("account_id", C::Uuid)
            .column("kind", C::Text)
            .column("state", C::Text)
            .column("payload", C::Json)
            .column("done", C::Int)
            .column("total", C::Int)
            .column("warnings", C::Json)
            .optional("dedupe_key", C::Text)
            .column("run_at", C::BigInt)
            .optional("lease_until", C::BigInt)
            .column("attempts", C::Int)
            .optional("last_error", C::Text)
            .column("cancel_requested", C::Bool)
            .column("created_at", C::Instant)
            .optional("finished_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["id"])
            .unique(&["dedupe_key"])
            .references(&["company_id"], "companies", &["id"])
            .index(&["state", "run_at"])
            .one_of("state", &["queued", "running", "succeeded", "failed", "cancelled"])
            .run(manager)
            .await?;
        Ok(())
    }
}
