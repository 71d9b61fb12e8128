//! The ledger of disk bought for a workspace: GiB from a day on, until its term ends.

use sea_orm::entity::prelude::*;

/// The ledger of disk bought for a workspace: GiB from a day on, until its term ends.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "disk_changes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub workspace_id: Uuid,
    pub term_id: Uuid,
    pub order_id: Uuid,
    pub gib: i32,
    pub effective_on: Date,
    pub ends_on: Date,
    pub created_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
