//! Issued documents, the paper drawn from them, and the versions of who issues them. All three are written once: the
//! database itself refuses to change or remove a row.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::table::{Column as C, create};

/// Issued documents.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The tables whose rows are written once.
const WRITTEN_ONCE: [&str; 3] = ["documents", "document_files", "issuer_versions"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("issuer_versions")
            .column("revision", C::BigInt)
            .column("data", C::Json)
            .column("changed_by", C::Text)
            .column("created_at", C::Instant)
            .primary_key(&["revision"])
            .run(manager)
            .await?;
        documents(manager).await?;
        create("document_files")
            .column("company_id", C::Uuid)
            .column("document_id", C::Uuid)
            .column("sha256", C::Text)
            .column("size", C::BigInt)
            .column("bytes", C::Bytes)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "document_id"])
            .references(&["company_id", "document_id"], "documents", &["company_id", "id"])
            .run(manager)
            .await?;
        written_once(manager).await
    }
}

async fn documents(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("documents")
        .column("company_id", C::Uuid)
        .column("id", C::Uuid)
        .column("kind", C::Text)
        .column("number", C::Text)
        .column("year", C::Int)
        .column("count", C::BigInt)
        .column("order_id", C::Uuid)
        .column("issued_on", C::Date)
        .column("total", C::BigInt)
        .column("party", C::Text)
        .column("party_key", C::Text)
        .optional("corrects_id", C::Uuid)
        .column("facts", C::Json)
        .column("facts_sha256", C::Text)
        .column("issuer_revision", C::BigInt)
        .column("issued_by", C::Text)
        .column("created_at", C::Instant)
        .primary_key(&["company_id", "id"])
        .unique(&["id"])
        .unique(&["kind", "year", "count"])
        .unique(&["company_id", "corrects_id"])
        .references(&["company_id", "order_id"], "orders", &["company_id", "id"])
        .references(&["company_id", "corrects_id"], "documents", &["company_id", "id"])
        .index(&["company_id", "issued_on", "id"])
        .index(&["company_id", "order_id"])
        .index(&["issued_on", "id"])
        .index(&["number"])
        .one_of("kind", &["quotation", "order_form", "order_confirmation", "invoice"])
        .run(manager)
        .await
}

async fn written_once(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let conn = manager.get_connection();
    if manager.get_database_backend() == DbBackend::Sqlite {
        for table in WRITTEN_ONCE {
            for verb in ["UPDATE", "DELETE"] {
                conn.execute_unprepared(&format!(
                    "CREATE TRIGGER {table}_no_{} BEFORE {verb} ON {table} BEGIN \
                     SELECT RAISE(ABORT, '{table} is written once'); END",
                    verb.to_lowercase()
                ))
                .await?;
            }
        }
        return Ok(());
    }
    conn.execute_unprepared(
        "CREATE FUNCTION written_once() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION '% is written once', TG_TABLE_NAME; END $$",
    )
    .await?;
    for table in WRITTEN_ONCE {
        conn.execute_unprepared(&format!(
            "CREATE TRIGGER {table}_written_once BEFORE UPDATE OR DELETE ON {table} \
             FOR EACH ROW EXECUTE FUNCTION written_once()"
        ))
        .await?;
        conn.execute_unprepared(&format!(
            "CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} \
             FOR EACH STATEMENT EXECUTE FUNCTION written_once()"
        ))
        .await?;
    }
    Ok(())
}
