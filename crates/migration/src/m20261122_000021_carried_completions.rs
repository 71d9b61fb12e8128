//! Completions that were carried over on a change of library can be told from those made here; a plan remembers whether it brings
//! them, and a workspace whether it does.

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
            ("enrolments", named("carried_from").uuid().null().to_owned()),
            ("imports", named("completions").integer().null().to_owned()),
            ("workspaces", named("carries_completions").boolean().not_null().default(false).to_owned()),
        ] {
            manager.alter_table(Table::alter().table(Alias::new(table)).add_column(&mut column).to_owned()).await?;
        }
        Ok(())
    }
}
