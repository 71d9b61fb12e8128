//! Somebody who can log in; `login_key` names site family or company and the log-in ID without case.

use sea_orm::entity::prelude::*;

/// Somebody who can log in; `login_key` names site family or company and the log-in ID without case.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "accounts")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub company_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub login_key: String,
    #[sea_orm(column_type = "Text")]
    pub role: String,
    #[sea_orm(column_type = "Text")]
    pub login_id: String,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub name_kana: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email_key: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub department: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub phone: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub password_hash: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub password_state: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub hand_out_hash: Option<String>,
    #[sea_orm(nullable)]
    pub hand_out_expires_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub verified_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub disabled_at: Option<DateTimeUtc>,
    #[sea_orm(nullable)]
    pub last_login_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub revision: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
