//! The roll-over plan of the next roster: drafted in several steps, looked at as a named diff with its seats and the price of those
//! missing, approved by a second person where switched on, written once, and taken back (`product.md`, N1, N8).

mod approval;
mod commit;
mod edit;
mod file;
mod people;
mod switch;
mod undo;

use std::collections::BTreeMap;

use keizoku_domain::id::LearnerId;
use keizoku_domain::ordering::Price;
use keizoku_domain::people::plan::Effect;
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::rollover::{self, Decision, PlanSeats, PlanState, Written};
use keizoku_domain::seats::{SeatQuota, Term};
use keizoku_store::ordering::{administrators, workspaces};
use keizoku_store::people::imports::{self, Import};
use keizoku_store::people::{learners, revision, roster_entries};
use keizoku_store::seats::plans::{self, Counts, Plan};
use keizoku_store::seats::terms;
use keizoku_store::{Connection, WorkspaceScope};

use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::ordering::{policy, pricing};
use crate::people::rosters::{self, Roster, Which};

pub use approval::{decide as decide_approval, request, withdraw};
pub use commit::{Done, commit};
pub use edit::{Hand, decide, discard, propose, refresh, start};
pub use file::attach;
pub use keizoku_store::seats::plan_people::Which as WhichPeople;
pub use people::{Fate, PersonRow, Reason, people};
pub use switch::{ApprovalStanding, OffAsked, approval, require_approval};
pub use undo::undo;

/// What a loaded file adds to a plan.
#[derive(Debug, Clone)]
pub struct FilePart {
    /// The file with its own plan.
    pub import: Import,
    /// People who take a seat by it.
    pub join: u32,
    /// People who leave by it.
    pub leave: u32,
    /// People who change by it.
    pub change: u32,
}

/// A plan as it is shown.
#[derive(Debug, Clone)]
pub struct PlanView {
    /// The plan.
    pub plan: Plan,
    /// Decisions by kind.
    pub counts: Counts,
    /// The loaded file that is written along.
    pub file: Option<FilePart>,
    /// People whom it takes off the next roster, by decision or by file.
    pub leaving: u32,
    /// People who take a seat by it.
    pub joining: u32,
    /// Seats before and after.
    pub seats: PlanSeats,
    /// What the missing seats cost, ordered today for the next term; none where nothing is missing, or not that many are sold.
    pub price: Option<Price>,
    /// Whether people changed since it was planned.
    pub stale: bool,
    /// What a commit names.
    pub hash: String,
}

/// Where the workspace stands with plans of its next roster.
#[derive(Debug, Clone)]
pub struct PlanStanding {
    /// The newest plan of the next term.
    pub plan: Option<PlanView>,
    /// Whether a second person has to approve.
    pub approval_required: bool,
    /// How many training administrators there are.
    pub administrators: usize,
    /// The workspace's revision, for switching the approval.
    pub workspace_revision: i64,
}

/// Reads where the workspace stands.
///
/// # Errors
/// [`AppError::NotFound`] without a next term; the store.
pub async fn standing(unit: &WorkspaceUnit) -> Result<PlanStanding, AppError> {
    let (conn, scope) = (unit.app.db.read(), unit.scope);
    let roster = rosters::find(unit, Which::Next).await?;
    let workspace = workspaces::find(conn, scope).await?.ok_or(AppError::NotFound)?;
    let plan = match plans::newest(conn, scope, roster.term.id).await? {
        Some(plan) => Some(view(unit, conn, &roster, plan).await?),
        None => None,
    };
    Ok(PlanStanding {
        plan,
        approval_required: workspace.roster_approval_required,
        administrators: administrators::ids(conn, scope).await?.len(),
        workspace_revision: workspace.revision,
    })
}

/// The newest plan of the next term, as it is shown.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn current(unit: &WorkspaceUnit) -> Result<PlanView, AppError> {
    standing(unit).await?.plan.ok_or(AppError::NotFound)
}

async fn view(unit: &WorkspaceUnit, conn: &impl Connection, roster: &Roster, plan: Plan) -> Result<PlanView, AppError> {
    let scope = unit.scope;
    let now = revision::current(conn, scope).await?.unwrap_or_default();
    let content = Content::read(unit, conn, &plan).await?;
    let counts = plans::counts(conn, scope, (plan.id, plan.term)).await?;
    let term = terms::find(conn, scope, roster.term.id).await?.ok_or(AppError::NotFound)?;
    let seats = match (plan.state.is_open(), term.seat_rule().counts_everybody()) {
        (false, _) => PlanSeats::of(term.quota, 0, 0),
        (true, true) => content.seats(counts, term.quota),
        (true, false) => content.seats_by_role(conn, scope, &term).await?,
    };
    let price = if seats.missing() > 0 {
        let (book, policy) = (pricing::book_on(conn, unit.today()).await?, policy::current(conn).await?);
        pricing::more_seats((&book, &policy), &term, term.quota.purchased, seats.missing(), unit.today())
    } else {
        None
    };
    let (hash, file) = (content.hash(&plan), content.file_part());
    let (leaving, joining) = content.moves();
    let stale = plan.state.is_open() && now != plan.base_revision;
    Ok(PlanView { stale, plan, counts, file, leaving, joining, seats, price, hash })
}

