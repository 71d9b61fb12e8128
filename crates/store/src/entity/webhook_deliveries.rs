//! An event on its way to one endpoint, and what came of the last attempt.

use sea_orm::entity::prelude::*;

/// An event on its way to one endpoint, and what came of the last attempt.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_deliveries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub endpoint_id: Uuid,
    pub event_id: Uuid,
    #[sea_orm(nullable)]
    pub workspace_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub event_type: String,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    pub attempts: i32,
    pub round_attempts: i32,
    pub next_attempt_at: i64,
    #[sea_orm(nullable)]
    pub lease_until: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub fault: Option<String>,
    #[sea_orm(nullable)]
    pub response_status: Option<i32>,
    #[sea_orm(column_type = "Text", nullable)]
    pub response_start: Option<String>,
    #[sea_orm(nullable)]
    pub duration_ms: Option<i32>,
    #[sea_orm(nullable)]
    pub attempted_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
