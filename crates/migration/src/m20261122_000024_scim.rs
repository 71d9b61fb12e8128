//! SCIM: the tokens of identity providers, and how they know people and departments.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// SCIM.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("scim_tokens")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("workspace_id", C::Uuid)
            .column("label", C::Text)
            .column("token_hash", C::Bytes)
            .column("created_by", C::Text)
            .column("created_at", C::Instant)
            .column("expires_on", C::Date)
            .optional("last_used_at", C::Instant)
            .optional("revoked_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["token_hash"])
            .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
            .index(&["company_id", "workspace_id"])
            .run(manager)
            .await?;
        // What a provider said of a person and the product has no column for, so that it is given back as it came.
        create("scim_people")
            .column("workspace_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .optional("external_id", C::Text)
            .column("said", C::Json)
            .column("updated_at", C::Instant)
            .optional("removed_at", C::Instant)
            .primary_key(&["workspace_id", "learner_id"])
            .unique(&["workspace_id", "external_id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .run(manager)
            .await?;
        create("scim_groups")
            .column("workspace_id", C::Uuid)
            .column("org_unit_id", C::Uuid)
            .column("external_id", C::Text)
            .primary_key(&["workspace_id", "org_unit_id"])
            .unique(&["workspace_id", "external_id"])
            .references(&["workspace_id", "org_unit_id"], "org_units", &["workspace_id", "id"])
            .run(manager)
            .await
    }
}
