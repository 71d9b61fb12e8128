//! For whom a notice is, one of several.

use sea_orm::entity::prelude::*;

/// For whom a notice is, one of several.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "notice_targets")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub notice_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(nullable)]
    pub org_unit_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub course_id: Option<Uuid>,
    #[sea_orm(nullable)]
    pub class_id: Option<Uuid>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
