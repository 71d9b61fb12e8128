//! The catalogue that the vendor keeps: courses over time, packs, months of offer, imported holidays.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// The catalogue that the vendor keeps: courses over time, packs, months of offer, imported holidays.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        libraries(manager).await?;
        create("course_categories")
            .column("id", C::Uuid)
            .optional("parent_id", C::Uuid)
            .column("code", C::Text)
            .column("code_key", C::Text)
            .column("name_ja", C::Text)
            .column("name_en", C::Text)
            .column("position", C::Int)
            .column("revision", C::BigInt)
            .primary_key(&["id"])
            .unique(&["code_key"])
            .references(&["parent_id"], "course_categories", &["id"])
            .run(manager)
            .await?;
        create("course_series")
            .column("id", C::Uuid)
            .column("code", C::Text)
            .column("code_key", C::Text)
            .column("name_ja", C::Text)
            .column("name_en", C::Text)
            .column("position", C::Int)
            .column("revision", C::BigInt)
            .primary_key(&["id"])
            .unique(&["code_key"])
            .run(manager)
            .await?;
        courses(manager).await?;
        create("catalogue_imports")
            .column("id", C::Uuid)
            .column("kind", C::Text)
            .column("file_name", C::Text)
            .column("content", C::Bytes)
            .column("state", C::Text)
            .column("created_by", C::Text)
            .column("created_at", C::Instant)
            .primary_key(&["id"])
            .index(&["created_at"])
            .one_of("kind", &["courses", "holidays"])
            .one_of("state", &["open", "committed"])
            .run(manager)
            .await?;
        create("holiday_years")
            .column("year", C::Int)
            .column("file_name", C::Text)
            .column("imported_by", C::Text)
            .column("imported_at", C::Instant)
            .primary_key(&["year"])
            .run(manager)
            .await
    }
}

/// Months of offer and a revision; SQLite adds one column at a time.
async fn libraries(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        ColumnDef::new(Alias::new("offered_from")).text().null().take(),
        ColumnDef::new(Alias::new("offered_until")).text().null().take(),
        ColumnDef::new(Alias::new("revision")).big_integer().not_null().default(1).take(),
    ];
    for column in columns {
        let table = Table::alter().table(Alias::new("libraries")).add_column(column).take();
        manager.alter_table(table).await?;
    }
    create("pack_libraries")
        .column("pack_id", C::Uuid)
        .column("library_id", C::Uuid)
        .column("position", C::Int)
        .primary_key(&["pack_id", "library_id"])
        .references(&["pack_id"], "libraries", &["id"])
        .references(&["library_id"], "libraries", &["id"])
        .run(manager)
        .await
}

async fn courses(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("courses")
        .column("id", C::Uuid)
        .column("code", C::Text)
        .column("code_key", C::Text)
        .column("title_ja", C::Text)
        .column("title_en", C::Text)
        .column("title_key", C::Text)
        .column("summary_ja", C::Text)
        .column("summary_en", C::Text)
        .column("category_id", C::Uuid)
        .optional("series_id", C::Uuid)
        .column("standard_minutes", C::Int)
        .column("passing_score", C::Int)
        .column("survey_required", C::Bool)
        .column("created_at", C::Instant)
        .column("updated_at", C::Instant)
        .column("revision", C::BigInt)
        .primary_key(&["id"])
        .unique(&["code_key"])
        .references(&["category_id"], "course_categories", &["id"])
        .references(&["series_id"], "course_series", &["id"])
        .index(&["category_id"])
        .index(&["series_id"])
        .run(manager)
        .await?;
    create("library_courses")
        .column("library_id", C::Uuid)
        .column("course_id", C::Uuid)
        .column("from_day", C::Date)
        .optional("until_day", C::Date)
        .primary_key(&["library_id", "course_id", "from_day"])
        .references(&["library_id"], "libraries", &["id"])
        .references(&["course_id"], "courses", &["id"])
        .index(&["course_id"])
        .run(manager)
        .await
}
