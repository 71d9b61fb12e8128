//! Course settings: the rules of a term, and the revision that a term's rules have together.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Rules, and sets of rules.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("course_setting_sets")
            .column("workspace_id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("revision", C::BigInt)
            .column("updated_at", C::Instant)
            .primary_key(&["workspace_id", "term_id"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .run(manager)
            .await?;
        // `target_id` tells targets apart in the unique key, where an empty column would not; the two columns beside it are
        // there for their references. Everybody's is the nil id.
        create("course_settings")
            .column("workspace_id", C::Uuid)
            .column("id", C::Uuid)
            .column("term_id", C::Uuid)
            .column("course_id", C::Uuid)
            .column("target_kind", C::Text)
            .column("target_id", C::Uuid)
            .optional("org_unit_id", C::Uuid)
            .optional("learner_id", C::Uuid)
            .column("author", C::Text)
            .column("state", C::Text)
            .optional("from_day", C::Date)
            .optional("until_day", C::Date)
            .optional("due_on", C::Date)
            .column("updated_at", C::Instant)
            .one_of("target_kind", &["everyone", "department", "class", "person"])
            .one_of("author", &["administrator", "supervisor"])
            .one_of("state", &["required", "recommended", "optional", "hidden"])
            .primary_key(&["workspace_id", "id"])
            .unique(&["workspace_id", "term_id", "course_id", "target_kind", "target_id", "author"])
            .references(&["workspace_id", "term_id"], "terms", &["workspace_id", "id"])
            .references(&["workspace_id", "org_unit_id"], "org_units", &["workspace_id", "id"])
            .references(&["workspace_id", "learner_id"], "learners", &["workspace_id", "id"])
            .references(&["course_id"], "courses", &["id"])
            .index(&["workspace_id", "term_id", "target_kind", "target_id"])
            .index(&["workspace_id", "learner_id"])
            .index(&["workspace_id", "org_unit_id"])
            .run(manager)
            .await
    }
}
