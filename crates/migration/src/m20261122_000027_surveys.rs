//! Surveys: answers, and what was chosen in them, so that the database can sum. Of an anonymous survey nothing says whose an answer
//! is, or when it was given.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // What a unit is stands in its content, which no statement looks into.
        let mut survey = ColumnDef::new(Alias::new("survey")).boolean().not_null().default(false).to_owned();
        let units = Alias::new("course_units");
        manager.alter_table(Table::alter().table(units).add_column(&mut survey).to_owned()).await?;
        create("survey_answers")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("unit_id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("unit_revision", C::BigInt)
            .optional("enrolment_id", C::Uuid)
            .optional("learner_id", C::Uuid)
            .optional("answered_in", C::Text)
            .optional("answered_at", C::Instant)
            .column("answers", C::Json)
            .primary_key(&["workspace_id", "id"])
            .references(&["workspace_id", "enrolment_id"], "enrolments", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .references(&["unit_id"], "course_units", &["id"])
            .index(&["workspace_id", "term_id", "unit_id", "id"])
            .index(&["workspace_id", "enrolment_id", "unit_id"])
            .index(&["workspace_id", "learner_id"])
            .run(manager)
            .await?;
        // Choice 0 says that the question was answered at all, with words too.
        create("survey_choices")
            .column("workspace_id", C::Uuid)
            .column("answer_id", C::Uuid)
            .column("question", C::Text)
            .column("choice", C::Int)
            .primary_key(&["workspace_id", "answer_id", "question", "choice"])
            .references(&["workspace_id", "answer_id"], "survey_answers", &["workspace_id", "id"])
            .run(manager)
            .await
    }
}
