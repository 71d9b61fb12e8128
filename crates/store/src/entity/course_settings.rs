//! A rule of the course settings of a term.

use sea_orm::entity::prelude::*;

/// A rule of the course settings of a term.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "course_settings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub term_id: Uuid,
    pub course_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub target_kind: String,
    pub target_id: Uuid,
    #[sea_orm(nullable)]
    pub org_unit_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub learner_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub author: String,
    #[sea_orm(nullable)]
    pub within_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(nullable)]
    pub from_day: Option<Date>,
    #[sea_orm(nullable)]
    pub until_day: Option<Date>,
    #[sea_orm(nullable)]
    pub due_on: Option<Date>,
    pub updated_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
