//! A bearer token by which an identity provider calls SCIM for one workspace.

use sea_orm::entity::prelude::*;

/// A bearer token by which an identity provider calls SCIM for one workspace.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "scim_tokens")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub workspace_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub label: String,
    pub token_hash: Vec<u8>,
    #[sea_orm(column_type = "Text")]
    pub created_by: String,
    pub created_at: DateTimeUtc,
    pub expires_on: Date,
    #[sea_orm(nullable)]
    pub last_used_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub revoked_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
