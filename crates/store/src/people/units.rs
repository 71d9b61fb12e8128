//! Departments. `path` is the chain of codes, each followed by a slash; it is rewritten when a branch moves.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::id::{OrgUnitId, TermId};
use keizoku_domain::people::tree::{OrgTree, Unit};
use keizoku_domain::text::{OrgCode, OrgName, search_key};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::db::Uow;
use crate::entity::{org_memberships, org_units, seat_assignments};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// All departments of a workspace as a tree, and each one's revision.
///
/// # Errors
/// The database, or a row that is no department.
pub async fn tree(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
) -> Result<(OrgTree, HashMap<OrgUnitId, i64>), StoreError> {
    use org_units::Column as C;
    // Every page of people reads the tree: only the columns it is made of.
    let rows: Vec<(Uuid, String, String, Option<Uuid>, i64)> = org_units::Entity::find_in(scope)
        .select_only()
        .columns([C::Id, C::Code, C::Name, C::ParentId, C::Revision])
        .into_tuple()
        .all(conn)
        .await?;
    let mut units = Vec::with_capacity(rows.len());
    let mut revisions = HashMap::with_capacity(rows.len());
    for (row, code, name, parent, revision) in rows {
        let bad = |column, error: keizoku_domain::text::TextError| StoreError::bad_row("org_units", column, row, error);
        let id = OrgUnitId::from_uuid(row);
        revisions.insert(id, revision);
        units.push(Unit {
            id,
            code: OrgCode::parse(&code).map_err(|e| bad("code", e))?,
            name: OrgName::parse(&name).map_err(|e| bad("name", e))?,
            parent: parent.map(OrgUnitId::from_uuid),
        });
    }
    Ok((OrgTree::new(units), revisions))
}

/// Writes new departments, the upper ones first; `tree` holds them already.
///
/// # Errors
/// The database; a unique violation when a code is taken.
pub async fn insert(uow: &Uow, scope: WorkspaceScope, tree: &OrgTree, units: &[Unit]) -> Result<(), StoreError> {
    // A parent must be there before its children, also within one statement on PostgreSQL: one level at a time.
    let mut levels: Vec<Vec<&Unit>> = Vec::new();
    for unit in units {
        let depth = tree.ancestry(unit.id).len();
        levels.resize_with(levels.len().max(depth), Vec::new);
        levels[depth.saturating_sub(1)].push(unit);
    }
    for chunk in levels.iter().flat_map(|level| level.chunks(CHUNK)) {
        let rows = chunk.iter().map(|unit| org_units::ActiveModel {
            workspace_id: Set(scope.uuid()),
            id: Set(unit.id.as_uuid()),
            code: Set(unit.code.as_str().to_owned()),
            code_key: Set(unit.code.as_str().to_ascii_lowercase()),
            name: Set(unit.name.as_str().to_owned()),
            name_key: Set(search_key(unit.name.as_str())),
            parent_id: Set(unit.parent.map(OrgUnitId::as_uuid)),
            path: Set(code_path(tree, unit.id)),
            depth: Set(depth(tree, unit.id)),
            created_at: Set(uow.now()),
            updated_at: Set(uow.now()),
            revision: Set(1),
        });
        org_units::Entity::insert_many(rows).exec_without_returning(uow.conn()).await?;
    }
    Ok(())
}

/// Renames or moves a department: `tree` is the tree afterwards. Every path below is rewritten.
///
/// # Errors
/// The database.
pub async fn reshape(uow: &Uow, scope: WorkspaceScope, tree: &OrgTree, id: OrgUnitId) -> Result<(), StoreError> {
    use org_units::Column as C;
    let Some(unit) = tree.get(id) else { return Ok(()) };
    org_units::Entity::update_in(scope)
        .col_expr(C::Name, Expr::value(unit.name.as_str()))
        .col_expr(C::NameKey, Expr::value(search_key(unit.name.as_str())))
        .col_expr(C::ParentId, Expr::value(unit.parent.map(OrgUnitId::as_uuid)))
        .col_expr(C::UpdatedAt, Expr::value(uow.now()))
        .col_expr(C::Revision, Expr::col(C::Revision).add(1))
        .filter(C::Id.eq(id.as_uuid()))
        .exec(uow.conn())
        .await?;
    for below in tree.subtree(id) {
        org_units::Entity::update_in(scope)
            .col_expr(C::Path, Expr::value(code_path(tree, below)))
            .col_expr(C::Depth, Expr::value(depth(tree, below)))
            .filter(C::Id.eq(below.as_uuid()))
            .exec(uow.conn())
            .await?;
    }
    Ok(())
}

/// Deletes a department that nobody was ever in and that has none below it.
///
/// # Errors
/// The database.
pub async fn delete(uow: &Uow, scope: WorkspaceScope, id: OrgUnitId) -> Result<(), StoreError> {
    org_units::Entity::delete_in(scope).filter(org_units::Column::Id.eq(id.as_uuid())).exec(uow.conn()).await?;
    Ok(())
}

/// Whether anybody holds, held or will hold a post there.
///
/// # Errors
/// The database.
pub async fn was_ever_held(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    id: OrgUnitId,
) -> Result<bool, StoreError> {
    use org_memberships::Column as C;
    let count = org_memberships::Entity::find_in(scope).filter(C::OrgUnitId.eq(id.as_uuid())).count(conn).await?;
    Ok(count > 0)
}

/// How many people in a seat of `term` hold their primary post in each department on `day`; each person counts once.
///
/// # Errors
/// The database.
pub async fn head_counts(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    term: TermId,
    day: NaiveDate,
) -> Result<HashMap<OrgUnitId, u64>, StoreError> {
    use org_memberships::Column as C;
    use seat_assignments::Column as A;
    let seated = seat_assignments::Entity::select_in(scope)
        .column(A::LearnerId)
        .and_where(A::TermId.eq(term.as_uuid()))
        .and_where(A::ReleasedAt.is_null())
        .and_where(A::Waiting.eq(false))
        .to_owned();
    let rows: Vec<(Uuid, i64)> = org_memberships::Entity::find_in(scope)
        .select_only()
        .column(C::OrgUnitId)
        .column_as(Expr::col(C::LearnerId).count_distinct(), "people")
        .filter(C::Kind.eq("primary"))
        .filter(super::posts::held_on(day))
        .filter(C::LearnerId.in_subquery(seated))
        .group_by(C::OrgUnitId)
        .into_tuple()
        .all(conn)
        .await?;
    Ok(rows.into_iter().map(|(id, count)| (OrgUnitId::from_uuid(id), count.unsigned_abs())).collect())
}

fn code_path(tree: &OrgTree, id: OrgUnitId) -> String {
    tree.ancestry(id).iter().map(|unit| format!("{}/", unit.code)).collect()
}

fn depth(tree: &OrgTree, id: OrgUnitId) -> i32 {
    i32::try_from(tree.ancestry(id).len()).unwrap_or(i32::MAX)
}
