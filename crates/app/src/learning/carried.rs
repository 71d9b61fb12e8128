//! Completions carried over on a change of library, of the courses that both libraries have on the first day of the new term
//! (renewal.md, "What a renewal changes"). What was learned stays in the former workspace as it is; here stands that it was.

use std::collections::HashMap;

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, CourseId, EnrolmentId, LearnerId};
use keizoku_domain::seats::Term;
use keizoku_store::learning::carried::{self as store, Carried};
use keizoku_store::ordering::workspaces;
use keizoku_store::people::learners;
use keizoku_store::seats::terms;
use keizoku_store::{Connection, Uow, WorkspaceScope};
use serde_json::json;

use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::Actor;
use crate::courses::contents;
use crate::error::AppError;

/// People whose completions are read at a time.
const PEOPLE: usize = 200;

/// The courses of both libraries on the first day of the new term.
async fn shared(conn: &impl Connection, former: WorkspaceScope, term: &Term) -> Result<Vec<CourseId>, AppError> {
    let Some(last) = terms::of_workspace(conn, former).await?.pop() else { return Ok(Vec::new()) };
    let diff = contents::load(conn).await?.diff(last.library_id, term.library_id, term.starts_on);
    Ok(diff.kept.into_iter().collect())
}

/// How many completions of each person of the former workspace could be carried over into `term`.
///
/// # Errors
/// The store.
pub(crate) async fn counts(
    conn: &impl Connection,
    former: WorkspaceScope,
    term: &Term,
) -> Result<HashMap<LearnerId, u64>, AppError> {
    Ok(store::counts(conn, former, &shared(conn, former, term).await?).await?)
}

/// Carries over the latest completion of each shared course for everybody who came along, and has it done once more when the
/// term begins; tells how many were written. What is there already stays.
///
/// # Errors
/// The store.
pub(crate) async fn carry(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    term: &Term,
) -> Result<u64, AppError> {
    let here = workspaces::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let Some(former) = here.former else { return Ok(0) };
    if !here.carries_completions {
        workspaces::carry_completions(uow, scope).await?;
    }
    written(uow, app, actor, scope, WorkspaceScope::proved(scope.company(), former), term).await
}

/// On the first day of a term: what was completed in the former workspace after the people had been carried over comes too.
///
/// # Errors
/// The store.
pub(crate) async fn top_up(uow: &Uow, app: &App, scope: WorkspaceScope, term: &Term) -> Result<(), AppError> {
    let Some(here) = workspaces::find(uow.conn(), scope).await?.filter(|here| here.carries_completions) else {
        return Ok(());
    };
    let first = terms::of_workspace(uow.conn(), scope).await?.into_iter().next();
    let Some(former) = here.former.filter(|_| first.is_some_and(|first| first.id == term.id)) else { return Ok(()) };
    let former = WorkspaceScope::proved(scope.company(), former);
    written(uow, app, &Actor::System, scope, former, term).await.map(|_| ())
}

async fn written(
    uow: &Uow,
    app: &App,
    actor: &Actor,
    scope: WorkspaceScope,
    former: WorkspaceScope,
    term: &Term,
) -> Result<u64, AppError> {
    let conn = uow.conn();
    let courses = shared(conn, former, term).await?;
    let here: HashMap<AccountId, LearnerId> =
        learners::all(conn, scope).await?.into_iter().map(|person| (person.account, person.id)).collect();
    let there = learners::all(conn, former).await?.into_iter();
    let people: Vec<(LearnerId, LearnerId)> =
        there.filter_map(|person| Some((person.id, *here.get(&person.account)?))).collect();
    let mut sum = 0;
    for chunk in people.chunks(PEOPLE) {
        let now: HashMap<LearnerId, LearnerId> = chunk.iter().copied().collect();
        let then: Vec<LearnerId> = chunk.iter().map(|(then, _)| *then).collect();
        let completions = store::latest(conn, former, &then, &courses).await?.into_iter().filter_map(|before| {
            let learner = *now.get(&before.learner)?;
            Some(Carried { id: EnrolmentId::generate(app.ids.as_ref()), learner, before })
        });
        sum += store::put(uow, scope, former, term.id, &completions.collect::<Vec<_>>()).await?;
    }
    if sum > 0 {
        let entry = AuditEntry {
            company_id: scope.company(),
            workspace_id: Some(scope.workspace()),
            action: Action::CompletionsCarried,
            subject: scope.workspace().to_string(),
            details: json!({ "from": former.workspace(), "completions": sum }),
        };
        audit::record(uow, app, actor, entry).await?;
    }
    Ok(sum)
}