/// What a plan is made of: the same for showing and for writing it.
struct Content {
    decisions: BTreeMap<LearnerId, Decision>,
    import: Option<Import>,
}

impl Content {
    async fn read(unit: &WorkspaceUnit, conn: &impl Connection, plan: &Plan) -> Result<Self, AppError> {
        let decisions = plans::decisions(conn, unit.scope, plan.id).await?;
        let import = match plan.import {
            // A file is forgotten after its time: then the plan says that it is gone.
            Some(id) => imports::find(conn, unit.scope, id).await?,
            None => None,
        };
        Ok(Self { decisions, import })
    }

    fn effects(&self) -> impl Iterator<Item = (u32, &Effect)> {
        let rows = self.import.iter().flat_map(|import| &import.plan.rows);
        rows.filter_map(|row| Some((row.row, row.effect.as_ref()?)))
    }

    fn written(&self) -> Written<'_> {
        Written::of(&self.decisions, self.effects())
    }

    fn hash(&self, plan: &Plan) -> String {
        let file = self.import.as_ref().map(|import| import.plan.hash.as_str());
        rollover::hash(plan.term, plan.base_revision, &self.decisions, file)
    }

    /// How many leave and join when it is written: who is decided about counts once, whatever the file says.
    fn moves(&self) -> (u32, u32) {
        let written = self.written();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (number(written.leave.len()), number(written.joining()))
    }

    /// Seats after the plan: decisions are counted by the database, which knows who sits in a seat.
    fn seats(&self, counts: Counts, quota: SeatQuota) -> PlanSeats {
        let written = self.written();
        let by_file = written.leave.iter().filter(|id| !self.decisions.contains_key(id)).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        PlanSeats::of(quota, counts.seated.saturating_add(number(by_file)), number(written.joining()))
    }

    /// The same where not everybody takes a seat: then the roles have to be looked at.
    async fn seats_by_role(
        &self,
        conn: &impl Connection,
        scope: WorkspaceScope,
        term: &Term,
    ) -> Result<PlanSeats, AppError> {
        let written = self.written();
        let joins: Vec<LearnerId> = written.join.iter().copied().collect();
        let off = learners::some(conn, scope, &joins).await?;
        let off = off.into_iter().map(|(id, person)| (id, person.last_entry.role)).collect();
        let rows = roster_entries::of_term(conn, scope, term.id).await?;
        let seated = rows.into_iter().filter(|(_, row)| !row.released && !row.waiting);
        let seated = seated.map(|(id, row)| (id, row.entry.role)).collect();
        Ok(written.seats(term.quota, term.seat_rule(), &seated, &off))
    }

    fn file_part(&self) -> Option<FilePart> {
        let import = self.import.clone()?;
        let count = |wanted: fn(&Effect) -> bool| {
            u32::try_from(self.effects().filter(|(_, effect)| wanted(effect)).count()).unwrap_or(u32::MAX)
        };
        Some(FilePart {
            join: count(|effect| matches!(effect, Effect::Join(_) | Effect::Return(..))),
            leave: count(|effect| matches!(effect, Effect::Leave(_))),
            change: count(|effect| matches!(effect, Effect::Become(..))),
            import,
        })
    }
}

/// The open plan that the caller saw, for a change of it.
///
/// # Errors
/// [`AppError::NotFound`], [`AppError::Stale`]; the store.
async fn seen(unit: &WorkspaceUnit, conn: &impl Connection, roster: &Roster, seen: i64) -> Result<Plan, AppError> {
    let plan = plans::newest(conn, unit.scope, roster.term.id).await?.ok_or(AppError::NotFound)?;
    if plan.revision == seen { Ok(plan) } else { Err(AppError::Stale) }
}

/// Writes a plan back that nobody else changed meanwhile.
async fn save(unit: &WorkspaceUnit, uow: &keizoku_store::Uow, plan: &mut Plan) -> Result<(), AppError> {
    if plans::save(uow, unit.scope, plan).await? { Ok(()) } else { Err(AppError::Stale) }
}

/// Refuses what people have overtaken: the plan has to be brought up to date first.
async fn ensure_fresh(unit: &WorkspaceUnit, conn: &impl Connection, plan: &Plan) -> Result<(), AppError> {
    if revision::current(conn, unit.scope).await? == Some(plan.base_revision) {
        Ok(())
    } else {
        Err(AppError::refused("roster_plan.stale"))
    }
}

/// The state after a decision is written into the plan: an earlier no is answered by it.
fn edited(plan: &mut Plan) -> Result<(), Refusal> {
    plan.state = plan.state.edited()?;
    Ok(())
}

fn name_of(unit: &WorkspaceUnit) -> String {
    match &unit.actor {
        Actor::Account(account) => account.name.clone(),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => "Keizoku".to_owned(),
    }
}

/// Whether a plan may still be changed: for callers on the HTTP floor who show it.
#[must_use]
pub const fn is_open(state: PlanState) -> bool {
    state.is_open()
}
