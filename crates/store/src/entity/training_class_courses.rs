//! A course of a class, as it is set there.

use sea_orm::entity::prelude::*;

/// A course of a class, as it is set there.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "training_class_courses")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub class_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub course_id: Uuid,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(nullable)]
    pub from_day: Option<Date>,
    #[sea_orm(nullable)]
    pub until_day: Option<Date>,
    #[sea_orm(nullable)]
    pub due_on: Option<Date>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
