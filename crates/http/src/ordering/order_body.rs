//! Orders on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::AppError;
use keizoku_app::ordering::orders::OrderView;
use keizoku_domain::id::{ContractId, LibraryId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::{OrderKind, OrderState, TrainingAdminContact};
use keizoku_domain::text::{EmailAddress, PersonName};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::catalogue::LibraryRef;
use super::price_body::PriceBody;
use crate::conditional::Revisioned;
use crate::merge_patch::present;

/// What is ordered.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = OrderKind)]
pub(crate) enum KindBody {
    /// A new contract.
    New,
    /// The next term of a contract.
    Renewal,
    /// More seats in a term.
    AdditionalSeats,
    /// Disk for company-made material until the end of a term; the quantity counts GiB.
    DiskCapacity,
}

impl From<KindBody> for OrderKind {
    fn from(kind: KindBody) -> Self {
        match kind {
            KindBody::New => Self::New,
            KindBody::Renewal => Self::Renewal,
            KindBody::AdditionalSeats => Self::AdditionalSeats,
            KindBody::DiskCapacity => Self::DiskCapacity,
        }
    }
}

/// Who administers a new workspace.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub(crate) struct TrainingAdminBody {
    /// Name.
    #[schema(min_length = 1, max_length = 80, example = "教育 花子")]
    name: String,
    /// Where the start-of-use mail goes.
    #[schema(min_length = 6, max_length = 254, format = "email", example = "hanako@example.jp")]
    email: String,
}

/// Reads the contact, naming the field at fault.
pub(crate) fn contact(body: Option<TrainingAdminBody>) -> Result<Option<TrainingAdminContact>, AppError> {
    let Some(body) = body else { return Ok(None) };
    let name = PersonName::parse(&body.name).map_err(|error| AppError::field("/trainingAdmin/name", error))?;
    let email = EmailAddress::parse(&body.email).map_err(|error| AppError::field("/trainingAdmin/email", error))?;
    Ok(Some(TrainingAdminContact { name, email }))
}

/// A new order.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewOrder)]
pub(crate) struct NewOrderBody {
    /// What is ordered.
    pub(crate) kind: KindBody,
    /// The library; an addition takes that of its term.
    #[schema(value_type = Option<String>, pattern = "^lib_[0-9a-f]{32}$")]
    pub(crate) library_id: Option<LibraryId>,
    /// First month; a renewal has the one after its contract's last, an addition that of its term, the running one unless
    /// it is named.
    #[schema(value_type = Option<String>, example = "2027-04", pattern = "^[0-9]{4}-[0-9]{2}$")]
    pub(crate) start_month: Option<YearMonth>,
    /// Number of IDs, or GiB of disk.
    #[schema(minimum = 1, maximum = 100_000, example = 250)]
    pub(crate) quantity: Option<u32>,
    /// Estimate of a provisional renewal.
    #[schema(minimum = 1, maximum = 100_000)]
    pub(crate) estimated_quantity: Option<u32>,
    /// ID数未確定: keeps the quantity of a renewal open until the 10th of the start month.
    #[serde(default)]
    pub(crate) quantity_undetermined: bool,
    /// The contract, unless it is a new one.
    #[schema(value_type = Option<String>, pattern = "^ctr_[0-9a-f]{32}$")]
    pub(crate) contract_id: Option<ContractId>,
    /// Who administers a new workspace.
    pub(crate) training_admin: Option<TrainingAdminBody>,
    /// Remark.
    #[schema(max_length = 1000)]
    pub(crate) note: Option<String>,
    /// Whether to hand it in at once.
    #[serde(default)]
    pub(crate) submit: bool,
}

/// A change of an order, as JSON Merge Patch.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = OrderPatch)]
pub(crate) struct OrderPatchBody {
    /// Library.
    #[schema(value_type = Option<String>, pattern = "^lib_[0-9a-f]{32}$")]
    pub(crate) library_id: Option<LibraryId>,
    /// Start month of a new order.
    #[schema(value_type = Option<String>, pattern = "^[0-9]{4}-[0-9]{2}$")]
    pub(crate) start_month: Option<YearMonth>,
    /// Number of IDs.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100_000)]
    pub(crate) quantity: Option<Option<u32>>,
    /// Estimate.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<u32>, minimum = 1, maximum = 100_000)]
    pub(crate) estimated_quantity: Option<Option<u32>>,
    /// Makes a draft renewal provisional.
    pub(crate) quantity_undetermined: Option<bool>,
    /// Who administers a new workspace.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<TrainingAdminBody>)]
    pub(crate) training_admin: Option<Option<TrainingAdminBody>>,
    /// Remark.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 1000)]
    pub(crate) note: Option<Option<String>>,
}

