//! A unit of a course of the vendor.

use sea_orm::entity::prelude::*;

/// A unit of a course of the vendor.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "course_units")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub course_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub code_key: String,
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub title_ja: String,
    #[sea_orm(column_type = "Text")]
    pub title_en: String,
    pub weight: i32,
    #[sea_orm(column_type = "JsonBinary")]
    pub content: Json,
    pub survey: bool,
    pub active: bool,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
