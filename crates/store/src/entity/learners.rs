//! A person of a workspace; survives the end of every term. Role, days of use and notes belong to a roster: the columns here
//! say what was written last, and hold for people who are not on the roster asked for.

use sea_orm::entity::prelude::*;

/// A person of a workspace; survives the end of every term.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "learners")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub company_id: Uuid,
    pub account_id: Uuid,
    #[sea_orm(column_type = "Text")]
    pub login_id: String,
    #[sea_orm(column_type = "Text")]
    pub login_id_key: String,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text")]
    pub name_key: String,
    #[sea_orm(column_type = "Text", nullable)]
    pub kana: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub email: Option<String>,
    #[sea_orm(column_type = "Text", nullable)]
    pub employee_number: Option<String>,
    #[sea_orm(column_type = "Text")]
    pub role: String,
    #[sea_orm(nullable)]
    pub starts_on: Option<Date>,
    #[sea_orm(nullable)]
    pub ends_on: Option<Date>,
    #[sea_orm(column_type = "JsonBinary")]
    pub notes: Json,
    #[sea_orm(column_type = "Text")]
    pub search_key: String,
    pub created_at: DateTimeUtc,
    pub updated_at: DateTimeUtc,
    pub revision: i64,
    pub changed_in: i64,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
