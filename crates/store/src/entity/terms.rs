//! A term of a contract and its roster's state; `assigned` is counted in the same statement that checks it.

use sea_orm::entity::prelude::*;

/// A term of a contract and its roster's state; `assigned` is counted in the same statement that checks it.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "terms")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub contract_id: Uuid,
    pub workspace_id: Uuid,
    pub library_id: Uuid,
    pub order_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub start_month: String,
    #[sea_orm(column_type = "Text")]
    pub end_month: String,
    pub starts_on: Date,
    pub ends_on: Date,
    pub purchased: i32,
    pub assigned: i32,
    #[sea_orm(column_type = "Text")]
    pub roster_state: String,
    #[sea_orm(nullable)]
    pub roster_confirmed_at: Option<DateTimeUtc>,
    #[sea_orm(column_type = "Text", nullable)]
    pub roster_confirmed_by: Option<String>,
    pub created_at: DateTimeUtc,
    pub revision: i64,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub policy: Option<Json>,
    #[sea_orm(nullable)]
    pub roster_opens_on: Option<Date>,
    #[sea_orm(nullable)]
    pub renewal_opens_on: Option<Date>,
    #[sea_orm(nullable)]
    pub renewal_closes_on: Option<Date>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
