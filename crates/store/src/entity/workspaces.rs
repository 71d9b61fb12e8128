//! The administration space of a contract.

use sea_orm::entity::prelude::*;

/// The administration space of a contract.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "workspaces")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    pub people_revision: i64,
    pub created_at: DateTimeUtc,
    pub revision: i64,
    #[sea_orm(nullable)]
    pub former_id: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub carry_over: Option<String>,
    #[sea_orm(nullable)]
    pub purged_at: Option<DateTimeUtc>,
    pub roster_approval_required: bool,
    #[sea_orm(nullable)]
    pub approval_off_asked_by: Option<Uuid>,
    #[sea_orm(nullable)]
    pub approval_off_asked_at: Option<DateTimeUtc>,
    pub carries_completions: bool,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
