//! The audit trail.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// The audit trail.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("audit_events")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .optional("workspace_id", C::Uuid)
            .column("at", C::Instant)
            .column("actor_kind", C::Text)
            .optional("actor_id", C::Uuid)
            .column("actor_name", C::Text)
            .column("action", C::Text)
            .column("subject", C::Text)
            .column("details", C::Json)
            .primary_key(&["company_id", "id"])
            .references(&["company_id"], "companies", &["id"])
            .index(&["company_id", "at", "id"])
            .index(&["workspace_id", "at", "id"])
            .index(&["company_id", "subject", "at"])
            .one_of("actor_kind", &["account", "vendor", "system", "anonymous"])
            .run(manager)
            .await?;
        Ok(())
    }
}
