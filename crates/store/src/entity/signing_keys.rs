//! Keys that sign tokens; the private half is sealed with the master secret.

use sea_orm::entity::prelude::*;

/// Keys that sign tokens; the private half is sealed with the master secret.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "signing_keys")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub kid: String,
    #[sea_orm(column_type = "VarBinary(StringLen::None)")]
    pub sealed_private: Vec<u8>,
    #[sea_orm(column_type = "JsonBinary")]
    pub public_jwk: Json,
    pub created_at: DateTimeUtc,
    pub activates_at: DateTimeUtc,
    pub retires_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
