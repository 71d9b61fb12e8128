//! The people of a plan, page by page in one statement: on which roster they are, and what was decided about them by whom.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{LearnerId, RosterPlanId, TermId};
use keizoku_domain::seats::rollover::{Decision, Rule};
use keizoku_domain::text::search_key;
use sea_orm::sea_query::{Alias, Condition, Expr, ExprTrait, IntoIden, JoinType, SelectStatement, SimpleExpr};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, Order, QueryFilter, QueryResult};
use uuid::Uuid;

use crate::bulk;
use crate::db::Uow;
use crate::entity::accounts::{Column as A, Entity as Accounts};
use crate::entity::learners::{Column as P, Entity as People};
use crate::entity::roster_plan_filed::{ActiveModel as FiledRow, Column as F, Entity as Filed};
use crate::entity::roster_plan_people::{Column as L, Entity as Lines};
use crate::entity::seat_assignments::{Column as S, Entity as Seats};
use crate::error::StoreError;
use crate::keyset;
use crate::scope::{Scoped, WorkspaceScope};

/// Which people of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// On both rosters afterwards.
    Stay,
    /// Off the next roster afterwards.
    Leave,
    /// Only on the next roster afterwards.
    Join,
    /// Decided in this plan, whatever was decided.
    Decided,
    /// Taken off or seated by the plan's file, nothing decided.
    Filed,
    /// On both rosters, never logged in, nothing decided: a suggestion to look at.
    NeverLoggedIn,
    /// Known to the workspace, on neither roster, nothing decided.
    Off,
}

/// Somebody of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPerson {
    /// Who.
    pub id: LearnerId,
    /// User ID.
    pub login_id: String,
    /// What a page goes on after.
    pub key: String,
    /// Name.
    pub name: String,
    /// On the running roster.
    pub on_running: bool,
    /// On the next one now.
    pub on_next: bool,
    /// Last day of use on the next roster.
    pub ends_on: Option<NaiveDate>,
    /// Last log-in.
    pub last_login_at: Option<DateTime<Utc>>,
    /// What the plan says.
    pub decision: Option<Made>,
    /// What the plan's file says, where nothing is decided.
    pub by_file: Option<Decision>,
}

/// A decision, by whom, when, and by which rule if it was one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// What.
    pub decision: Decision,
    /// By which rule; none by hand.
    pub rule: Option<Rule>,
    /// Who decided, or applied the rule.
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
}

fn of<C: IntoIden>(alias: &'static str, column: C) -> SimpleExpr {
    Expr::col((Alias::new(alias), column))
}

/// The plan and the two terms between which it stands.
#[derive(Debug, Clone, Copy)]
pub struct Between {
    /// The plan.
    pub plan: RosterPlanId,
    /// The running term.
    pub running: TermId,
    /// The next one.
    pub next: TermId,
}

/// A page by user ID, after `key`.
///
/// # Errors
/// The database, or a row that is no decision.
pub async fn page(
    conn: &impl ConnectionTrait,
    scope: WorkspaceScope,
    between: Between,
    which: Option<Which>,
    words: &str,
    after: Option<&str>,
    limit: u64,
) -> Result<Vec<PlanPerson>, StoreError> {
    let mut select = joined(scope, between);
    select.cond_where(found(which));
    for word in words.split_whitespace().map(search_key).filter(|key| !key.is_empty()) {
        select.and_where(keyset::has_key(conn.get_database_backend(), P::SearchKey, &word));
    }
    if let Some(after) = after {
        select.and_where(Expr::col((People, P::LoginIdKey)).gt(after));
    }
    select.order_by((People, P::LoginIdKey), Order::Asc).limit(limit);
    conn.query_all(&select).await?.iter().map(read).collect()
}

fn joined(scope: WorkspaceScope, between: Between) -> SelectStatement {
    let seat = |alias: &'static str, term: TermId| {
        of(alias, S::WorkspaceId)
            .eq(scope.uuid())
            .and(of(alias, S::TermId).eq(term.as_uuid()))
            .and(of(alias, S::LearnerId).equals((People, P::Id)))
            .and(of(alias, S::ReleasedAt).is_null())
    };
    let line = of("line", L::WorkspaceId)
        .eq(scope.uuid())
        .and(of("line", L::PlanId).eq(between.plan.as_uuid()))
        .and(of("line", L::LearnerId).equals((People, P::Id)));
    let filed = of("filed", F::WorkspaceId)
        .eq(scope.uuid())
        .and(of("filed", F::PlanId).eq(between.plan.as_uuid()))
        .and(of("filed", F::LearnerId).equals((People, P::Id)));
    let account = of("account", A::CompanyId)
        .eq(scope.company().as_uuid())
        .and(of("account", A::Id).equals((People, P::AccountId)));
    let mut select = People::select_in(scope);
    select
        .columns([P::Id, P::LoginId, P::LoginIdKey, P::Name].map(|column| (People, column)))
        .expr(of("running", S::LearnerId))
        .expr(of("next", S::LearnerId))
        .expr(of("next", S::EndsOn))
        .expr(of("account", A::LastLoginAt))
        .exprs([L::Fate, L::Rule, L::DecidedBy, L::DecidedAt].map(|column| of("line", column)))
        .expr(of("filed", F::Fate))
        .join_as(JoinType::LeftJoin, Seats, Alias::new("running"), seat("running", between.running))
        .join_as(JoinType::LeftJoin, Seats, Alias::new("next"), seat("next", between.next))
        .join_as(JoinType::LeftJoin, Lines, Alias::new("line"), line)
        .join_as(JoinType::LeftJoin, Filed, Alias::new("filed"), filed)
        .join_as(JoinType::InnerJoin, Accounts, Alias::new("account"), account);
    select
}

