//! What an account's owner has asked for and somebody else has to confirm: a new mail address, a successor.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// What an account's owner has asked for and somebody else has to confirm: a new mail address, a successor.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("account_changes")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("account_id", C::Uuid)
            .column("kind", C::Text)
            .column("name", C::Text)
            .column("email", C::Text)
            .column("token_hash", C::Bytes)
            .column("expires_at", C::Instant)
            .optional("used_at", C::Instant)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["token_hash"])
            .references(&["company_id", "account_id"], "accounts", &["company_id", "id"])
            .index(&["company_id", "account_id"])
            .one_of("kind", &["email", "hand_over"])
            .run(manager)
            .await
    }
}
