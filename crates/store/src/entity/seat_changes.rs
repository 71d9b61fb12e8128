//! The ledger: dated changes of purchased seats.

use sea_orm::entity::prelude::*;

/// The ledger: dated changes of purchased seats.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "seat_changes")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub term_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub quantity: i32,
    pub effective_on: Date,
    pub order_id: Uuid,
    pub created_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
