//! Plans of a roll-over: who stays, leaves, joins, decided step by step and written at once; and what the roster said before.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Plans of a roll-over.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("roster_plans")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("state", C::Text)
            .column("base_revision", C::BigInt)
            .optional("import_id", C::Uuid)
            .column("created_by", C::Text)
            .column("created_at", C::Instant)
            .optional("requested_by", C::Text)
            .optional("requested_by_id", C::Uuid)
            .optional("requested_at", C::Instant)
            .optional("decided_by", C::Text)
            .optional("decided_at", C::Instant)
            .optional("reason", C::Text)
            .optional("committed_by", C::Text)
            .optional("committed_at", C::Instant)
            .optional("committed_revision", C::BigInt)
            .optional("undone_by", C::Text)
            .optional("undone_at", C::Instant)
            .optional("posts_before", C::Bytes)
            .column("updated_at", C::Instant)
            .column("revision", C::BigInt)
            .primary_key(&["workspace_id", "id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .index(&["workspace_id", "term_id", "created_at"])
            .one_of("state", &["draft", "requested", "rejected", "approved", "committed", "undone", "discarded"])
            .run(manager)
            .await?;
        create("roster_plan_people")
            .column("workspace_id", C::Uuid)
            .column("plan_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("fate", C::Text)
            .optional("rule", C::Text)
            .column("decided_by", C::Text)
            .column("decided_at", C::Instant)
            .primary_key(&["workspace_id", "plan_id", "learner_id"])
            .references(&["workspace_id", "plan_id"], "roster_plans", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .one_of("fate", &["leave", "stay", "join"])
            .run(manager)
            .await?;
        create("roster_plan_seats")
            .column("workspace_id", C::Uuid)
            .column("plan_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("existed", C::Bool)
            .optional("assigned_at", C::Instant)
            .optional("released_at", C::Instant)
            .optional("waiting", C::Bool)
            .optional("role", C::Text)
            .optional("starts_on", C::Date)
            .optional("ends_on", C::Date)
            .optional("notes", C::Json)
            .primary_key(&["workspace_id", "plan_id", "learner_id"])
            .references(&["workspace_id", "plan_id"], "roster_plans", &["workspace_id", "id"])
            .run(manager)
            .await?;
        let mut column = ColumnDef::new(Alias::new("roster_approval_required"));
        column.boolean().not_null().default(false);
        manager.alter_table(Table::alter().table(Alias::new("workspaces")).add_column(column).to_owned()).await
    }
}
