//! Price books that are written, changed and withdrawn; disk bought for a workspace.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Price books that are written, changed and withdrawn; disk bought for a workspace.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

async fn add(manager: &SchemaManager<'_>, column: &mut ColumnDef) -> Result<(), DbErr> {
    // One column a statement: SQLite adds no more at once.
    manager.alter_table(Table::alter().table(Alias::new("price_books")).add_column(column).to_owned()).await
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, ColumnDef::new(Alias::new("note")).text().null()).await?;
        add(manager, ColumnDef::new(Alias::new("created_by_name")).text().null()).await?;
        add(manager, ColumnDef::new(Alias::new("updated_at")).timestamp_with_time_zone().null()).await?;
        add(manager, ColumnDef::new(Alias::new("revision")).big_integer().not_null().default(1)).await?;
        create("disk_changes")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("workspace_id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("order_id", C::Uuid)
            .column("gib", C::Int)
            .column("effective_on", C::Date)
            .column("ends_on", C::Date)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["company_id", "order_id"])
            .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
            .references(&["company_id", "term_id"], "terms", &["company_id", "id"])
            .references(&["company_id", "order_id"], "orders", &["company_id", "id"])
            .index(&["company_id", "workspace_id", "ends_on"])
            .run(manager)
            .await?;
        let of_contract = Index::create()
            .name("ix_orders_company_id_contract_id")
            .table(Alias::new("orders"))
            .col(Alias::new("company_id"))
            .col(Alias::new("contract_id"))
            .to_owned();
        manager.create_index(of_contract).await
    }
}
