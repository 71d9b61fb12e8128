//! A calendar feed by secret address; of a company, or of one workspace.

use sea_orm::entity::prelude::*;

/// A calendar feed by secret address; of a company, or of one workspace.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "calendar_feeds")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(nullable)]
    pub workspace_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub label: String,
    pub token_hash: Vec<u8>,
    #[sea_orm(column_type = "Text")]
    pub created_by: String,
    pub created_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub revoked_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
