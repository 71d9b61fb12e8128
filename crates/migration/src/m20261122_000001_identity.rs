//! Accounts, sessions, links and keys.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Accounts, sessions, links and keys.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create("companies")
            .column("id", C::Uuid)
            .column("code", C::Text)
            .column("kind", C::Text)
            .column("name", C::Text)
            .column("name_key", C::Text)
            .optional("name_kana", C::Text)
            .optional("postal_code", C::Text)
            .optional("address", C::Text)
            .optional("phone", C::Text)
            .column("created_at", C::Instant)
            .column("updated_at", C::Instant)
            .column("revision", C::BigInt)
            .primary_key(&["id"])
            .unique(&["code"])
            .one_of("kind", &["customer", "vendor"])
            .index(&["name_key", "id"])
            .run(manager)
            .await?;
        create("accounts")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("login_key", C::Text)
            .column("role", C::Text)
            .column("login_id", C::Text)
            .column("name", C::Text)
            .optional("name_kana", C::Text)
            .optional("email", C::Text)
            .optional("email_key", C::Text)
            .optional("department", C::Text)
            .optional("phone", C::Text)
            .optional("password_hash", C::Text)
            .column("password_state", C::Text)
            .optional("hand_out_hash", C::Text)
            .optional("hand_out_expires_at", C::Instant)
            .optional("verified_at", C::Instant)
            .optional("disabled_at", C::Instant)
            .optional("last_login_at", C::Instant)
            .column("created_at", C::Instant)
            .column("updated_at", C::Instant)
            .column("revision", C::BigInt)
            .primary_key(&["company_id", "id"])
            .unique(&["login_key"])
            .references(&["company_id"], "companies", &["id"])
            .index(&["company_id", "email_key"])
            .one_of(
                "role",
                &["applicant", "vendor_sales", "vendor_operator", "training_admin", "supervisor", "learner"],
            )
            .one_of("password_state", &["none", "pending", "set", "hand_out"])
            .run(manager)
            .await?;
        create("sessions")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("account_id", C::Uuid)
            .column("site", C::Text)
            .optional("workspace_id", C::Uuid)
            .column("token_hash", C::Bytes)
            .optional("previous_hash", C::Bytes)
            .optional("rotated_at", C::Instant)
            .column("created_at", C::Instant)
            .column("expires_at", C::Instant)
            .optional("revoked_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["token_hash"])
            .references(&["company_id", "account_id"], "accounts", &["company_id", "id"])
            .index(&["previous_hash"])
            .index(&["company_id", "account_id"])
            .run(manager)
            .await?;
        create("one_time_links")
            .column("company_id", C::Uuid)
            .column("id", C::Uuid)
            .column("account_id", C::Uuid)
            .column("purpose", C::Text)
            .column("token_hash", C::Bytes)
            .column("expires_at", C::Instant)
            .optional("used_at", C::Instant)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "id"])
            .unique(&["token_hash"])
            .references(&["company_id", "account_id"], "accounts", &["company_id", "id"])
            .index(&["company_id", "account_id"])
            .one_of("purpose", &["verify_email", "set_up", "reset"])
            .run(manager)
            .await?;
        create("login_throttles")
            .column("login_key", C::Text)
            .column("failures", C::Int)
            .column("window_started_at", C::Instant)
            .optional("locked_until", C::Instant)
            .primary_key(&["login_key"])
            .run(manager)
            .await?;
        create("signing_keys")
            .column("kid", C::Text)
            .column("sealed_private", C::Bytes)
            .column("public_jwk", C::Json)
            .column("created_at", C::Instant)
            .column("activates_at", C::Instant)
            .column("retires_at", C::Instant)
            .primary_key(&["kid"])
            .run(manager)
            .await?;
        create("settings")
            .column("key", C::Text)
            .column("value", C::Json)
            .column("updated_at", C::Instant)
            .primary_key(&["key"])
            .run(manager)
            .await?;
        create("idempotency_keys")
            .column("company_id", C::Uuid)
            .column("account_id", C::Uuid)
            .column("key", C::Text)
            .column("request_hash", C::Bytes)
            .column("status", C::Int)
            .column("body", C::Text)
            .column("created_at", C::Instant)
            .primary_key(&["company_id", "account_id", "key"])
            .index(&["created_at"])
            .run(manager)
            .await?;
        Ok(())
    }
}
