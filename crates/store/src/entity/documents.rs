//! An issued document with everything that is printed on it; written once.

use sea_orm::entity::prelude::*;

/// An issued document with everything that is printed on it; written once.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "documents")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub kind: String,
    #[sea_orm(column_type = "Text")]
    pub number: String,
    pub year: i32,
    pub count: i64,
    pub order_id: Uuid,
    pub issued_on: Date,
    pub total: i64,
    #[sea_orm(column_type = "Text")]
    pub party: String,
    #[sea_orm(column_type = "Text")]
    pub party_key: String,
    #[sea_orm(nullable)]
    pub corrects_id: Option<Uuid>,
    #[sea_orm(column_type = "JsonBinary")]
    pub facts: Json,
    #[sea_orm(column_type = "Text")]
    pub facts_sha256: String,
    pub issuer_revision: i64,
    #[sea_orm(column_type = "Text")]
    pub issued_by: String,
    pub created_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
