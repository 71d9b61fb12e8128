//! A notice is written, published, changed, copied, withdrawn; a draft is deleted.

use std::collections::BTreeSet;

use keizoku_domain::audit::Action;
use keizoku_domain::courses::SettingAuthor;
use keizoku_domain::id::{CourseId, NoticeId, TrainingClassId};
use keizoku_domain::identity::Reach;
use keizoku_domain::messaging::notice::{MOST_LIVE, Phase};
use keizoku_domain::messaging::{Notice, NoticeDraft, NoticeState, NoticeTarget};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::classes;
use keizoku_store::messaging::notices as store;
use serde_json::{Value, json};

use super::{Seen, find};
use crate::caller::{Actor, WorkspaceUnit};
use crate::courses::contents;
use crate::error::AppError;
use crate::people::change::note;
use crate::people::rosters::{self, Which};
use crate::seats::access::ensure_writable;

/// What a notice may name: the departments in sight, and for an administrator everybody, the courses of today's library and the
/// classes of the running and the next term.
struct Targets {
    seen: Seen,
    courses: BTreeSet<CourseId>,
    classes: BTreeSet<TrainingClassId>,
}

impl Targets {
    async fn of(unit: &WorkspaceUnit, wanted: &[NoticeTarget]) -> Result<Self, AppError> {
        let seen = Seen::of(unit).await?;
        let (mut courses, mut of_terms) = (BTreeSet::new(), BTreeSet::new());
        let conn = unit.app.db.read();
        if wanted.iter().any(|target| matches!(target, NoticeTarget::Course(_))) {
            let roster = rosters::find(unit, Which::Running).await?;
            courses = contents::load(conn).await?.courses_of(roster.term.library_id, roster.day);
        }
        let named = |target: &NoticeTarget| match target {
            NoticeTarget::Class(id) => Some(*id),
            _ => None,
        };
        let named: Vec<TrainingClassId> = wanted.iter().filter_map(named).collect();
        if !named.is_empty() {
            let today = unit.today();
            let open: Vec<_> = keizoku_store::seats::terms::of_workspace(conn, unit.scope)
                .await?
                .into_iter()
                .filter(|term| term.ends_on >= today)
                .map(|term| term.id)
                .collect();
            let found = classes::some(conn, unit.scope, &named).await?.into_values();
            of_terms = found.filter(|class| open.contains(&class.term)).map(|class| class.id).collect();
        }
        Ok(Self { seen, courses, classes: of_terms })
    }

    /// Why a target may not be named.
    fn fault(&self, target: NoticeTarget) -> Option<&'static str> {
        let known = match (target, &self.seen.within) {
            (NoticeTarget::Department(id), Some(within)) => within.contains(&id),
            (_, Some(_)) => return Some("notice.target_forbidden"),
            (NoticeTarget::Everyone, None) => true,
            (NoticeTarget::Department(id), None) => self.seen.tree.get(id).is_some(),
            (NoticeTarget::Course(id), None) => self.courses.contains(&id),
            (NoticeTarget::Class(id), None) => self.classes.contains(&id),
        };
        (!known).then_some("notice.target_unknown")
    }
}

/// The draft as it is kept, if the caller may write it. What an administrator's notice names already it may go on naming: a course
/// that has left the library since is no reason to refuse a correction.
async fn check(unit: &WorkspaceUnit, draft: NoticeDraft, before: &[NoticeTarget]) -> Result<NoticeDraft, AppError> {
    let draft = draft.check()?;
    let targets = Targets::of(unit, &draft.targets).await?;
    let mut refusal = Refusal::invalid(Vec::new());
    if targets.seen.within.is_some() && draft.targets.is_empty() {
        // Without a department it would be nobody's.
        refusal = refusal.at("/targets", "notice.targets_missing");
    }
    for (place, target) in draft.targets.iter().enumerate() {
        let stays = unit.reach == Reach::Tenant && before.contains(target);
        if let Some(code) = targets.fault(*target).filter(|_| !stays) {
            if targets.seen.within.is_some() && matches!(target, NoticeTarget::Department(_)) {
                // A department out of sight is not there for a supervisor.
                return Err(AppError::NotFound);
            }
            refusal = refusal.at(format!("/targets/{place}"), code);
        }
    }
    if refusal.fields.is_empty() { Ok(draft) } else { Err(refusal.into()) }
}

fn is_live(notice: &Notice, unit: &WorkspaceUnit) -> bool {
    !matches!(notice.phase(unit.today()), Phase::Ended | Phase::Withdrawn)
}

async fn ensure_room(uow: &Uow, unit: &WorkspaceUnit) -> Result<(), AppError> {
    if store::count_live(uow, unit.scope, unit.today()).await? >= MOST_LIVE {
        return Err(Refusal::new("notice.too_many").with("most", MOST_LIVE).into());
    }
    Ok(())
}

