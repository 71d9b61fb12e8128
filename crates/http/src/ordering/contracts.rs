//! `/contracts`.

use actix_web::{get, web};
use chrono::NaiveDate;
use keizoku_app::ordering::contracts::{self, ContractView, RenewalView, TermView};
use keizoku_domain::id::{CompanyId, ContractId};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::{Order, TermState};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::catalogue::LibraryRef;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;

/// A term of a contract.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Term)]
pub(crate) struct TermBody {
    /// Id.
    id: String,
    /// The library.
    library: LibraryRef,
    /// First month.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month.
    #[schema(example = "2028-03")]
    end_month: String,
    /// First day.
    starts_on: NaiveDate,
    /// Last day.
    ends_on: NaiveDate,
    /// Seats bought.
    purchased: u32,
    /// Seats taken.
    assigned: u32,
    /// `upcoming`, `running`, `grace`, `ended`, `lapsed`.
    state: &'static str,
}

impl From<TermView> for TermBody {
    fn from(view: TermView) -> Self {
        let term = view.term;
        Self {
            id: term.id.to_string(),
            library: view.library.into(),
            start_month: term.start_month.to_string(),
            end_month: term.end_month.to_string(),
            starts_on: term.starts_on,
            ends_on: term.ends_on,
            purchased: term.quota.purchased,
            assigned: term.quota.assigned,
            state: match view.state {
                // Whether learners are closed out is the workspace's matter; the term has ended.
                TermState::Closed => TermState::Ended.as_str(),
                state => state.as_str(),
            },
        }
    }
}

/// Whether and until when a contract can be renewed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Renewal)]
pub(crate) struct RenewalBody {
    /// Whether an order can be written now.
    can_apply: bool,
    /// Why not, as a problem code.
    reason_code: Option<&'static str>,
    /// First day of the window.
    opens_on: NaiveDate,
    /// Last day of the window; it never shifts.
    last_day_on: NaiveDate,
    /// The last business day until then, as a hint.
    last_business_day_before: NaiveDate,
    /// First month of the next term.
    #[schema(example = "2028-04")]
    next_start_month: String,
    /// The open renewal order.
    open_order_id: Option<String>,
    /// Last day of the early-renewal discount for the present library.
    early_discount_until: Option<NaiveDate>,
}

impl From<RenewalView> for RenewalBody {
    fn from(view: RenewalView) -> Self {
        Self {
            can_apply: view.can_apply,
            reason_code: view.reason_code,
            opens_on: view.opens_on,
            last_day_on: view.last_day_on,
            last_business_day_before: view.last_business_day_before,
            next_start_month: view.next_start_month.to_string(),
            open_order_id: view.open_order_id.map(|id| id.to_string()),
            early_discount_until: view.early_discount_until,
        }
    }
}

/// An order of a contract that is neither decided nor over.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OpenOrder {
    /// Id.
    id: String,
    /// Number shown to people.
    number: String,
    /// `renewal`, `additional_seats`, `disk_capacity`.
    kind: &'static str,
    /// `draft`, `provisional`, `submitted`, `returned`.
    state: &'static str,
    /// For If-Match.
    revision: i64,
}

impl From<Order> for OpenOrder {
    fn from(order: Order) -> Self {
        Self {
            id: order.id.to_string(),
            kind: order.kind.as_str(),
            state: order.state.as_str(),
            revision: order.revision,
            number: order.number,
        }
    }
}

/// A contract with its terms.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Contract)]
pub(crate) struct ContractBody {
    /// Id.
    #[schema(example = "ctr_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Number shown to people.
    #[schema(example = "C2027-00001")]
    number: String,
    /// Whose contract.
    company_id: String,
    /// Its name.
    company_name: String,
    /// Where its people are.
    workspace_id: String,
    /// Terms, earliest first.
    terms: Vec<TermBody>,
    /// Orders that are neither decided nor over: of each kind at most one, and it has to be withdrawn before another.
    #[schema(max_items = 4)]
    open_orders: Vec<OpenOrder>,
    /// Renewal.
    renewal: Option<RenewalBody>,
}

impl From<ContractView> for ContractBody {
    fn from(view: ContractView) -> Self {
        Self {
            id: view.contract.id.to_string(),
            number: view.contract.number,
            company_id: view.contract.company_id.to_string(),
            company_name: view.company_name,
            workspace_id: view.contract.workspace_id.to_string(),
            terms: view.terms.into_iter().map(TermBody::from).collect(),
            open_orders: view.open_orders.into_iter().map(OpenOrder::from).collect(),
            renewal: view.renewal.map(RenewalBody::from),
        }
    }
}

/// Whose contracts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub(crate) struct ContractQuery {
    /// For the vendor: the customer. Others see their own company.
    #[param(value_type = Option<String>, example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^co_[0-9a-f]{32}$")]
    company_id: Option<CompanyId>,
}

/// List contracts
///
/// Newest first. An applicant sees the own company's contracts, the vendor all.
#[utoipa::path(tag = "ordering", operation_id = "listContracts", params(ContractQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of contracts.", body = List<ContractBody>), Reading))]
#[get("/contracts")]
pub(crate) async fn list_contracts(
    caller: ApiCaller,
    query: web::Query<ContractQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<ContractBody>>, ApiError> {
    let page = contracts::list(&caller.0, query.company_id, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, ContractBody::from)))
}

/// The path of one contract.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct ContractPath {
    /// The contract.
    #[param(value_type = String, example = "ctr_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ctr_[0-9a-f]{32}$")]
    pub(crate) id: ContractId,
}

/// Read a contract
///
/// With all its terms, earliest first.
#[utoipa::path(tag = "ordering", operation_id = "getContract", params(ContractPath), security(("bearer" = [])),
    responses((status = 200, description = "The contract.", body = ContractBody), Reading))]
#[get("/contracts/{id}")]
pub(crate) async fn get_contract(
    caller: ApiCaller,
    path: web::Path<ContractPath>,
) -> Result<web::Json<ContractBody>, ApiError> {
    let unit = contracts::unit_of(&caller.0, path.id, Permission::ReadOrders).await?;
    Ok(web::Json(contracts::read(&unit, path.id).await?.into()))
}
