//! The dates that a term promises about its renewal are columns, so that lists by deadline are read in pages; when a renewal was
//! let go stays with its order; a plan that carries people over is told from a file's.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// The dates of terms that were opened before, by the policy they keep; `ends_on` is the day before the 1st of M.
const SQLITE: &str = "UPDATE terms SET \
    renewal_opens_on = date(ends_on, '+1 day', '-' || coalesce(json_extract(policy, '$.renewalOpensMonthsBefore'), 3) || ' months'), \
    renewal_closes_on = date(ends_on, '+' || coalesce(json_extract(policy, '$.lastDayToApply'), 10) || ' days'), \
    roster_opens_on = coalesce(roster_opens_on, date(start_month || '-01', '-1 month', '+10 days'))";
const POSTGRES: &str = "UPDATE terms SET \
    renewal_opens_on = (ends_on + 1 - make_interval(months => coalesce((policy->>'renewalOpensMonthsBefore')::int, 3)))::date, \
    renewal_closes_on = ends_on + coalesce((policy->>'lastDayToApply')::int, 10), \
    roster_opens_on = coalesce(roster_opens_on, ((start_month || '-01')::date - interval '1 month' + interval '10 days')::date)";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let (date, instant, backfill) = match manager.get_database_backend() {
            DbBackend::Sqlite => ("date_text", "timestamp_with_timezone_text", SQLITE),
            _ => ("date", "timestamptz", POSTGRES),
        };
        let conn = manager.get_connection();
        for column in [
            format!("terms ADD COLUMN renewal_opens_on {date}"),
            format!("terms ADD COLUMN renewal_closes_on {date}"),
            // When an order that was handed in or reserved stopped being so.
            format!("orders ADD COLUMN let_go_at {instant}"),
            "imports ADD COLUMN carries_over boolean NOT NULL DEFAULT FALSE".to_owned(),
        ] {
            conn.execute_unprepared(&format!("ALTER TABLE {column}")).await?;
        }
        conn.execute_unprepared(backfill).await?;
        conn.execute_unprepared(
            "UPDATE orders SET let_go_at = decided_at \
             WHERE submitted_at IS NOT NULL AND state IN ('returned', 'withdrawn', 'expired')",
        )
        .await?;
        conn.execute_unprepared("CREATE INDEX terms_by_renewal ON terms (renewal_closes_on, contract_id)").await?;
        Ok(())
    }
}
