//! Failed log-ins by log-in key, for the lockout.

use sea_orm::entity::prelude::*;

/// Failed log-ins by log-in key, for the lockout.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "login_throttles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub login_key: String,
    pub failures: i32,
    pub window_started_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub locked_until: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
