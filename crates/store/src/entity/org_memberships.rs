//! A dated post: primary, concurrent, or the supervision of a department.

use sea_orm::entity::prelude::*;

/// A dated post: primary, concurrent, or the supervision of a department.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "org_memberships")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub learner_id: Uuid,
    pub org_unit_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    pub valid_from: Date,
    #[sea_orm(nullable)]
    pub valid_to: Option<Date>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
