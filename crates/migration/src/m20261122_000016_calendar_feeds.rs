//! Calendar feeds by secret address, and what their events said last.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Calendar feeds.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("calendar_feeds")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .optional("workspace_id", C::Uuid)
            .column("label", C::Text)
            .column("token_hash", C::Bytes)
            .column("created_by", C::Text)
            .column("created_at", C::Instant)
            .optional("revoked_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["token_hash"])
            .references(&["company_id"], "companies", &["id"])
            .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
            .run(manager)
            .await?;
        create("calendar_events")
            .column("company_id", C::Uuid)
            .column("uid", C::Text)
            .column("digest", C::Text)
            .column("sequence", C::BigInt)
            .column("changed_at", C::Instant)
            .primary_key(&["company_id", "uid"])
            .references(&["company_id"], "companies", &["id"])
            .run(manager)
            .await
    }
}
