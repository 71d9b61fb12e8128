//! Training administrators are removed without losing whose they were, so that a purge finds their accounts; switching the approval
//! of roster plans off waits for a second person; a written plan remembers what it wrote, so that its undo overwrites nothing else.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let named = |name: &'static str| ColumnDef::new(Alias::new(name));
        for (table, mut column) in [
            ("workspace_admins", named("removed_at").timestamp_with_time_zone().to_owned()),
            ("workspaces", named("approval_off_asked_by").uuid().to_owned()),
            ("workspaces", named("approval_off_asked_at").timestamp_with_time_zone().to_owned()),
            ("roster_plans", named("written").text().to_owned()),
            ("roster_plans", named("assigned_before").integer().to_owned()),
        ] {
            let alter = Table::alter().table(Alias::new(table)).add_column(column.null()).to_owned();
            manager.alter_table(alter).await?;
        }
        Ok(())
    }
}
