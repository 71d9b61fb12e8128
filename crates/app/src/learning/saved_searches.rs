//! Searches of the status screens under a name: one's own, and those that training administrators share with each other.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, SavedSearchId};
use keizoku_domain::identity::Reach;
use keizoku_domain::learning::saved_search::{ensure_room, judged};
use keizoku_store::Uow;
use keizoku_store::learning::saved_searches as store;
pub use keizoku_store::learning::saved_searches::SavedSearch;
use serde_json::json;

use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::people::change::note;

/// What an owner decides about a search.
#[derive(Debug, Clone)]
pub struct SearchInput {
    /// What it is called.
    pub name: String,
    /// What it looks for: the query part of the screen's address.
    pub conditions: String,
    /// Whether the other training administrators see it.
    pub shared: bool,
    /// Whether the owner's screen opens with it.
    pub is_default: bool,
}

/// A search as somebody sees it.
#[derive(Debug, Clone)]
pub struct SeenSearch {
    /// The search.
    pub search: SavedSearch,
    /// Whether it is the caller's own.
    pub own: bool,
}

/// Who keeps searches; what is shared is for those who see everybody.
fn caller(unit: &WorkspaceUnit) -> Result<(AccountId, bool), AppError> {
    match &unit.actor {
        Actor::Account(account) => Ok((account.id, unit.reach == Reach::Tenant)),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => Err(AppError::Unauthenticated),
    }
}

/// What the caller keeps, and what others share, by name.
///
/// # Errors
/// The store.
pub async fn list(unit: &WorkspaceUnit) -> Result<Vec<SeenSearch>, AppError> {
    let (me, with_shared) = caller(unit)?;
    let found = store::seen_by(unit.app.db.read(), unit.scope, me, with_shared).await?;
    Ok(found.into_iter().map(|search| SeenSearch { own: search.owner == me, search }).collect())
}

/// Refuses a name that the caller uses already, and sharing by somebody who sees a part only.
async fn ensure_sound(uow: &Uow, unit: &WorkspaceUnit, search: &SavedSearch) -> Result<usize, AppError> {
    let (me, may_share) = caller(unit)?;
    if search.shared && !may_share {
        return Err(AppError::refused("saved_search.share_forbidden"));
    }
    let own = store::seen_by(uow.conn(), unit.scope, me, false).await?;
    let others: Vec<&SavedSearch> = own.iter().filter(|one| one.id != search.id).collect();
    if others.iter().any(|one| one.name.key() == search.name.key()) {
        return Err(AppError::refused("saved_search.name_taken"));
    }
    Ok(others.len())
}

/// Keeps a search.
///
/// # Errors
/// `request.invalid`, `saved_search.too_many`, `saved_search.name_taken`, `saved_search.share_forbidden`; the store.
pub async fn keep(unit: &WorkspaceUnit, input: &SearchInput) -> Result<SeenSearch, AppError> {
    let (me, _) = caller(unit)?;
    let (name, conditions) = judged(&input.name, &input.conditions)?;
    let search = unit
        .write(async |uow| {
            let search = SavedSearch {
                id: SavedSearchId::generate(unit.app.ids.as_ref()),
                owner: me,
                name: name.clone(),
                conditions: conditions.clone(),
                shared: input.shared,
                is_default: input.is_default,
                created_at: uow.now(),
                revision: 1,
            };
            ensure_room(ensure_sound(uow, unit, &search).await?)?;
            store::insert(uow, unit.scope, &search).await?;
            settle(uow, unit, &search, Action::SearchKept).await?;
            Ok(search)
        })
        .await?;
    Ok(SeenSearch { search, own: true })
}

/// Changes a search of the caller's own.
///
/// # Errors
/// [`AppError::NotFound`] for one that the caller does not see, `saved_search.not_own`, [`AppError::Stale`], those of [`keep`]; the store.
pub async fn change(
    unit: &WorkspaceUnit,
    id: SavedSearchId,
    seen: i64,
    edit: impl Fn(&mut SearchInput),
) -> Result<SeenSearch, AppError> {
    let search = unit
        .write(async |uow| {
            let before = find(uow, unit, id).await?;
            if before.owner != caller(unit)?.0 {
                return Err(AppError::refused("saved_search.not_own"));
            }
            if before.revision != seen {
                return Err(AppError::Stale);
            }
            let mut input = SearchInput {
                name: before.name.as_str().to_owned(),
                conditions: before.conditions.as_str().to_owned(),
                shared: before.shared,
                is_default: before.is_default,
            };
            edit(&mut input);
            let (name, conditions) = judged(&input.name, &input.conditions)?;
            let (shared, is_default, revision) = (input.shared, input.is_default, before.revision + 1);
            let after = SavedSearch { name, conditions, shared, is_default, revision, ..before };
            ensure_sound(uow, unit, &after).await?;
            store::update(uow, unit.scope, &after).await?;
            settle(uow, unit, &after, Action::SearchChanged).await?;
            Ok(after)
        })
        .await?;
    Ok(SeenSearch { search, own: true })
}

/// Lets a search go: one's own, or a shared one, whose owner may no longer be there to do it.
///
/// # Errors
/// [`AppError::NotFound`] for one that the caller does not see; the store.
pub async fn remove(unit: &WorkspaceUnit, id: SavedSearchId) -> Result<(), AppError> {
    unit.write(async |uow| {
        let search = find(uow, unit, id).await?;
        store::remove(uow, unit.scope, id).await?;
        let details = json!({ "name": search.name.as_str() });
        note(uow, unit, Action::SearchLetGo, id.to_string(), details).await
    })
    .await
}

async fn find(uow: &Uow, unit: &WorkspaceUnit, id: SavedSearchId) -> Result<SavedSearch, AppError> {
    let (me, with_shared) = caller(unit)?;
    let found = store::lock(uow, unit.scope, id).await?;
    found.filter(|search| search.owner == me || (with_shared && search.shared)).ok_or(AppError::NotFound)
}

/// One default at most, and a line in the trail.
async fn settle(uow: &Uow, unit: &WorkspaceUnit, search: &SavedSearch, action: Action) -> Result<(), AppError> {
    if search.is_default {
        store::only_default(uow, unit.scope, search.owner, search.id).await?;
    }
    note(uow, unit, action, search.id.to_string(), json!({ "name": search.name.as_str() })).await
}
