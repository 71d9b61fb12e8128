//! What an approved order opens: a contract, or its next term.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{ContractId, TermId, WorkspaceId};
use keizoku_domain::messaging::MailKind;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Contract, Order, RenewalKind, TermDates, term};
use keizoku_domain::seats::{RosterState, SeatQuota, Term};
use keizoku_store::ordering::companies::Addressee;
use keizoku_store::ordering::{contracts, counters, workspaces};
use keizoku_store::seats::terms;
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::json;

use super::super::deadlines;
use super::super::letters::{self, OrderFacts};
use super::super::policy;
use crate::caller::CompanyUnit;
use crate::error::AppError;
use crate::identity::administrators;
use crate::seats;

pub(super) fn seats_of(order: &Order) -> Result<u32, AppError> {
    order.quantity.ok_or_else(|| AppError::internal("an approved order without quantity"))
}

/// A new contract: new workspace, new credentials, start-of-use mail (renewal.md, "What a renewal changes").
pub(super) async fn new_contract(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &mut Order,
    facts: &OrderFacts,
) -> Result<(), AppError> {
    let scope = new_workspace(uow, unit, facts, None).await?;
    let year = YearMonth::of(unit.today()).year();
    let number = counters::next(uow, &format!("contract:{year}")).await?;
    let contract = Contract {
        id: ContractId::generate(unit.app.ids.as_ref()),
        number: format!("C{year}-{number:05}"),
        company_id: order.company_id,
        workspace_id: scope.workspace(),
        created_at: uow.now(),
        revision: 1,
    };
    contracts::insert(uow, &contract).await?;
    order.contract_id = Some(contract.id);
    let starts_on = term::first_day_of_new_term(order.start_month, unit.today());
    let mut term = term_of(uow, unit, order, &contract, scope).await?;
    term.starts_on = starts_on;
    // Nobody learns yet, so there is nothing to stand beside: people can be registered from the approval on.
    term.roster = if starts_on <= unit.today() { RosterState::Running } else { RosterState::Preparing };
    open_term(uow, unit, &term).await?;
    welcome(uow, unit, order, facts, scope).await
}

/// A renewal: the next term, in the same workspace unless the library is another one.
pub(super) async fn next_term(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &Order,
    facts: &OrderFacts,
) -> Result<(), AppError> {
    let id = order.contract_id.ok_or_else(|| AppError::internal("a renewal without contract"))?;
    let contract = contracts::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    if order.renewal_kind == Some(RenewalKind::Change) {
        let scope = new_workspace(uow, unit, facts, Some(contract.workspace_id)).await?;
        contracts::move_to(uow, &contract, scope.workspace()).await?;
        let mut term = term_of(uow, unit, order, &contract, scope).await?;
        term.roster = if term.starts_on <= unit.today() { RosterState::Running } else { RosterState::Preparing };
        open_term(uow, unit, &term).await?;
        return welcome(uow, unit, order, facts, scope).await;
    }
    let scope = WorkspaceScope::proved(contract.company_id, contract.workspace_id);
    let term = term_of(uow, unit, order, &contract, scope).await?;
    open_term(uow, unit, &term).await?;
    // Approved after the 11th of M−1, or even after the 1st of M: what would have happened then happens now.
    deadlines::catch_up_term(uow, &unit.app, &term, unit.today()).await?;
    Ok(())
}

async fn new_workspace(
    uow: &Uow,
    unit: &CompanyUnit,
    facts: &OrderFacts,
    former: Option<WorkspaceId>,
) -> Result<WorkspaceScope, AppError> {
    let id = WorkspaceId::generate(unit.app.ids.as_ref());
    let scope = WorkspaceScope::proved(unit.scope.company(), id);
    workspaces::insert(uow, scope, &facts.library.name_ja, former).await?;
    Ok(scope)
}

/// The term that an order opens. Its roster opens when the term before promised; what it promises itself is today's policy.
async fn term_of(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &Order,
    contract: &Contract,
    scope: WorkspaceScope,
) -> Result<Term, AppError> {
    let policy = policy::current(uow.conn()).await?;
    let before = terms::of_contracts(uow.conn(), Some(unit.scope), &[contract.id]).await?.pop();
    let dates =
        TermDates::new(order.start_month, order.term_months, before.as_ref().map_or(&policy, |term| &term.policy));
    Ok(Term {
        id: TermId::generate(unit.app.ids.as_ref()),
        company_id: order.company_id,
        contract_id: contract.id,
        workspace_id: scope.workspace(),
        library_id: order.library_id,
        order_id: order.id,
        start_month: dates.start_month,
        end_month: dates.end_month,
        starts_on: dates.starts_on,
        ends_on: dates.ends_on,
        quota: SeatQuota { assigned: 0, purchased: seats_of(order)? },
        roster: RosterState::NotOpen,
        roster_opens_on: dates.roster_opens_on,
        policy,
        revision: 1,
    })
}

async fn open_term(uow: &Uow, unit: &CompanyUnit, term: &Term) -> Result<(), AppError> {
    seats::open_term(uow, &unit.app, term).await?;
    let details = json!({ "startMonth": term.start_month, "purchased": term.quota.purchased });
    let workspace = Some(term.workspace_id);
    letters::record(uow, &unit.app, &unit.actor, term.company_id, workspace, Action::TermOpened, term.id, details).await
}

/// New credentials for the training administrator, by a one-time link: never a clear-text password.
async fn welcome(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &Order,
    facts: &OrderFacts,
    scope: WorkspaceScope,
) -> Result<(), AppError> {
    let admin = order.training_admin.as_ref().ok_or_else(|| AppError::refused("order.training_admin_missing"))?;
    let made = administrators::appoint(uow, &unit.app, scope, admin.name.as_str(), &admin.email).await?;
    let mut params = facts.json(order);
    params["login_id"] = json!(made.login_id);
    params["url"] = json!(made.url);
    let to = Addressee {
        company_id: order.company_id,
        account_id: made.account,
        name: admin.name.as_str().to_owned(),
        email: admin.email.as_str().to_owned(),
    };
    let subject = order.id.to_string();
    let kind = MailKind::StartOfUse;
    letters::send(uow, &unit.app, Some(scope.workspace()), order.company_id, kind, (&subject, "1"), &to, params)
        .await?;
    Ok(())
}