fn told(notice: &Notice) -> Value {
    let draft = &notice.draft;
    json!({
        "title": draft.title, "important": draft.important, "targets": draft.targets.len(),
        "from": draft.from, "until": draft.until,
    })
}

async fn add(unit: &WorkspaceUnit, draft: NoticeDraft) -> Result<NoticeId, AppError> {
    let (role, name) = match &unit.actor {
        Actor::Account(account) if unit.reach != Reach::Tenant => (SettingAuthor::Supervisor, account.name.clone()),
        Actor::Account(account) => (SettingAuthor::Administrator, account.name.clone()),
        _ => return Err(AppError::Unauthenticated),
    };
    unit.write(async |uow| {
        ensure_room(uow, unit).await?;
        let id = NoticeId::generate(unit.app.ids.as_ref());
        let (author_name, draft) = (name.clone(), draft.clone());
        let notice = Notice { id, draft, state: NoticeState::Draft, author: role, author_name, revision: 1 };
        store::insert(uow, unit.scope, &notice).await?;
        note(uow, unit, Action::NoticeCreated, id.to_string(), told(&notice)).await?;
        Ok(id)
    })
    .await
}

/// Writes a draft.
///
/// # Errors
/// Those of [`NoticeDraft::check`], `notice.target_unknown`, `notice.target_forbidden`, `notice.too_many`,
/// [`AppError::NotFound`] for a department out of sight, [`AppError::ReadOnly`]; the store.
pub async fn create(unit: &WorkspaceUnit, draft: NoticeDraft) -> Result<NoticeId, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let draft = check(unit, draft, &[]).await?;
    add(unit, draft).await
}

/// Changes a notice under its lock, if nobody else did since `revision`.
async fn step(
    unit: &WorkspaceUnit,
    (id, revision): (NoticeId, i64),
    action: Action,
    next: impl Fn(&Notice) -> Result<Notice, Refusal>,
) -> Result<(), AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (_, seen) = find(unit, id).await?;
    unit.write(async |uow| {
        let before = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        seen.ensure(&before)?;
        if before.revision != revision {
            return Err(AppError::Stale);
        }
        let after = next(&before)?;
        if is_live(&after, unit) && !is_live(&before, unit) {
            ensure_room(uow, unit).await?;
        }
        store::update(uow, unit.scope, &after).await?;
        note(uow, unit, action, id.to_string(), told(&after)).await
    })
    .await
}

/// Changes what a notice says, to whom and when. Who has read it has read it.
///
/// # Errors
/// Those of [`create`] and [`Notice::changed`]; [`AppError::NotFound`], [`AppError::Stale`].
pub async fn change(unit: &WorkspaceUnit, id: NoticeId, revision: i64, draft: NoticeDraft) -> Result<(), AppError> {
    let (before, _) = find(unit, id).await?;
    let draft = check(unit, draft, &before.draft.targets).await?;
    step(unit, (id, revision), Action::NoticeChanged, |notice| notice.changed(draft.clone())).await
}

/// Publishes a draft: it is seen from its first day on.
///
/// # Errors
/// Those of [`Notice::published`]; [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn publish(unit: &WorkspaceUnit, id: NoticeId, revision: i64) -> Result<(), AppError> {
    let (now, today) = (unit.now(), unit.today());
    step(unit, (id, revision), Action::NoticePublished, |notice| notice.published(now, today)).await
}

/// Takes a published notice back: nobody sees it any more.
///
/// # Errors
/// Those of [`Notice::withdrawn`]; [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn withdraw(unit: &WorkspaceUnit, id: NoticeId, revision: i64) -> Result<(), AppError> {
    let now = unit.now();
    step(unit, (id, revision), Action::NoticeWithdrawn, |notice| notice.withdrawn(now)).await
}

/// Writes a draft that says the same, for a period as long that begins today; targets that can no longer be named are left out.
///
/// # Errors
/// `notice.too_many`, [`AppError::NotFound`], [`AppError::ReadOnly`]; the store.
pub async fn copy(unit: &WorkspaceUnit, id: NoticeId) -> Result<NoticeId, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (notice, _) = find(unit, id).await?;
    let mut draft = notice.draft.beginning_on(unit.today());
    let targets = Targets::of(unit, &draft.targets).await?;
    draft.targets.retain(|target| targets.fault(*target).is_none());
    add(unit, draft).await
}

/// Deletes a draft.
///
/// # Errors
/// `notice.not_a_draft`, [`AppError::NotFound`], [`AppError::Stale`], [`AppError::ReadOnly`]; the store.
pub async fn remove(unit: &WorkspaceUnit, id: NoticeId, revision: i64) -> Result<(), AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (_, seen) = find(unit, id).await?;
    unit.write(async |uow| {
        let notice = store::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
        seen.ensure(&notice)?;
        if notice.revision != revision {
            return Err(AppError::Stale);
        }
        notice.ensure_deletable()?;
        store::remove(uow, unit.scope, id).await?;
        note(uow, unit, Action::NoticeRemoved, id.to_string(), told(&notice)).await
    })
    .await
}
