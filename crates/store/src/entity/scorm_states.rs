//! What the run-time of SCORM keeps of a person in an item.

use sea_orm::entity::prelude::*;

/// What the run-time of SCORM keeps of a person in an item.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "scorm_states")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false, column_type = "Text")]
    pub item: String,
    pub learner_id: Uuid,
    pub launch_id: Uuid,
    pub sequence: i64,
    #[sea_orm(column_type = "JsonBinary")]
    pub cmi: Json,
    pub seen: bool,
    pub saved_at: DateTimeUtc,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
