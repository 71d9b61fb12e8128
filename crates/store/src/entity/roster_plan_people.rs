//! What a plan decides about a person, and by whom or by which rule.

use sea_orm::entity::prelude::*;

/// What a plan decides about a person, and by whom or by which rule.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "roster_plan_people")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub plan_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub learner_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub fate: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub rule: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub decided_by: String,
    pub decided_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
