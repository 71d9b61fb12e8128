//! What a marker said of a report, each time.

use sea_orm::entity::prelude::*;

/// What a marker said of a report, each time.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "report_marks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub revision: i64,
    pub learner_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    pub marked_at: DateTimeUtc,
    #[sea_orm(column_type = "Text", nullable)]
    pub marked_by: Option<String>,
    #[sea_orm(nullable)]
    pub score: Option<i32>,
    #[sea_orm(column_type = "JsonBinary")]
    pub points: Json,
    #[sea_orm(column_type = "Text")]
    pub comment: String,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
