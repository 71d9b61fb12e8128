//! Long work: claimed by lease, followed by its owner.

use sea_orm::entity::prelude::*;

/// Long work: claimed by lease, followed by its owner.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "jobs")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(nullable)]
    pub workspace_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub account_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub payload: Json,
    pub done: i32,
    pub total: i32,
    #[sea_orm(column_type = "JsonBinary")]
    pub warnings: Json,
    #[sea_orm(column_type = "Text", nullable)]
    pub dedupe_key: Option<String>,
    pub run_at: i64,
    #[sea_orm(nullable)]
    pub lease_until: Option<i64>,
    pub attempts: i32,
    #[sea_orm(column_type = "Text", nullable)]
    pub last_error: Option<String>,
    pub cancel_requested: bool,
    pub created_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub finished_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
