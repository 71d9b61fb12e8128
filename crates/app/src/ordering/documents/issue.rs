//! Issuing: the number, the facts and the line of the trail in the transaction of the cause; the paper follows by a job.

use aws_lc_rs::digest::{SHA256, digest};
use chrono::NaiveDate;
use keizoku_domain::audit::Action;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::{DocumentId, OrderId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::documents::{DocumentFacts, DocumentKind, Issuer, OrderSide, Party};
use keizoku_domain::ordering::{Order, OrderKind, Price, term};
use keizoku_domain::queue::JobKind;
use keizoku_store::ordering::documents::{self as store, NewDocument};
use keizoku_store::ordering::{catalogue, companies, counters};
use keizoku_store::{CompanyScope, Uow};
use serde_json::json;

use super::super::letters;
use super::issuer;
use crate::app::App;
use crate::caller::{Actor, CompanyUnit};
use crate::error::AppError;
use crate::jobs::{self, NewJob};

/// Issues documents of an order that has its price: the order form when it is handed in, confirmation and invoice when it is
/// approved.
///
/// # Errors
/// The store.
pub(in crate::ordering) async fn of_order(
    uow: &Uow,
    unit: &CompanyUnit,
    order: &Order,
    kinds: &[DocumentKind],
) -> Result<Vec<(DocumentKind, String)>, AppError> {
    let Some(price) = order.price.clone() else { return Ok(Vec::new()) };
    let (revision, issuer) = issuer::in_force(uow.conn()).await?;
    let side = order_side(uow, order, price, false).await?;
    let mut issued = Vec::with_capacity(kinds.len());
    for kind in kinds {
        let issued_on = tokyo_date(uow.now());
        let place = next_place(uow, *kind, issued_on).await?;
        let number = kind.number(place.0, place.1);
        let facts = DocumentFacts::of_order(*kind, number.clone(), issued_on, &side, &issuer);
        write_down(uow, unit, order.id, place, facts, (revision, None)).await?;
        issued.push((*kind, number));
    }
    Ok(issued)
}

/// What a document takes from an order.
pub(super) async fn order_side(uow: &Uow, order: &Order, price: Price, estimated: bool) -> Result<OrderSide, AppError> {
    let scope = CompanyScope::proved(order.company_id);
    let company = companies::find(uow.conn(), scope).await?.ok_or(AppError::NotFound)?;
    let library = catalogue::find_library(uow.conn(), order.library_id)
        .await?
        .ok_or_else(|| AppError::internal("an order of no library"))?;
    let person = store::applicant_name(uow.conn(), scope, order.id).await?;
    Ok(OrderSide {
        order_number: order.number.clone(),
        customer: Party {
            name: company.name,
            postal_code: company.postal_code,
            address: company.address,
            phone: company.phone,
            person,
        },
        library: library.name_ja,
        period: period(order, tokyo_date(uow.now())),
        price,
        estimated,
        ends: Vec::new(),
    })
}

/// First and last day of what is bought, if it were approved today.
fn period(order: &Order, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let starts_on = match order.kind {
        OrderKind::New => term::first_day_of_new_term(order.start_month, today),
        OrderKind::Renewal => order.start_month.first_day(),
        OrderKind::AdditionalSeats | OrderKind::DiskCapacity => order.start_month.first_day().max(today),
    };
    (starts_on, order.end_month().last_day())
}

/// The next place in the series of a kind and year. Its row stays locked until the unit ends, and is put back with it: the
/// numbers have no gap.
pub(super) async fn next_place(uow: &Uow, kind: DocumentKind, issued_on: NaiveDate) -> Result<(i32, i64), AppError> {
    let year = YearMonth::of(issued_on).year();
    Ok((year, counters::next(uow, &kind.series(year)).await?))
}

/// Writes a document down with its line in the trail, and has its paper drawn.
pub(super) async fn write_down(
    uow: &Uow,
    unit: &CompanyUnit,
    order_id: OrderId,
    place: (i32, i64),
    facts: DocumentFacts,
    (issuer_revision, corrects): (i64, Option<DocumentId>),
) -> Result<DocumentId, AppError> {
    let app = &unit.app;
    let new = NewDocument {
        id: DocumentId::generate(app.ids.as_ref()),
        order_id,
        place,
        corrects,
        facts_sha256: digest_of(&facts)?,
        facts,
        issuer_revision,
        issued_by: letters::actor_name(&unit.actor).unwrap_or_else(|| "Keizoku".to_owned()),
    };
    store::insert(uow, unit.scope, &new).await?;
    let action = if corrects.is_some() { Action::DocumentCorrected } else { Action::DocumentIssued };
    let facts = &new.facts;
    let details =
        json!({ "number": facts.number, "kind": facts.kind, "total": facts.total, "order": facts.order_number });
    letters::record(uow, app, &unit.actor, unit.scope.company(), None, action, new.id, details).await?;
    have_drawn(uow, app, unit.scope, new.id).await?;
    Ok(new.id)
}

async fn have_drawn(uow: &Uow, app: &App, scope: CompanyScope, id: DocumentId) -> Result<(), AppError> {
    let job = NewJob {
        kind: JobKind::DrawDocument,
        company: scope.company(),
        workspace: None,
        account: None,
        payload: json!({ "documentId": id }),
        total: 1,
        dedupe_key: Some(format!("draw:{id}")),
        run_at: None,
    };
    jobs::enqueue(uow, app, job).await.map(|_| ())
}

/// SHA-256 of what is printed, as the facts write themselves: the engine may keep their JSON in another order.
pub(super) fn digest_of(facts: &DocumentFacts) -> Result<String, AppError> {
    Ok(hex(digest(&SHA256, &serde_json::to_vec(facts).map_err(AppError::internal)?).as_ref()))
}

/// Bytes in hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Who acts, where it must be an account.
pub(super) fn acting(actor: &Actor) -> Result<&crate::caller::Account, AppError> {
    match actor {
        Actor::Account(account) => Ok(account),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => Err(AppError::Forbidden),
    }
}

/// The issuer of a unit's new documents, for what is issued outside an order's own life.
pub(super) async fn issuer_of(uow: &Uow) -> Result<(i64, Issuer), AppError> {
    issuer::in_force(uow.conn()).await
}
