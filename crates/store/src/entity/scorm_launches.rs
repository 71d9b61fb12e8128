//! The latest opening of a SCORM unit by a person.

use sea_orm::entity::prelude::*;

/// The latest opening of a SCORM unit by a person.
#[derive(Debug, Clone, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "scorm_launches")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub workspace_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub enrolment_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: Uuid,
    pub learner_id: Uuid,
    pub launch_id: Uuid,
    pub package_id: Uuid,
    pub ticket_hash: Vec<u8>,
    pub expires_at: DateTimeUtc,
    #[sea_orm(nullable)]
    pub counted_score: Option<i32>,
}

/// None: joins are written where they are used.
#[derive(Debug, Clone, Copy, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
