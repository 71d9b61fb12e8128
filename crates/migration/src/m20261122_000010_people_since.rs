//! At which revision of the workspace's people a person was written last, so that what a process remembers of them can be brought
//! up to date by reading what is newer.

use sea_orm_migration::prelude::*;

/// At which revision of the workspace's people a person was written last.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let people = || Alias::new("learners");
        let mut column = ColumnDef::new(Alias::new("changed_in"));
        column.big_integer().not_null().default(0);
        manager.alter_table(Table::alter().table(people()).add_column(column).to_owned()).await?;
        let mut index = Index::create();
        index
            .name("ix_learners_workspace_id_changed_in")
            .table(people())
            .col(Alias::new("workspace_id"))
            .col(Alias::new("changed_in"));
        manager.create_index(index).await
    }
}
