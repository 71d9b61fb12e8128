//! What a roster says of a person — role, days of use, notes — moves from the person to the roster, so that the next roster can
//! be edited beside the running one. The columns of `learners` stay: they say what was written last, of people who are not
//! on the roster asked for.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (date, json) = match manager.get_database_backend() {
            DbBackend::Sqlite => ("date_text", "jsonb_text"),
            _ => ("date", "jsonb"),
        };
        let conn = manager.get_connection();
        for column in [
            "role text NOT NULL DEFAULT 'learner' CHECK (role IN ('supervisor', 'learner'))".to_owned(),
            format!("starts_on {date}"),
            format!("ends_on {date}"),
            format!("notes {json} NOT NULL DEFAULT '[null,null,null,null,null]'"),
        ] {
            conn.execute_unprepared(&format!("ALTER TABLE seat_assignments ADD COLUMN {column}")).await?;
        }
        conn.execute_unprepared(
            "UPDATE seat_assignments SET (role, starts_on, ends_on, notes) = (SELECT l.role, l.starts_on, l.ends_on, l.notes \
             FROM learners l WHERE l.workspace_id = seat_assignments.workspace_id AND l.id = seat_assignments.learner_id)",
        )
        .await?;
        // A log-in looks for the person behind the account, in whatever workspace of the company.
        let mut index = Index::create();
        index
            .name("ix_learners_company_id_account_id")
            .table(Alias::new("learners"))
            .col(Alias::new("company_id"))
            .col(Alias::new("account_id"));
        manager.create_index(index.take()).await?;
        // Who is a supervisor is computed from the roster at every log-in and refresh; an account only says "a person".
        conn.execute_unprepared("UPDATE accounts SET role = 'learner' WHERE role = 'supervisor'").await?;
        Ok(())
    }
}
