//! A person in a course, in the catalogue of a term or in a class.

use sea_orm::entity::prelude::*;

/// A person in a course, in the catalogue of a term or in a class.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "enrolments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub learner_id: Uuid,
    pub course_id: Uuid,
    pub term_id: Uuid,
    pub started_at: DateTimeUtc,
    pub last_access_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub last_unit_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub completed_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub completed_in: Option<String>,
    pub progress: i32,
    #[sea_orm(nullable)]
    pub first_score: Option<i32>,
    #[sea_orm(nullable)]
    pub best_score: Option<i32>,
    #[sea_orm(nullable)]
    pub latest_score: Option<i32>,
    pub attempts: i32,
    pub updated_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub carried_from: Option<Uuid>,
    /// The class; nil is the catalogue.
    pub class_id: Uuid,
    /// Spent in it.
    pub seconds: i32,
    /// Until when they are counted.
    #[sea_orm(nullable)]
    pub timed_at: Option<DateTimeUtc>,
    /// Every survey of the course was answered, and there is one.
    pub survey_answered: bool,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
