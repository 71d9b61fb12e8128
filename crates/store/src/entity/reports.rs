//! One try at a report.

use sea_orm::entity::prelude::*;

/// One try at a report.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reports")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub enrolment_id: Uuid,
    pub unit_id: Uuid,
    pub course_id: Uuid,
    pub term_id: Uuid,
    pub learner_id: Uuid,
    pub attempt: i32,
    pub unit_revision: i64,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    pub queue_rank: i32,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub answers: Json,
    #[sea_orm(column_type = "Text", nullable)]
    pub file_name: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub file_kind: Option<String>,
    #[sea_orm(nullable)]
    pub file_size: Option<i64>,
    pub started_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub submitted_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub submitted_in: Option<String>,
    #[sea_orm(nullable)]
    pub marked_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub marked_by: Option<String>,
    #[sea_orm(nullable)]
    pub score: Option<i32>,
    #[sea_orm(nullable)]
    pub passed: Option<bool>,
    #[sea_orm(column_type = "JsonBinary")]
    pub points: Json,
    #[sea_orm(column_type = "Text")]
    pub comment: String,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
