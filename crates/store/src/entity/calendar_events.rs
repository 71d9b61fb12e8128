//! What an event of the contract calendar said last, and how often it has changed.

use sea_orm::entity::prelude::*;

/// What an event of the contract calendar said last, and how often it has changed.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_events")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub uid: String,
    #[sea_orm(column_type = "Text")]
    pub digest: String,
    pub sequence: i64,
    pub changed_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
