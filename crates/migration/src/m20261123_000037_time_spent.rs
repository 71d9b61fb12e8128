//! How long somebody was in a course, and whether its surveys were answered: columns of the status list.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let seconds = ColumnDef::new(Alias::new("seconds")).integer().not_null().default(0).to_owned();
        let timed_at = ColumnDef::new(Alias::new("timed_at")).timestamp_with_time_zone().null().to_owned();
        let answered = ColumnDef::new(Alias::new("survey_answered")).boolean().not_null().default(false).to_owned();
        for mut column in [seconds, timed_at, answered] {
            let table = Alias::new("enrolments");
            manager.alter_table(Table::alter().table(table).add_column(&mut column).to_owned()).await?;
        }
        // Answered means all surveys of the course, and at least one.
        let surveys = "SELECT 1 FROM course_units u WHERE u.course_id = enrolments.course_id AND u.survey AND u.active";
        let open = format!(
            "{surveys} AND NOT EXISTS (SELECT 1 FROM unit_results r WHERE r.workspace_id = enrolments.workspace_id \
             AND r.enrolment_id = enrolments.id AND r.unit_id = u.id AND r.done_at IS NOT NULL)"
        );
        let sql =
            format!("UPDATE enrolments SET survey_answered = TRUE WHERE EXISTS ({surveys}) AND NOT EXISTS ({open})");
        manager.get_connection().execute_unprepared(&sql).await.map(|_| ())
    }
}
