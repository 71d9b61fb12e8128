//! One try at a test; open until it is handed in.

use sea_orm::entity::prelude::*;

/// One try at a test; open until it is handed in.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "attempts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub enrolment_id: Uuid,
    pub unit_id: Uuid,
    pub learner_id: Uuid,
    pub unit_revision: i64,
    pub started_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub handed_in_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub score: Option<i32>,
    #[sea_orm(nullable)]
    pub passed: Option<bool>,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub answers: Option<Json>,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub paper: Option<Json>,
    #[sea_orm(nullable)]
    pub ends_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub closes_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub draft: Option<Json>,
    pub draft_revision: i64,
    pub ran_out: bool,
    #[sea_orm(nullable)]
    pub set_aside_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
