//! Writing an order: draft, provisional (ID数未確定) or handed in at once.

use keizoku_domain::id::{ContractId, LibraryId, OrderId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{Contract, Order, OrderKind, OrderState, RenewalKind, TrainingAdminContact};
use keizoku_domain::refusal::Refusal;
use keizoku_domain::seats::Term;
use keizoku_store::Uow;
use keizoku_store::ordering::{catalogue, contracts, counters, orders as store};
use keizoku_store::seats::terms;

use super::super::{letters, policy, pricing, quotes};
use super::read::{OrderView, view};
use super::submit::{hand_in, reserve};
use crate::caller::{Actor, CompanyUnit};
use crate::error::AppError;

/// What the applicant asks for.
#[derive(Debug, Clone)]
pub struct NewOrder {
    /// What is ordered.
    pub kind: OrderKind,
    /// The library; an addition takes that of its term.
    pub library_id: Option<LibraryId>,
    /// First month; a renewal has the one after its contract's last.
    pub start_month: Option<YearMonth>,
    /// Number of IDs, or GiB of disk.
    pub quantity: Option<u32>,
    /// Estimate of a provisional renewal.
    pub estimated_quantity: Option<u32>,
    /// ID数未確定.
    pub quantity_undetermined: bool,
    /// The contract, unless it is a new one.
    pub contract_id: Option<ContractId>,
    /// Who administers a new workspace.
    pub training_admin: Option<TrainingAdminContact>,
    /// Remark.
    pub note: Option<String>,
    /// Whether to hand it in at once.
    pub submit: bool,
}

/// Where an order belongs: what it follows from.
struct Basis {
    contract: Option<Contract>,
    library_id: LibraryId,
    start_month: YearMonth,
    renewal_kind: Option<RenewalKind>,
}

/// Writes an order down, and hands it in when asked to.
///
/// # Errors
/// Every refusal of an order (windows, quantities, `order.open_exists` with the open order); the store.
pub async fn create(unit: &CompanyUnit, new: &NewOrder) -> Result<OrderView, AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Forbidden) };
    if unit.scope.company() != account.company {
        return Err(AppError::Forbidden);
    }
    let applicant = account.id;
    unit.write(async |uow| {
        let basis = basis(uow, unit, new).await?;
        let mut order = write_down(uow, unit, new, basis).await?;
        price(uow, unit, &mut order).await?;
        if new.quantity_undetermined {
            reserve(uow, unit, &mut order).await?;
        } else if new.submit {
            hand_in(uow, unit, &mut order).await?;
        }
        match store::insert(uow, &order, applicant).await {
            Err(error) if error.is_unique_violation() => return Err(AppError::refused("order.open_exists")),
            other => other?,
        }
        letters::record_order(uow, unit, &order, None).await?;
        super::submit::tell(uow, unit, &order).await?;
        let row = store::find(uow.conn(), unit.scope, order.id).await?.ok_or(AppError::NotFound)?;
        view(uow.conn(), &unit.actor, unit.today(), row).await
    })
    .await
}

async fn write_down(uow: &Uow, unit: &CompanyUnit, new: &NewOrder, basis: Basis) -> Result<Order, AppError> {
    let year = YearMonth::of(unit.today()).year();
    let number = counters::next(uow, &format!("order:{year}")).await?;
    Ok(Order {
        id: OrderId::generate(unit.app.ids.as_ref()),
        number: format!("K{year}-{number:05}"),
        kind: new.kind,
        company_id: unit.scope.company(),
        contract_id: basis.contract.map(|contract| contract.id),
        renewal_kind: basis.renewal_kind,
        library_id: basis.library_id,
        start_month: basis.start_month,
        term_months: policy::current(uow.conn()).await?.term_months,
        quantity: new.quantity.filter(|_| !new.quantity_undetermined),
        estimated_quantity: new.estimated_quantity,
        entitled_on: None,
        price: None,
        training_admin: new.training_admin.clone(),
        note: new.note.clone(),
        state: OrderState::Draft,
        created_at: uow.now(),
        revision: 1,
    })
}

