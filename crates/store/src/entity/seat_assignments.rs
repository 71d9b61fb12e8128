//! A person in a seat of a term; released rows stay as history.

use sea_orm::entity::prelude::*;

/// A person in a seat of a term; released rows stay as history.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "seat_assignments")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub term_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub learner_id: Uuid,
    pub assigned_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub released_at: Option<DateTimeUtc>,
    pub waiting: bool,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
