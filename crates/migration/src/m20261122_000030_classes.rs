//! Training classes, their courses and members; and the context of an enrolment: the catalogue, or a class.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::table::{Column as C, create};

/// Classes, and enrolments in them.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        classes(manager).await?;
        match manager.get_database_backend() {
            DbBackend::Sqlite => rebuild(manager).await,
            _ => alter(manager).await,
        }
    }
}

async fn classes(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("training_classes")
        .column("workspace_id", C::Uuid)
        .column("id", C::Uuid)
        .column("term_id", C::Uuid)
        .column("name", C::Text)
        .column("description", C::Text)
        .optional("from_day", C::Date)
        .optional("until_day", C::Date)
        .column("revision", C::BigInt)
        .column("created_at", C::Instant)
        .column("updated_at", C::Instant)
        .primary_key(&["workspace_id", "id"])
        .unique(&["workspace_id", "term_id", "name"])
        .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
        .run(manager)
        .await?;
    create("training_class_courses")
        .column("workspace_id", C::Uuid)
        .column("class_id", C::Uuid)
        .column("course_id", C::Uuid)
        .column("position", C::Int)
        .column("state", C::Text)
        .optional("from_day", C::Date)
        .optional("until_day", C::Date)
        .optional("due_on", C::Date)
        .one_of("state", &["required", "recommended", "optional"])
        .primary_key(&["workspace_id", "class_id", "course_id"])
        .references(&["workspace_id", "class_id"], "training_classes", &["workspace_id", "id"])
        .references(&["course_id"], "courses", &["id"])
        .run(manager)
        .await?;
    create("training_class_members")
        .column("workspace_id", C::Uuid)
        .column("class_id", C::Uuid)
        .column("learner_id", C::Uuid)
        .column("added_at", C::Instant)
        .primary_key(&["workspace_id", "class_id", "learner_id"])
        .references(&["workspace_id", "class_id"], "training_classes", &["workspace_id", "id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .index(&["workspace_id", "learner_id"])
        .run(manager)
        .await
}

/// Every enrolment there is belongs to the catalogue, whose id is the nil one: an empty column would not tell rows apart in the
/// unique key.
async fn alter(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let nil = "00000000-0000-0000-0000-000000000000";
    for sql in [
        format!("ALTER TABLE enrolments ADD COLUMN class_id uuid NOT NULL DEFAULT '{nil}'"),
        "ALTER TABLE enrolments ALTER COLUMN class_id DROP DEFAULT".to_owned(),
        "ALTER TABLE enrolments DROP CONSTRAINT uq_enrolments_workspace_id_learner_id_term_id_course_id".to_owned(),
        "ALTER TABLE enrolments ADD CONSTRAINT uq_enrolments_context \
         UNIQUE (workspace_id, learner_id, term_id, course_id, class_id)"
            .to_owned(),
    ] {
        manager.get_connection().execute_unprepared(&sql).await?;
    }
    Ok(())
}

/// SQLite takes no constraint away: the table is made anew. References to it are looked at when the transaction ends, and by
/// then every row is back; the table is never renamed, so that what refers to it by name goes on doing so.
async fn rebuild(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = "workspace_id, id, learner_id, course_id, term_id, started_at, last_access_at, last_unit_id, completed_at, \
                   completed_in, progress, first_score, best_score, latest_score, attempts, updated_at, carried_from";
    let conn = manager.get_connection();
    conn.execute_unprepared("PRAGMA defer_foreign_keys = ON").await?;
    conn.execute_unprepared("CREATE TABLE enrolments_before AS SELECT * FROM enrolments").await?;
    conn.execute_unprepared("DROP TABLE enrolments").await?;
    create("enrolments")
        .column("workspace_id", C::Uuid)
        .column("id", C::Uuid)
        .column("learner_id", C::Uuid)
        .column("course_id", C::Uuid)
        .column("term_id", C::Uuid)
        .column("started_at", C::Instant)
        .column("last_access_at", C::Instant)
        .optional("last_unit_id", C::Uuid)
        .optional("completed_at", C::Instant)
        .optional("completed_in", C::Text)
        .column("progress", C::Int)
        .optional("first_score", C::Int)
        .optional("best_score", C::Int)
        .optional("latest_score", C::Int)
        .column("attempts", C::Int)
        .column("updated_at", C::Instant)
        .optional("carried_from", C::Uuid)
        .column("class_id", C::Uuid)
        .primary_key(&["workspace_id", "id"])
        .unique(&["workspace_id", "learner_id", "term_id", "course_id", "class_id"])
        .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
        .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
        .references(&["course_id"], "courses", &["id"])
        .index(&["workspace_id", "updated_at", "id"])
        .run(manager)
        .await?;
    let back =
        format!("INSERT INTO enrolments ({columns}, class_id) SELECT {columns}, zeroblob(16) FROM enrolments_before");
    conn.execute_unprepared(&back).await?;
    conn.execute_unprepared("DROP TABLE enrolments_before").await?;
    Ok(())
}
