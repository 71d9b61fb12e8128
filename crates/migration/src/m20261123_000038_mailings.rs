//! Mails that somebody writes to people, and to whom.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Mailings.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("mailings")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("state", C::Text)
            .column("subject", C::Text)
            .column("body", C::Text)
            .column("author_id", C::Uuid)
            .column("author_name", C::Text)
            .column("everybody", C::Bool)
            .optional("job_id", C::Uuid)
            .column("revision", C::BigInt)
            .column("created_at", C::Instant)
            .optional("started_at", C::Instant)
            .optional("ended_at", C::Instant)
            .one_of("state", &["draft", "sending", "sent", "stopped"])
            .primary_key(&["workspace_id", "id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .index(&["workspace_id", "created_at", "id"])
            .index(&["workspace_id", "author_id", "created_at", "id"])
            .index(&["workspace_id", "term_id"])
            .index(&["state"])
            .run(manager)
            .await?;
        create("mailing_people")
            .column("workspace_id", C::Uuid)
            .column("mailing_id", C::Uuid)
            .column("position", C::Int)
            .column("learner_id", C::Uuid)
            .column("has_address", C::Bool)
            .column("facts", C::Json)
            .column("state", C::Text)
            .optional("reason", C::Text)
            .optional("address", C::Text)
            .optional("mail_id", C::Uuid)
            .one_of("state", &["waiting", "queued", "skipped"])
            .primary_key(&["workspace_id", "mailing_id", "position"])
            .unique(&["workspace_id", "mailing_id", "learner_id"])
            .references(&["workspace_id", "mailing_id"], "mailings", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .index(&["workspace_id", "learner_id"])
            .index(&["workspace_id", "mailing_id", "state", "position"])
            .run(manager)
            .await
    }
}
