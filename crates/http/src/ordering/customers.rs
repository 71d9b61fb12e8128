//! `/customers` and `/due-renewals`: the vendor's view of its customers.

use actix_web::{get, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::ordering::customers::{self, CustomerDetail, CustomerFilter, CustomerView, DueRenewal};
use keizoku_domain::id::CompanyId;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::customer::CustomerState;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::catalogue::LibraryRef;
use super::companies::CompanyBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::{List, PageQuery};
use crate::refusals::Reading;

/// Where a customer stands.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CustomerState)]
pub(crate) enum StateBody {
    /// A term runs today.
    Running,
    /// A renewal can be ordered today.
    RenewalOpen,
    /// There were terms, and none can be renewed any more.
    Lapsed,
    /// There has been no contract yet.
    NoContract,
}

impl From<StateBody> for CustomerState {
    fn from(state: StateBody) -> Self {
        match state {
            StateBody::Running => Self::Running,
            StateBody::RenewalOpen => Self::RenewalOpen,
            StateBody::Lapsed => Self::Lapsed,
            StateBody::NoContract => Self::NoContract,
        }
    }
}

/// What customers are searched by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct CustomerQuery {
    /// Part of the name or code.
    #[param(max_length = 100)]
    q: Option<String>,
    /// Where the customer stands.
    #[param(inline)]
    state: Option<StateBody>,
}

/// A customer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Customer)]
pub(crate) struct CustomerBody {
    /// The company.
    company: CompanyBody,
    /// `running`, `renewal_open`, `lapsed`, `no_contract`.
    states: Vec<&'static str>,
    /// How many contracts it has.
    contracts: usize,
    /// Seats bought in the terms that run.
    purchased: u32,
    /// Seats taken in them.
    assigned: u32,
    /// The earliest close of a renewal that is open.
    next_deadline_on: Option<NaiveDate>,
}

impl From<CustomerView> for CustomerBody {
    fn from(view: CustomerView) -> Self {
        Self {
            company: view.company.into(),
            states: view.states.into_iter().map(CustomerState::as_str).collect(),
            contracts: view.contracts,
            purchased: view.purchased,
            assigned: view.assigned,
            next_deadline_on: view.next_deadline_on,
        }
    }
}

/// List customers
///
/// By name, with where each of them stands.
#[utoipa::path(tag = "ordering", operation_id = "listCustomers", params(CustomerQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of customers.", body = List<CustomerBody>), Reading))]
#[get("/customers")]
pub(crate) async fn list_customers(
    caller: ApiCaller,
    query: web::Query<CustomerQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<CustomerBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCustomers)?;
    let query = query.into_inner();
    let filter = CustomerFilter { q: query.q, state: query.state.map(CustomerState::from) };
    let page = customers::list(&unit, &filter, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, CustomerBody::from)))
}

/// Somebody of a customer's whom the vendor may speak to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerContact)]
struct ContactBody {
    /// Account.
    account_id: String,
    /// `applicant` or `training_admin`.
    role: &'static str,
    /// Name.
    name: String,
    /// Mail address.
    email: Option<String>,
    /// Department.
    department: Option<String>,
    /// Telephone.
    phone: Option<String>,
    /// When they last logged in.
    last_login_at: Option<DateTime<Utc>>,
}

/// How many people of a role are registered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PeopleCount)]
struct PeopleCount {
    /// `learner` or `supervisor`.
    role: String,
    /// How many.
    count: u64,
}

/// A customer with contacts and figures.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CustomerDetail)]
pub(crate) struct CustomerDetailBody {
    /// As in the list.
    customer: CustomerBody,
    /// Applicants and training administrators.
    contacts: Vec<ContactBody>,
    /// People registered in all workspaces, by role.
    people: Vec<PeopleCount>,
}

impl From<CustomerDetail> for CustomerDetailBody {
    fn from(detail: CustomerDetail) -> Self {
        let contacts = detail.contacts.into_iter().map(|one| ContactBody {
            account_id: one.id.to_string(),
            role: one.role.as_str(),
            name: one.name,
            email: one.email,
            department: one.department,
            phone: one.phone,
            last_login_at: one.last_login_at,
        });
        Self {
            customer: detail.customer.into(),
            contacts: contacts.collect(),
            people: detail.people.into_iter().map(|(role, count)| PeopleCount { role, count }).collect(),
        }
    }
}

