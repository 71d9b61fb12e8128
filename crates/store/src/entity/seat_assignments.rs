//! A person in a seat of a term, and what its roster says of them; released rows stay as history.

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
    #[sea_orm(column_type = "Text")]
    pub role: String,
    #[sea_orm(nullable)]
    pub starts_on: Option<Date>,
    #[sea_orm(nullable)]
    pub ends_on: Option<Date>,
    #[sea_orm(column_type = "JsonBinary")]
    pub notes: Json,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
