//! Mails that somebody writes to people of a workspace.

use sea_orm::entity::prelude::*;

/// Mails that somebody writes to people of a workspace.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mailings")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub term_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    #[sea_orm(column_type = "Text")]
    pub body: String,
    pub author_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub author_name: String,
    pub everybody: bool,
    #[sea_orm(nullable)]
    pub job_id: Option<Uuid>,
    pub revision: i64,
    pub created_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub started_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub ended_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
