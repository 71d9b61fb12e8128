//! A library or pack of courses.

use sea_orm::entity::prelude::*;

/// A library or pack of courses.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "libraries")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub code: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub name_ja: String,
    #[sea_orm(column_type = "Text")]
    pub name_en: String,
    #[sea_orm(column_type = "Text")]
    pub summary_ja: String,
    #[sea_orm(column_type = "Text")]
    pub summary_en: String,
    #[sea_orm(nullable)]
    pub upgrade_to: Option<Uuid>,
    pub position: i32,
    pub active: bool,
    #[sea_orm(column_type = "Text", nullable)]
    pub offered_from: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub offered_until: Option<String>,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
