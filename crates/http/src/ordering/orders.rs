//! `/orders` and what is done to one.

use actix_web::{get, patch, post, web};
use keizoku_app::ordering::orders::{self, NewOrder, OrderChange, OrderList};
use keizoku_domain::id::{CompanyId, ContractId, OrderId};
use keizoku_domain::identity::Permission;
use keizoku_domain::refusal::Refusal;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::order_body::{KindBody, NewOrderBody, OrderBody, OrderPatchBody, contact};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The path of one order.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct OrderPath {
    /// The order.
    #[param(value_type = String, example = "ord_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ord_[0-9a-f]{32}$")]
    id: OrderId,
}

/// States an order can be filtered by.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = OrderStateFilter)]
pub(crate) enum StateFilter {
    /// Being written.
    Draft,
    /// Quantity open.
    Provisional,
    /// Waiting for the vendor.
    Submitted,
    /// Final.
    Approved,
    /// Given back.
    Returned,
    /// Taken back.
    Withdrawn,
    /// Not confirmed in time.
    Expired,
}

impl StateFilter {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Provisional => "provisional",
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Returned => "returned",
            Self::Withdrawn => "withdrawn",
            Self::Expired => "expired",
        }
    }
}

/// Which queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrderQueue {
    /// Submitted orders by due date, the overdue first; for the vendor.
    Approval,
}

/// What a list of orders is narrowed by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct OrderQuery {
    /// For the vendor: the customer. Others see their own company.
    #[serde(rename = "companyId")]
    #[param(value_type = Option<String>, example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^co_[0-9a-f]{32}$")]
    company_id: Option<CompanyId>,
    /// State.
    #[param(inline)]
    state: Option<StateFilter>,
    /// Kind.
    #[param(inline)]
    kind: Option<KindBody>,
    /// Contract.
    #[serde(rename = "contractId")]
    #[param(value_type = Option<String>, pattern = "^ctr_[0-9a-f]{32}$")]
    contract_id: Option<ContractId>,
    /// Whether only what is neither decided nor over is wanted.
    open: Option<bool>,
    /// `approval`: submitted orders by due date.
    #[param(inline)]
    queue: Option<OrderQueue>,
    /// Part of an order's number, or of a company's name.
    #[param(max_length = 100)]
    q: Option<String>,
}

/// List orders
///
/// Newest first, or the approval queue by due date. An applicant sees the own company's orders, the vendor all.
#[utoipa::path(tag = "ordering", operation_id = "listOrders", params(OrderQuery, PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of orders.", body = List<OrderBody>), Reading))]
#[get("/orders")]
pub(crate) async fn list_orders(
    caller: ApiCaller,
    query: web::Query<OrderQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<OrderBody>>, ApiError> {
    let query = query.into_inner();
    let wanted = OrderList {
        company: query.company_id,
        state: query.state.map(|state| state.as_str().to_owned()),
        kind: query.kind.map(Into::into),
        contract: query.contract_id,
        open: query.open.unwrap_or(false),
        q: query.q,
        approval_queue: query.queue == Some(OrderQueue::Approval),
    };
    let page = orders::list(&caller.0, &wanted, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, OrderBody::from)))
}

fn checked_note(note: Option<String>) -> Result<Option<String>, ApiError> {
    let note = note.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    if note.as_ref().is_some_and(|text| text.chars().count() > 1000) {
        return Err(keizoku_app::AppError::from(Refusal::invalid(vec![]).at("/note", "field.length")).into());
    }
    Ok(note)
}

/// Write an order
///
/// A draft, with `submit` handed in at once, with `quantityUndetermined` a provisional renewal. One order of a contract
/// and kind can be open; the refusal names it.
#[utoipa::path(tag = "ordering", operation_id = "createOrder", security(("bearer" = [])), request_body = NewOrderBody,
    params(("Idempotency-Key" = Option<String>, Header, description = "Replays the answer for 24 hours.", max_length = 255)),
    responses((status = 201, description = "The order.", body = OrderBody), Writing))]
#[post("/orders")]
pub(crate) async fn create_order(
    caller: ApiCaller,
    body: Unread<web::Json<NewOrderBody>>,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = caller.0.own_company(Permission::WriteOrders)?;
    let body = body.read().await?.into_inner();
    let new = NewOrder {
        kind: body.kind.into(),
        library_id: body.library_id,
        start_month: body.start_month,
        quantity: body.quantity,
        estimated_quantity: body.estimated_quantity,
        quantity_undetermined: body.quantity_undetermined,
        contract_id: body.contract_id,
        training_admin: contact(body.training_admin)?,
        note: checked_note(body.note)?,
        submit: body.submit,
    };
    let order = OrderBody::from(orders::create(&unit, &new).await?);
    let location = format!("/api/v1/orders/{}", order.id);
    Ok(Tagged::created(order, location))
}

/// Read an order
///
/// With its evaluated price lines and what can be done to it now.
#[utoipa::path(tag = "ordering", operation_id = "getOrder", params(OrderPath), security(("bearer" = [])),
    responses((status = 200, description = "The order.", body = OrderBody), Reading))]
