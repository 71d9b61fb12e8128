//! Webhooks: where they go, what is told, and how far each of it has come.

use sea_orm_migration::prelude::*;

use crate::table::{Column as C, create};

/// Webhooks.
#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        endpoints(manager).await?;
        events(manager).await?;
        deliveries(manager).await
    }
}

async fn endpoints(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("webhook_endpoints")
        .column("company_id", C::Uuid)
        .column("id", C::Uuid)
        .optional("workspace_id", C::Uuid)
        .column("url", C::Text)
        .column("description", C::Text)
        .column("event_types", C::Json)
        .column("enabled", C::Bool)
        .column("stopped", C::Bool)
        .optional("failing_since", C::Instant)
        .column("secret", C::Bytes)
        .optional("secret_before", C::Bytes)
        .optional("secret_before_until", C::Instant)
        .column("revision", C::BigInt)
        .column("created_by", C::Text)
        .column("created_at", C::Instant)
        .column("changed_at", C::Instant)
        .primary_key(&["company_id", "id"])
        .references(&["company_id"], "companies", &["id"])
        .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
        .run(manager)
        .await
}

async fn events(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("webhook_events")
        .column("company_id", C::Uuid)
        .column("id", C::Uuid)
        .optional("workspace_id", C::Uuid)
        .column("event_key", C::Text)
        .column("event_type", C::Text)
        .column("payload", C::Text)
        .column("created_at", C::Instant)
        .primary_key(&["company_id", "id"])
        .unique(&["company_id", "event_key"])
        .references(&["company_id"], "companies", &["id"])
        .references(&["company_id", "workspace_id"], "workspaces", &["company_id", "id"])
        .index(&["created_at"])
        .run(manager)
        .await
}

async fn deliveries(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    create("webhook_deliveries")
        .column("company_id", C::Uuid)
        .column("id", C::Uuid)
        .column("endpoint_id", C::Uuid)
        .column("event_id", C::Uuid)
        .optional("workspace_id", C::Uuid)
        .column("event_type", C::Text)
        .column("state", C::Text)
        .column("attempts", C::Int)
        .column("round_attempts", C::Int)
        .column("next_attempt_at", C::BigInt)
        .optional("lease_until", C::BigInt)
        .optional("fault", C::Text)
        .optional("response_status", C::Int)
        .optional("response_start", C::Text)
        .optional("duration_ms", C::Int)
        .optional("attempted_at", C::Instant)
        .column("created_at", C::Instant)
        .primary_key(&["company_id", "id"])
        .one_of("state", &["queued", "delivered", "failed"])
        .references(&["company_id", "endpoint_id"], "webhook_endpoints", &["company_id", "id"])
        .references(&["company_id", "event_id"], "webhook_events", &["company_id", "id"])
        // What is due, over all customers.
        .index(&["state", "next_attempt_at"])
        // The log of an endpoint, newest first; all of it, or in one state.
        .index(&["company_id", "endpoint_id", "id"])
        .index(&["company_id", "endpoint_id", "state", "id"])
        // Whether an event still has a delivery.
        .index(&["company_id", "event_id"])
        .index(&["created_at"])
        .run(manager)
        .await
}
