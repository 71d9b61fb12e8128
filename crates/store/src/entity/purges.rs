//! The record of a lapsed contract's purge: announced, running, done.

use sea_orm::entity::prelude::*;

/// The record of a lapsed contract's purge: announced, running, done.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "purges")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub contract_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub contract_number: String,
    #[sea_orm(column_type = "Text")]
    pub company_name: String,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub rule: Json,
    #[sea_orm(column_type = "JsonBinary")]
    pub announced: Json,
    #[sea_orm(column_type = "JsonBinary")]
    pub counts: Json,
    pub created_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub started_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub finished_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
