//! What a person reached in a unit of a course.

use sea_orm::entity::prelude::*;

/// What a person reached in a unit of a course.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "unit_results")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Uuid,
    pub learner_id: Uuid,
    #[sea_orm(nullable)]
    pub done_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub first_score: Option<i32>,
    #[sea_orm(nullable)]
    pub best_score: Option<i32>,
    #[sea_orm(nullable)]
    pub latest_score: Option<i32>,
    pub attempts: i32,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