/// An order.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Order)]
pub(crate) struct OrderBody {
    /// Id.
    #[schema(example = "ord_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(crate) id: String,
    /// Number shown to people.
    #[schema(example = "K2027-00001")]
    number: String,
    /// `new`, `renewal`, `additional_seats`, `disk_capacity`.
    kind: &'static str,
    /// `draft`, `provisional`, `submitted`, `approved`, `returned`, `withdrawn`, `expired`.
    state: &'static str,
    /// What the renewal changes: `same`, `upgrade`, `change`.
    renewal_kind: Option<&'static str>,
    /// Whose order.
    company_id: String,
    /// Its name.
    company_name: String,
    /// The contract; of a new order once it is approved.
    contract_id: Option<String>,
    /// Its number.
    #[schema(example = "C2027-00001")]
    contract_number: Option<String>,
    /// The library.
    library: LibraryRef,
    /// First month of the term.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month of the term.
    #[schema(example = "2028-03")]
    end_month: String,
    /// Number of IDs, or GiB of disk; open while provisional.
    quantity: Option<u32>,
    /// Estimate of a provisional order.
    estimated_quantity: Option<u32>,
    /// The day that decides on the early-renewal discount: first application for a renewal.
    entitled_on: Option<NaiveDate>,
    /// The price, once there is a quantity.
    price: Option<PriceBody>,
    /// Who administers a new workspace.
    training_admin: Option<TrainingAdminBody>,
    /// When it was submitted or reserved.
    submitted_at: Option<DateTime<Utc>>,
    /// By when the vendor has to decide.
    approval_due_on: Option<NaiveDate>,
    /// Last day to confirm a provisional order.
    confirm_until: Option<NaiveDate>,
    /// Last day on which a renewal that is not decided can be handed in; after it, what is returned can't be handed in again.
    hand_in_until: Option<NaiveDate>,
    /// Whether the vendor is late.
    overdue: bool,
    /// When it was approved.
    approved_at: Option<DateTime<Utc>>,
    /// By whom.
    approved_by: Option<String>,
    /// Why it was returned.
    return_reason: Option<String>,
    /// Remark.
    note: Option<String>,
    /// What the caller can do: `submit`, `confirm`, `edit`, `withdraw`, `approve`, `return`.
    available_actions: Vec<&'static str>,
    /// When it was written.
    created_at: DateTime<Utc>,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for OrderBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<OrderView> for OrderBody {
    fn from(view: OrderView) -> Self {
        let approval_due_on = view.approval_due_on();
        let order = view.order;
        let (mut approved_at, mut return_reason, mut confirm_until) = (None, None, None);
        match &order.state {
            OrderState::Approved { at, .. } => approved_at = Some(*at),
            OrderState::Returned { reason, .. } => return_reason = Some(reason.clone()),
            OrderState::Provisional { expires_on, .. } => confirm_until = Some(*expires_on),
            _ => {}
        }
        Self {
            id: order.id.to_string(),
            kind: order.kind.as_str(),
            state: order.state.as_str(),
            renewal_kind: order.renewal_kind.map(|kind| kind.as_str()),
            company_id: order.company_id.to_string(),
            company_name: view.company_name,
            contract_id: order.contract_id.map(|id| id.to_string()),
            contract_number: view.contract_number,
            library: view.library.into(),
            start_month: order.start_month.to_string(),
            end_month: order.end_month().to_string(),
            number: order.number,
            quantity: order.quantity,
            estimated_quantity: order.estimated_quantity,
            entitled_on: order.entitled_on,
            price: order.price.map(PriceBody::from),
            training_admin: order
                .training_admin
                .map(|a| TrainingAdminBody { name: a.name.into_string(), email: a.email.into_string() }),
            submitted_at: view.submitted_at,
            approval_due_on,
            confirm_until,
            hand_in_until: view.hand_in_until,
            overdue: view.overdue,
            approved_by: approved_at.and(view.decided_by_name),
            approved_at,
            return_reason,
            note: order.note,
            available_actions: view.actions.into_iter().map(|action| action.as_str()).collect(),
            created_at: order.created_at,
            revision: order.revision,
        }
    }
}
