//! Loaded files with their plans.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{ImportId, TermId};
use keizoku_domain::people::plan::ImportPlan;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::imports::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::scope::{Across, Scoped, Tenanted, WorkspaceScope};

/// A loaded file.
#[derive(Debug, Clone)]
pub struct Import {
    /// Its id.
    pub id: ImportId,
    /// The term whose roster it is for.
    pub term: TermId,
    /// `learners` or `org_units`.
    pub kind: String,
    /// The file's name.
    pub file_name: String,
    /// How its characters were written.
    pub encoding: String,
    /// What kind of file it was.
    pub format: String,
    /// The revision of the people it was planned against.
    pub base_revision: i64,
    /// `ready`, `blocked`, `committed` or `superseded`.
    pub state: String,
    /// The plan's counts.
    pub summary: serde_json::Value,
    /// What it does.
    pub plan: ImportPlan,
    /// The file's rows as they were read, and initial passwords, sealed.
    pub secrets: Option<Vec<u8>>,
    /// Who loaded it.
    pub created_by: String,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it is forgotten.
    pub expires_at: DateTime<Utc>,
    /// Whether it came from no file, but carries over the people of a former workspace.
    pub carries_over: bool,
    /// How many completions were there to come along when it was planned; `None` where they do not.
    pub completions: Option<u32>,
}

fn import(row: Model) -> Result<Import, StoreError> {
    let bad = |column, error: &dyn std::fmt::Display| StoreError::bad_row("imports", column, row.id, error);
    let plan = row.plan.as_deref().ok_or_else(|| bad("plan", &"is missing"))?;
    Ok(Import {
        plan: serde_json::from_slice(plan).map_err(|e| bad("plan", &e))?,
        id: ImportId::from_uuid(row.id),
        term: TermId::from_uuid(row.term_id),
        kind: row.kind,
        file_name: row.file_name,
        encoding: row.encoding,
        format: row.format,
        base_revision: row.base_revision,
        state: row.state,
        summary: row.summary,
        secrets: row.secrets,
        created_by: row.created_by,
        created_at: row.created_at,
        expires_at: row.expires_at,
        carries_over: row.carries_over,
        completions: row
            .completions
            .map(|count| u32::try_from(count).map_err(|e| bad("completions", &e)))
            .transpose()?,
    })
}

/// Keeps a loaded file; those still open before it are superseded.
///
/// # Errors
/// The database.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, import: &Import) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::State, Expr::value("superseded"))
        .filter(C::TermId.eq(import.term.as_uuid()))
        .filter(C::Kind.eq(&import.kind))
        .filter(C::State.is_in(["ready", "blocked"]))
        .exec(uow.conn())
        .await?;
    let completions = import.completions.map(i32::try_from).transpose();
    let completions = completions.map_err(|e| StoreError::bad_row("imports", "completions", import.id, e))?;
    let plan = serde_json::to_vec(&import.plan).map_err(|e| StoreError::bad_row("imports", "plan", import.id, e))?;
    let row = ActiveModel {
        workspace_id: Set(scope.uuid()),
        id: Set(import.id.as_uuid()),
        term_id: Set(import.term.as_uuid()),
        kind: Set(import.kind.clone()),
        file_name: Set(import.file_name.clone()),
        encoding: Set(import.encoding.clone()),
        format: Set(import.format.clone()),
        hash: Set(import.plan.hash.clone()),
        base_revision: Set(import.base_revision),
        state: Set(import.state.clone()),
        summary: Set(import.summary.clone()),
        plan: Set(Some(plan)),
        secrets: Set(import.secrets.clone()),
        created_by: Set(import.created_by.clone()),
        created_at: Set(import.created_at),
        committed_at: Set(None),
        expires_at: Set(import.expires_at),
        carries_over: Set(import.carries_over),
        completions: Set(completions),
    };
    Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// A loaded file.
///
/// # Errors
/// The database, or a row that is no plan.
pub async fn find(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: ImportId,
) -> Result<Option<Import>, StoreError> {
    Entity::find_in(scope).filter(C::Id.eq(id.as_uuid())).one(conn).await?.map(import).transpose()
}

/// Marks a plan as written and forgets its passwords.
///
/// # Errors
/// The database.
pub async fn committed(uow: &Uow, scope: WorkspaceScope, id: ImportId) -> Result<(), StoreError> {
    Entity::update_in(scope)
        .col_expr(C::State, Expr::value("committed"))
        .col_expr(C::CommittedAt, Expr::value(uow.now()))
        .col_expr(C::Secrets, Expr::value(None::<Vec<u8>>))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// Forgets files whose time is over, of every customer.
///
/// # Errors
/// The database.
pub async fn remove_expired(uow: &Uow) -> Result<u64, StoreError> {
    let expired = Entity::delete_across(Across::CleanUp).filter(C::ExpiresAt.lt(uow.now()));
    Ok(expired.exec(uow.conn()).await?.rows_affected)
}