#[get("/orders/{id}")]
pub(crate) async fn get_order(caller: ApiCaller, path: web::Path<OrderPath>) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    Ok(Tagged::ok(orders::read(&unit, path.id).await?.into()))
}

/// Change an order
///
/// While it is a draft, returned or provisional. Approved is final.
#[utoipa::path(tag = "ordering", operation_id = "updateOrder", security(("bearer" = [])), request_body = OrderPatchBody,
    params(OrderPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[patch("/orders/{id}")]
pub(crate) async fn update_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
    body: Unread<web::Json<OrderPatchBody>>,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::WriteOrders).await?;
    let (seen, body) = (seen.required()?, body.read().await?.into_inner());
    let wanted = OrderChange {
        library_id: body.library_id,
        start_month: body.start_month,
        quantity: body.quantity,
        estimated_quantity: body.estimated_quantity,
        training_admin: body.training_admin.map(contact).transpose()?,
        quantity_undetermined: body.quantity_undetermined.unwrap_or(false),
        note: body.note.map(checked_note).transpose()?,
    };
    Ok(Tagged::ok(orders::edit(&unit, path.id, seen, &wanted).await?.into()))
}

/// Hand an order in
///
/// Draft or returned → submitted; approval is due two vendor business days later.
#[utoipa::path(tag = "ordering", operation_id = "submitOrder", security(("bearer" = [])),
    params(OrderPath, ("If-Match" = Option<String>, Header, description = "The revision that was seen.")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[post("/orders/{id}/submit")]
pub(crate) async fn submit_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::WriteOrders).await?;
    Ok(Tagged::ok(orders::submit(&unit, path.id, seen.sent()?).await?.into()))
}

/// The final quantity of a provisional order.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Confirmation {
    /// Number of IDs, unless it was set before.
    #[schema(minimum = 1, maximum = 100_000, example = 220)]
    quantity: Option<u32>,
}

/// Confirm a provisional order
///
/// Provisional → submitted, until the end of the 10th of its start month.
#[utoipa::path(tag = "ordering", operation_id = "confirmOrder", security(("bearer" = [])), request_body = Confirmation,
    params(OrderPath, ("If-Match" = Option<String>, Header, description = "The revision that was seen.")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[post("/orders/{id}/confirm")]
pub(crate) async fn confirm_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
    body: Unread<web::Json<Confirmation>>,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::WriteOrders).await?;
    let quantity = body.read_optional().await?.and_then(|body| body.quantity);
    Ok(Tagged::ok(orders::confirm(&unit, path.id, seen.sent()?, quantity).await?.into()))
}

/// Approve an order
///
/// Final for the customer: opens the term with its seats, and sends the order-confirmed mail; for a new contract or a
/// changed library also the start-of-use mail with a one-time link.
#[utoipa::path(tag = "ordering", operation_id = "approveOrder", security(("bearer" = [])),
    params(OrderPath, ("If-Match" = Option<String>, Header, description = "The revision that was seen.")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[post("/orders/{id}/approve")]
pub(crate) async fn approve_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::ApproveOrders).await?;
    Ok(Tagged::ok(orders::approve(&unit, path.id, seen.sent()?).await?.into()))
}

/// Why an order is given back.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ReturnReason {
    /// Shown to the applicant.
    #[schema(min_length = 1, max_length = 1000, example = "ID数をご確認ください。")]
    reason: String,
}

/// Return an order to its applicant
///
/// With a reason, which the applicant gets by mail; the order can be handed in again.
#[utoipa::path(tag = "ordering", operation_id = "returnOrder", security(("bearer" = [])), request_body = ReturnReason,
    params(OrderPath, ("If-Match" = Option<String>, Header, description = "The revision that was seen.")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[post("/orders/{id}/return")]
pub(crate) async fn return_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
    body: Unread<web::Json<ReturnReason>>,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::ApproveOrders).await?;
    let body = body.read().await?;
    if body.reason.chars().count() > 1000 {
        return Err(keizoku_app::AppError::from(Refusal::invalid(vec![]).at("/reason", "field.length")).into());
    }
    Ok(Tagged::ok(orders::return_to_applicant(&unit, path.id, seen.sent()?, &body.reason).await?.into()))
}

/// Withdraw an open order
///
/// Final. Contracts and terms stay as they are.
#[utoipa::path(tag = "ordering", operation_id = "withdrawOrder", security(("bearer" = [])),
    params(OrderPath, ("If-Match" = Option<String>, Header, description = "The revision that was seen.")),
    responses((status = 200, description = "The order.", body = OrderBody), Writing))]
#[post("/orders/{id}/withdraw")]
pub(crate) async fn withdraw_order(
    caller: ApiCaller,
    path: web::Path<OrderPath>,
    seen: IfMatch,
) -> Result<Tagged<OrderBody>, ApiError> {
    let unit = orders::unit_of(&caller.0, path.id, Permission::WriteOrders).await?;
    Ok(Tagged::ok(orders::withdraw(&unit, path.id, seen.sent()?).await?.into()))
}
