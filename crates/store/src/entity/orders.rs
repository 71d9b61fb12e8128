//! An order in any state; `open_key` is set while it is open, so that there is one per contract and kind.

use sea_orm::entity::prelude::*;

/// An order in any state; `open_key` is set while it is open, so that there is one per contract and kind.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "orders")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub state: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub renewal_kind: Option<String>,
    #[sea_orm(nullable)]
    pub contract_id: Option<Uuid>,
    pub library_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub start_month: String,
    #[sea_orm(nullable)]
    pub quantity: Option<i32>,
    #[sea_orm(nullable)]
    pub estimated_quantity: Option<i32>,
    #[sea_orm(nullable)]
    pub disk_gib: Option<i32>,
    #[sea_orm(column_type = "Text", nullable)]
    pub admin_name: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub admin_email: Option<String>,
    pub applicant_id: Uuid,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(nullable)]
    pub entitled_on: Option<Date>,
    #[sea_orm(nullable)]
    pub submitted_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub approval_due_on: Option<Date>,
    #[sea_orm(nullable)]
    pub decided_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub decided_by: Option<Uuid>,
    #[sea_orm(column_type = "Text", nullable)]
    pub decided_by_name: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub return_reason: Option<String>,
    #[sea_orm(column_type = "JsonBinary", nullable)]
    pub price: Option<Json>,
    #[sea_orm(column_type = "Text", nullable)]
    pub open_key: Option<String>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub revision: i64,
    #[sea_orm(nullable)]
    pub term_months: Option<i32>,
    #[sea_orm(nullable)]
    pub let_go_at: Option<DateTimeUtc>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