/// The path of one customer.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CustomerPath {
    /// The company.
    #[param(value_type = String, example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^co_[0-9a-f]{32}$")]
    id: CompanyId,
}

/// Read a customer
///
/// Company, contracts and people to speak to.
#[utoipa::path(tag = "ordering", operation_id = "getCustomer", params(CustomerPath), security(("bearer" = [])),
    responses((status = 200, description = "The customer.", body = CustomerDetailBody), Reading))]
#[get("/customers/{id}")]
pub(crate) async fn get_customer(
    caller: ApiCaller,
    path: web::Path<CustomerPath>,
) -> Result<web::Json<CustomerDetailBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCustomers)?;
    Ok(web::Json(customers::read(&unit, path.id).await?.into()))
}

/// A mail to a customer, without its text.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CustomerMail)]
pub(crate) struct CustomerMailBody {
    /// Id.
    id: String,
    /// What it is about.
    kind: &'static str,
    /// Address.
    to_address: String,
    /// Addressee.
    to_name: String,
    /// Subject.
    subject: String,
    /// Where it stands.
    state: &'static str,
    /// When it was queued.
    created_at: DateTime<Utc>,
    /// When it left.
    sent_at: Option<DateTime<Utc>>,
}

/// List the mails to a customer
///
/// Newest first, without their texts: they may carry one-time links.
#[utoipa::path(tag = "ordering", operation_id = "listCustomerMails", params(CustomerPath, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of mails.", body = List<CustomerMailBody>), Reading))]
#[get("/customers/{id}/mails")]
pub(crate) async fn list_customer_mails(
    caller: ApiCaller,
    path: web::Path<CustomerPath>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<CustomerMailBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCustomers)?;
    let page = customers::mails(&unit, path.id, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, |mail| CustomerMailBody {
        id: mail.id.to_string(),
        kind: mail.kind.as_str(),
        to_address: mail.to_address,
        to_name: mail.to_name,
        subject: mail.subject,
        state: mail.state.as_str(),
        created_at: mail.created_at,
        sent_at: mail.sent_at,
    })))
}

/// Which renewals.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct DueQuery {
    /// Those that have applied too.
    all: Option<bool>,
}

/// A renewal that is due.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = DueRenewal)]
pub(crate) struct DueRenewalBody {
    /// The company.
    company_id: String,
    /// Its name.
    company_name: String,
    /// The contract.
    contract_id: String,
    /// Its number.
    contract_number: String,
    /// The library of the last term.
    library: LibraryRef,
    /// Last month of the last term.
    #[schema(example = "2027-03")]
    end_month: String,
    /// Seats bought in the last term.
    purchased: u32,
    /// Last day to apply; it never shifts.
    last_day_on: NaiveDate,
    /// Days left.
    days_left: i64,
    /// Whether the customer has applied: handed in, or reserved with an open quantity.
    applied: bool,
    /// The open renewal order.
    order_id: Option<String>,
    /// Its number.
    order_number: Option<String>,
    /// Its state.
    order_state: Option<&'static str>,
}

impl From<DueRenewal> for DueRenewalBody {
    fn from(due: DueRenewal) -> Self {
        let applied = due.applied();
        let order = due.order.as_ref();
        Self {
            company_id: due.company_id.to_string(),
            contract_id: due.contract_id.to_string(),
            end_month: due.term.end_month.to_string(),
            purchased: due.term.quota.purchased,
            last_day_on: due.last_day_on,
            days_left: due.days_left,
            applied,
            order_id: order.map(|(id, ..)| id.to_string()),
            order_number: order.map(|(_, number, _)| number.clone()),
            order_state: order.map(|(.., state)| state.as_str()),
            company_name: due.company_name,
            contract_number: due.contract_number,
            library: due.library.into(),
        }
    }
}

/// List renewals that are due
///
/// Contracts whose renewal window is open, by deadline: those that have not applied, or all.
#[utoipa::path(tag = "ordering", operation_id = "listDueRenewals", params(DueQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page, earliest deadline first.", body = List<DueRenewalBody>), Reading))]
#[get("/due-renewals")]
pub(crate) async fn list_due_renewals(
    caller: ApiCaller,
    query: web::Query<DueQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<DueRenewalBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCustomers)?;
    let page = customers::due_renewals(&unit, query.all.unwrap_or_default(), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, DueRenewalBody::from)))
}
