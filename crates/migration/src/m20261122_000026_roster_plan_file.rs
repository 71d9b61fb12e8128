//! What the file in a plan means for people whom the workspace knows, so that the plan's list names them too.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// People whom a plan's file takes off or seats.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("roster_plan_filed")
            .column("workspace_id", C::Uuid)
            .column("plan_id", C::Uuid)
            .column("learner_id", C::Uuid)
            .column("fate", C::Text)
            .primary_key(&["workspace_id", "plan_id", "learner_id"])
            .references(&["workspace_id", "plan_id"], "roster_plans", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .one_of("fate", &["leave", "join"])
            .run(manager)
            .await
    }
}