async fn basis(uow: &Uow, unit: &CompanyUnit, new: &NewOrder) -> Result<Basis, AppError> {
    match new.kind {
        OrderKind::New => {
            let (Some(library_id), Some(start_month)) = (new.library_id, new.start_month) else {
                return Err(missing(new));
            };
            quotes::check_start_month(start_month, unit.today(), &policy::current(uow.conn()).await?)?;
            Ok(Basis { contract: None, library_id, start_month, renewal_kind: None })
        }
        OrderKind::Renewal => renewal_basis(uow, unit, new).await,
        OrderKind::AdditionalSeats | OrderKind::DiskCapacity => {
            let (contract, all) = contract_of(uow, unit, new).await?;
            let term = quotes::term_for_more_seats(&all, new.start_month, unit.today())?;
            let (library_id, start_month) = (term.library_id, term.start_month);
            Ok(Basis { contract: Some(contract), library_id, start_month, renewal_kind: None })
        }
    }
}

fn missing(new: &NewOrder) -> AppError {
    let mut refusal = Refusal::invalid(vec![]);
    for (absent, pointer) in [(new.library_id.is_none(), "/libraryId"), (new.start_month.is_none(), "/startMonth")] {
        if absent {
            refusal = refusal.at(pointer, "field.required");
        }
    }
    refusal.into()
}

async fn renewal_basis(uow: &Uow, unit: &CompanyUnit, new: &NewOrder) -> Result<Basis, AppError> {
    let (contract, all) = contract_of(uow, unit, new).await?;
    let last = all.last().ok_or_else(|| AppError::internal("a contract without term"))?;
    let dates = last.renewal_dates();
    quotes::check_window(&dates, unit.today())?;
    if new.start_month.is_some_and(|month| month != dates.start_month) {
        let refusal = Refusal::new("order.start_month_fixed").with("startMonth", dates.start_month);
        return Err(refusal.at("/startMonth", "order.start_month_fixed").into());
    }
    let library_id = new.library_id.unwrap_or(last.library_id);
    let renewal_kind = Some(renewal_kind(uow, last, library_id).await?);
    Ok(Basis { contract: Some(contract), library_id, start_month: dates.start_month, renewal_kind })
}

/// Same, upgrade or change, seen from the contract's last term.
pub(super) async fn renewal_kind(uow: &Uow, last: &Term, next: LibraryId) -> Result<RenewalKind, AppError> {
    let upgrade_to = catalogue::find_library(uow.conn(), last.library_id).await?.and_then(|l| l.upgrade_to);
    Ok(RenewalKind::classify(last.library_id, upgrade_to, next))
}

/// The contract, locked so that two orders of it can't pass each other, with its terms; refused while an order of the
/// same kind is open, which is named so that it can be withdrawn.
async fn contract_of(uow: &Uow, unit: &CompanyUnit, new: &NewOrder) -> Result<(Contract, Vec<Term>), AppError> {
    let id =
        new.contract_id.ok_or_else(|| AppError::from(Refusal::invalid(vec![]).at("/contractId", "field.required")))?;
    let contract = contracts::lock(uow, unit.scope, id).await?.ok_or(AppError::NotFound)?;
    if let Some(open) = store::find_open(uow.conn(), unit.scope, id, new.kind).await? {
        let refusal = Refusal::new("order.open_exists")
            .with("number", &open.order.number)
            .with("orderId", open.order.id)
            .with("state", open.order.state.as_str());
        return Err(refusal.into());
    }
    let all = terms::of_contracts(uow.conn(), Some(unit.scope), &[id]).await?;
    Ok((contract, all))
}

/// Evaluates the price by the book in force today, and keeps its lines on the order.
pub(in crate::ordering) async fn price(uow: &Uow, unit: &CompanyUnit, order: &mut Order) -> Result<(), AppError> {
    let today = unit.today();
    let all = match order.contract_id.filter(|_| order.adds_to_term()) {
        Some(contract) => terms::of_contracts(uow.conn(), Some(unit.scope), &[contract]).await?,
        // A provisional order has fixed its library, and keeps it even after it went off sale.
        None if matches!(order.state, OrderState::Provisional { .. }) => Vec::new(),
        None => {
            pricing::ensure_sold(uow.conn(), order.library_id, order.start_month).await?;
            Vec::new()
        }
    };
    let book = pricing::book_on(uow.conn(), today).await?;
    order.term_months = pricing::term_months(&book, order, &all, today)?;
    order.price = match order.quantity {
        Some(quantity) => {
            let policy = policy::current(uow.conn()).await?;
            Some(pricing::price_of(&book, order, &all, quantity, today, &policy)?)
        }
        None => None,
    };
    if let Some(price) = &mut order.price {
        price.term_months = order.term_months;
    }
    Ok(())
}
