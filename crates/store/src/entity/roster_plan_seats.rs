//! What the next roster said of a person before a plan was written.

use sea_orm::entity::prelude::*;

/// What the next roster said of a person before a plan was written.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "roster_plan_seats")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub learner_id: Uuid,
    pub existed: bool,
    #[sea_orm(nullable)]
    pub assigned_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub released_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub waiting: Option<bool>,
    #[sea_orm(column_type = "Text", nullable)]
    pub role: Option<String>,
    #[sea_orm(nullable)]
    pub starts_on: Option<Date>,
    #[sea_orm(nullable)]
    pub ends_on: Option<Date>,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub notes: Option<Json>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
