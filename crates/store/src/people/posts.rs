//! Posts over time.

use std::collections::HashMap;

use chrono::NaiveDate;
use keizoku_domain::id::{IdSource, LearnerId, MembershipId, OrgUnitId};
use keizoku_domain::people::posts::{Post, PostKind};
use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, QueryFilter};

use crate::bulk;
use crate::db::Uow;
use crate::entity::org_memberships::{ActiveModel, Column as C, Entity, Model};
use crate::error::StoreError;
use crate::keyset::CHUNK;
use crate::scope::{Scoped, WorkspaceScope};

/// The condition that a post is held on `day`.
pub(crate) fn held_on(day: NaiveDate) -> Condition {
    Condition::all().add(C::ValidFrom.lte(day)).add(Condition::any().add(C::ValidTo.is_null()).add(C::ValidTo.gte(day)))
}

/// Posts by person.
pub type PostsByPerson = HashMap<LearnerId, Vec<Post>>;

fn collect(rows: Vec<Model>) -> Result<PostsByPerson, StoreError> {
    let mut found = PostsByPerson::new();
    for row in rows {
        let kind = PostKind::parse(&row.kind)
            .ok_or_else(|| StoreError::bad_row("org_memberships", "kind", row.id, &row.kind))?;
        let post = Post { unit: OrgUnitId::from_uuid(row.org_unit_id), kind, from: row.valid_from, to: row.valid_to };
        found.entry(LearnerId::from_uuid(row.learner_id)).or_default().push(post);
    }
    Ok(found)
}

/// Every post of everybody, past and planned ones included.
///
/// # Errors
/// The database, or a row that is no post.
pub async fn of_everybody(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<PostsByPerson, StoreError> {
    collect(Entity::find_in(scope).all(conn).await?)
}

/// Every post of some people.
///
/// # Errors
/// The database, or a row that is no post.
pub async fn of(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    people: &[LearnerId],
) -> Result<PostsByPerson, StoreError> {
    let mut found = PostsByPerson::new();
    for chunk in people.chunks(CHUNK) {
        let rows =
            Entity::find_in(scope).filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid()))).all(conn).await?;
        found.extend(collect(rows)?);
    }
    Ok(found)
}

/// Replaces all posts of the given people; `known` are those who may have posts already.
///
/// # Errors
/// The database.
pub async fn replace(
    uow: &Uow,
    scope: WorkspaceScope,
    ids: &dyn IdSource,
    known: &[LearnerId],
    posts: &[(LearnerId, Vec<Post>)],
) -> Result<(), StoreError> {
    for chunk in known.chunks(CHUNK) {
        Entity::delete_in(scope)
            .filter(C::LearnerId.is_in(chunk.iter().map(|id| id.as_uuid())))
            .exec(uow.conn())
            .await?;
    }
    let rows: Vec<ActiveModel> = posts
        .iter()
        .flat_map(|(learner, posts)| posts.iter().map(move |post| (learner, post)))
        .map(|(learner, post)| ActiveModel {
            workspace_id: Set(scope.uuid()),
            id: Set(MembershipId::generate(ids).as_uuid()),
            learner_id: Set(learner.as_uuid()),
            org_unit_id: Set(post.unit.as_uuid()),
            kind: Set(post.kind.as_str().to_owned()),
            valid_from: Set(post.from),
            valid_to: Set(post.to),
        })
        .collect();
    bulk::insert(uow, rows).await
}
