//! A plan of who stays, leaves and joins the next roster.

use sea_orm::entity::prelude::*;

/// A plan of who stays, leaves and joins the next roster.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "roster_plans")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub term_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    pub base_revision: i64,
    #[sea_orm(nullable)]
    pub import_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub created_by: String,
    pub created_at: DateTimeUtc,
    #[sea_orm(column_type = "Text", nullable)]
    pub requested_by: Option<String>,
    #[sea_orm(nullable)]
    pub requested_by_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub requested_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub decided_by: Option<String>,
    #[sea_orm(nullable)]
    pub decided_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub reason: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub committed_by: Option<String>,
    #[sea_orm(nullable)]
    pub committed_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub committed_revision: Option<i64>,
    #[sea_orm(column_type = "Text", nullable)]
    pub undone_by: Option<String>,
    #[sea_orm(nullable)]
    pub undone_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub posts_before: Option<Vec<u8>>,
    #[sea_orm(column_type = "Text", nullable)]
    pub written: Option<String>,
    #[sea_orm(nullable)]
    pub assigned_before: Option<i32>,
    pub updated_at: DateTimeUtc,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
