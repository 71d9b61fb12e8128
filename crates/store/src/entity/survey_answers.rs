//! What somebody answered to a survey.

use sea_orm::entity::prelude::*;

/// What somebody answered to a survey.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "survey_answers")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub unit_id: Uuid,
    pub term_id: Uuid,
    pub unit_revision: i64,
    #[sea_orm(nullable)]
    pub enrolment_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub learner_id: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub answered_in: Option<String>,
    #[sea_orm(nullable)]
    pub answered_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "JsonBinary")]
    pub answers: Json,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
