//! A page without the product: an actix handler that runs the one statement with sqlx and answers its rows as JSON. It knows no
//! caller, no rule and no tenant but the one it was made for.

use std::sync::Arc;

use actix_web::{HttpResponse, HttpServer, web};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row as _};
use uuid::Uuid;

use crate::Outcome;
use crate::product::{Served, free_port, workers};
use crate::rows::{Bare, Cell, bound};

/// What a person's line shows, for everybody in a seat of the term: every column of [`Line`], in order.
pub(crate) const PEOPLE: &str = "SELECT l.id, l.login_id, l.name, l.kana, l.email, l.employee_number, s.role, s.starts_on, s.ends_on, \
     s.notes, l.created_at, l.updated_at, l.revision, a.password_state, a.last_login_at, s.term_id, s.waiting, \
     m.kind, u.id AS unit_id, u.code, u.name AS unit_name, p.name AS upper_name \
     FROM learners l \
     JOIN seat_assignments s ON s.workspace_id = l.workspace_id AND s.term_id = $2 AND s.learner_id = l.id \
     JOIN accounts a ON a.company_id = l.company_id AND a.id = l.account_id \
     LEFT JOIN org_memberships m ON m.workspace_id = l.workspace_id AND m.learner_id = l.id \
     AND m.valid_from <= $3 AND (m.valid_to IS NULL OR m.valid_to >= $3) \
     LEFT JOIN org_units u ON u.workspace_id = m.workspace_id AND u.id = m.org_unit_id \
     LEFT JOIN org_units p ON p.workspace_id = u.workspace_id AND p.id = u.parent_id \
     WHERE l.workspace_id = $1 AND s.released_at IS NULL";

/// A row of [`PEOPLE`].
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Line {
    id: Uuid,
    login_id: String,
    name: String,
    kana: Option<String>,
    email: Option<String>,
    employee_number: Option<String>,
    role: String,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    notes: Vec<Option<String>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    revision: i64,
    password_state: String,
    last_login_at: Option<DateTime<Utc>>,
    term_id: Uuid,
    waiting: bool,
    kind: Option<String>,
    unit_id: Option<Uuid>,
    code: Option<String>,
    unit_name: Option<String>,
    upper_name: Option<String>,
}

macro_rules! line_of {
    ($name:ident, $row:ty) => {
        fn $name(row: &$row) -> sqlx::Result<Line> {
            let sqlx::types::Json(notes) = row.try_get(9)?;
            Ok(Line {
                id: row.try_get(0)?,
                login_id: row.try_get(1)?,
                name: row.try_get(2)?,
                kana: row.try_get(3)?,
                email: row.try_get(4)?,
                employee_number: row.try_get(5)?,
                role: row.try_get(6)?,
                starts_on: row.try_get(7)?,
                ends_on: row.try_get(8)?,
                notes,
                created_at: row.try_get(10)?,
                updated_at: row.try_get(11)?,
                revision: row.try_get(12)?,
                password_state: row.try_get(13)?,
                last_login_at: row.try_get(14)?,
                term_id: row.try_get(15)?,
                waiting: row.try_get(16)?,
                kind: row.try_get(17)?,
                unit_id: row.try_get(18)?,
                code: row.try_get(19)?,
                unit_name: row.try_get(20)?,
                upper_name: row.try_get(21)?,
            })
        }
    };
}

line_of!(sqlite_line, SqliteRow);
line_of!(postgres_line, PgRow);

/// A statement with the values of each turn.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Over [`PEOPLE`].
    pub(crate) sql: Arc<str>,
    /// What is bound in each turn.
    pub(crate) turns: Vec<Vec<Cell>>,
}

impl Statement {
    /// Runs it.
    pub(crate) async fn lines(&self, bare: &Bare, turn: usize) -> Outcome<Vec<Line>> {
        macro_rules! fetched {
            ($pool:expr, $line:expr) => {{
                let mut query = sqlx::query(AssertSqlSafe(self.sql.clone()));
                for cell in &self.turns[turn % self.turns.len()] {
                    query = bound!(query, cell);
                }
                query.fetch_all($pool).await?.iter().map($line).collect::<sqlx::Result<_>>()?
            }};
        }
        Ok(match bare {
            Bare::Sqlite(pool) => fetched!(pool, sqlite_line),
            Bare::Postgres(pool) => fetched!(pool, postgres_line),
        })
    }
}

/// Serves the statement on a free port, turn `n` under `/n`.
pub(crate) async fn serve(bare: Bare, statement: Arc<Statement>) -> Outcome<Served> {
    let (listener, address) = free_port().await?;
    let shared = web::Data::new((bare, statement));
    let server =
        HttpServer::new(move || actix_web::App::new().app_data(shared.clone()).route("/{turn}", web::get().to(answer)))
            .workers(workers())
            .disable_signals()
            .listen(listener)?
            .run();
    let handle = server.handle();
    tokio::spawn(server);
    Ok(Served { address, handle })
}

async fn answer(shared: web::Data<(Bare, Arc<Statement>)>, turn: web::Path<usize>) -> HttpResponse {
    let (bare, statement) = shared.get_ref();
    match statement.lines(bare, turn.into_inner()).await {
        Ok(lines) => HttpResponse::Ok().json(lines),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}
