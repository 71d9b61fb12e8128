//! An effective-dated price book; `rules` is the domain's `PriceBook`.

use sea_orm::entity::prelude::*;

/// An effective-dated price book; `rules` is the domain's `PriceBook`.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "price_books")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub effective_from: Date,
    #[sea_orm(column_type = "JsonBinary")]
    pub rules: Json,
    pub created_at: DateTimeUtc,
    #[sea_orm(column_type = "Text", nullable)]
    pub note: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub created_by_name: Option<String>,
    #[sea_orm(nullable)]
    pub updated_at: Option<DateTimeUtc>,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
