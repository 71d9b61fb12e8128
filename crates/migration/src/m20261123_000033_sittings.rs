//! Tries at tests become sittings: what was drawn, when it ends, and the answers so far; and which of them the worker has to close.

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
        for mut column in [
            // Nothing in those begun before: they asked every question of their revision.
            named("paper").json_binary().null().to_owned(),
            named("ends_at").timestamp_with_time_zone().null().to_owned(),
            // When the worker closes it; nothing without a limit, and once it is closed.
            named("closes_at").timestamp_with_time_zone().null().to_owned(),
            named("draft").json_binary().null().to_owned(),
            named("draft_revision").big_integer().not_null().default(0).to_owned(),
            named("ran_out").boolean().not_null().default(false).to_owned(),
            named("set_aside_at").timestamp_with_time_zone().null().to_owned(),
        ] {
            let attempts = Alias::new("attempts");
            manager.alter_table(Table::alter().table(attempts).add_column(&mut column).to_owned()).await?;
        }
        let mut closing = Index::create();
        closing.name("ix_attempts_closes_at").table(Alias::new("attempts")).col(Alias::new("closes_at"));
        manager.create_index(closing).await
    }
}