fn found(which: Option<Which>) -> Condition {
    let on = |alias| of(alias, S::LearnerId).is_not_null();
    let off = |alias| of(alias, S::LearnerId).is_null();
    let undecided = || of("line", L::Fate).is_null();
    let is = |decision: Decision| of("line", L::Fate).eq(decision.as_str());
    // Somebody's decision goes before the file.
    let by_file = |decision: Decision| undecided().and(of("filed", F::Fate).eq(decision.as_str()));
    let untouched = || undecided().and(of("filed", F::Fate).is_null());
    let stays = || Condition::any().add(untouched()).add(is(Decision::Stay));
    match which {
        None => Condition::any()
            .add(on("running"))
            .add(on("next"))
            .add(of("line", L::Fate).is_not_null())
            .add(of("filed", F::Fate).is_not_null()),
        Some(Which::Stay) => Condition::all().add(on("running")).add(on("next")).add(stays()),
        Some(Which::Leave) => Condition::any()
            .add(is(Decision::Leave))
            .add(by_file(Decision::Leave))
            .add(Condition::all().add(on("running")).add(off("next")).add(untouched())),
        Some(Which::Join) => Condition::any()
            .add(is(Decision::Join))
            .add(by_file(Decision::Join))
            .add(Condition::all().add(off("running")).add(on("next")).add(stays())),
        Some(Which::Decided) => Condition::all().add(of("line", L::Fate).is_not_null()),
        Some(Which::Filed) => Condition::any().add(by_file(Decision::Leave)).add(by_file(Decision::Join)),
        Some(Which::NeverLoggedIn) => Condition::all()
            .add(on("running"))
            .add(on("next"))
            .add(untouched())
            .add(of("account", A::LastLoginAt).is_null()),
        Some(Which::Off) => Condition::all().add(off("running")).add(off("next")).add(untouched()),
    }
}

fn read(row: &QueryResult) -> Result<PlanPerson, StoreError> {
    let id: Uuid = row.try_get_by_index(0)?;
    let bad = |column, text: &str| StoreError::bad_row("roster_plan_people", column, id, text);
    let decision: Option<String> = row.try_get_by_index(8)?;
    let decision = match decision {
        None => None,
        Some(text) => {
            let rule: Option<String> = row.try_get_by_index(9)?;
            Some(Made {
                decision: Decision::from_text(&text).ok_or_else(|| bad("fate", &text))?,
                rule: rule.map(|rule| Rule::from_text(&rule).ok_or_else(|| bad("rule", &rule))).transpose()?,
                by: row.try_get_by_index(10)?,
                at: row.try_get_by_index(11)?,
            })
        }
    };
    let by_file: Option<String> = row.try_get_by_index(12)?;
    let on = |place: usize| -> Result<bool, StoreError> { Ok(row.try_get_by_index::<Option<Uuid>>(place)?.is_some()) };
    Ok(PlanPerson {
        id: LearnerId::from_uuid(id),
        login_id: row.try_get_by_index(1)?,
        key: row.try_get_by_index(2)?,
        name: row.try_get_by_index(3)?,
        on_running: on(4)?,
        on_next: on(5)?,
        ends_on: row.try_get_by_index(6)?,
        last_login_at: row.try_get_by_index(7)?,
        decision,
        by_file: by_file.map(|text| Decision::from_text(&text).ok_or_else(|| bad("fate", &text))).transpose()?,
    })
}

/// Notes what the plan's file means for people whom the workspace knows, in place of what another file meant; none without a file.
///
/// # Errors
/// The database.
pub async fn note_file(
    uow: &Uow,
    scope: WorkspaceScope,
    plan: RosterPlanId,
    people: &[(LearnerId, Decision)],
) -> Result<(), StoreError> {
    Filed::delete_in(scope).filter(F::PlanId.eq(plan.as_uuid())).exec(uow.conn()).await?;
    let rows = people.iter().map(|(person, decision)| FiledRow {
        workspace_id: Set(scope.uuid()),
        plan_id: Set(plan.as_uuid()),
        learner_id: Set(person.as_uuid()),
        fate: Set(decision.as_str().to_owned()),
    });
    bulk::insert(uow, rows.collect()).await
}
