//! An address that webhooks go to; of a company, or of one workspace.

use sea_orm::entity::prelude::*;

/// An address that webhooks go to; of a company, or of one workspace.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_endpoints")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(nullable)]
    pub workspace_id: Option<Uuid>,
    #[sea_orm(column_type = "Text")]
    pub url: String,
    #[sea_orm(column_type = "Text")]
    pub description: String,
    #[sea_orm(column_type = "JsonBinary")]
    pub event_types: Json,
    pub enabled: bool,
    pub stopped: bool,
    #[sea_orm(nullable)]
    pub failing_since: Option<DateTimeUtc>,
    pub secret: Vec<u8>,
    #[sea_orm(nullable)]
    pub secret_before: Option<Vec<u8>>,
    #[sea_orm(nullable)]
    pub secret_before_until: Option<DateTimeUtc>,
    pub revision: i64,
    #[sea_orm(column_type = "Text")]
    pub created_by: String,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
