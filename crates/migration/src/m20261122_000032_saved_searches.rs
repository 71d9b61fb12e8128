//! Searches of the status screens under a name.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Searches of the status screens.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("saved_searches")
            .column("company_id", C::Uuid)
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("account_id", C::Uuid)
            .column("name", C::Text)
            .column("name_key", C::Text)
            .column("conditions", C::Text)
            .column("shared", C::Bool)
            .column("is_default", C::Bool)
            .column("created_at", C::Instant)
            .column("updated_at", C::Instant)
            .column("revision", C::BigInt)
            .primary_key(&["company_id", "workspace_id", "id"])
            .unique(&["company_id", "workspace_id", "account_id", "name_key"])
            .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
            .references(&["company_id", "account_id"], "accounts", &["company_id", "id"])
            .run(manager)
            .await
    }
}
