//! The ledger of purchased seats and who sits in them.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// The ledger of purchased seats and who sits in them.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("seat_changes")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("kind", C::Text)
            .column("quantity", C::Int)
            .column("effective_on", C::Date)
            .column("order_id", C::Uuid)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .references(&["company_id", "term_id"], "terms", &["company_id", "id"])
            .index(&["term_id"])
            .one_of("kind", &["initial", "additional"])
            .run(manager)
            .await?;
        create("seat_assignments")
            .column("workspace_id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("assigned_at", C::Instant)
            .optional("released_at", C::Instant)
            .column("waiting", C::Bool)
            .primary_key(&["workspace_id", "term_id", "learner_id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await?;
        Ok(())
    }
}
