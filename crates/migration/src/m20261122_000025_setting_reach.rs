//! A supervisor's rule remembers the department that was answered for when it was set: it holds within it only.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Rules from before it have none and go on holding for their targets.
        let mut within = ColumnDef::new(Alias::new("within_id")).uuid().null().to_owned();
        let table = Alias::new("course_settings");
        manager.alter_table(Table::alter().table(table).add_column(&mut within).to_owned()).await
    }
}
