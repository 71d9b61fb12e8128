//! Orders between rows and values: the facts of a state come from its columns.

use keizoku_domain::id::{AccountId, CompanyId, ContractId, LibraryId, OrderId};
use keizoku_domain::ordering::{
    ContractPolicy, Order, OrderKind, OrderState, Price, RenewalKind, TrainingAdminContact,
};
use keizoku_domain::text::{EmailAddress, PersonName};
use sea_orm::ActiveValue::Set;

use crate::entity::orders::{ActiveModel, Model};
use crate::error::StoreError;

fn bad(row: &Model, column: &'static str, reason: impl ToString) -> StoreError {
    StoreError::bad_row("orders", column, row.id, reason)
}

fn fact<T>(row: &Model, column: &'static str, value: Option<T>) -> Result<T, StoreError> {
    value.ok_or_else(|| bad(row, column, format!("missing in state {}", row.state)))
}

fn state(row: &Model) -> Result<OrderState, StoreError> {
    let decided_at = || fact(row, "decided_at", row.decided_at);
    Ok(match row.state.as_str() {
        "draft" => OrderState::Draft,
        "provisional" => OrderState::Provisional {
            since: fact(row, "submitted_at", row.submitted_at)?,
            expires_on: fact(row, "approval_due_on", row.approval_due_on)?,
        },
        "submitted" => OrderState::Submitted {
            at: fact(row, "submitted_at", row.submitted_at)?,
            approval_due_on: fact(row, "approval_due_on", row.approval_due_on)?,
        },
        "approved" => OrderState::Approved {
            at: decided_at()?,
            by: AccountId::from_uuid(fact(row, "decided_by", row.decided_by)?),
        },
        "returned" => {
            OrderState::Returned { at: decided_at()?, reason: fact(row, "return_reason", row.return_reason.clone())? }
        }
        "withdrawn" => OrderState::Withdrawn { at: decided_at()? },
        "expired" => OrderState::Expired { at: decided_at()? },
        _ => return Err(bad(row, "state", "unknown state")),
    })
}

fn training_admin(row: &Model) -> Result<Option<TrainingAdminContact>, StoreError> {
    let (Some(name), Some(email)) = (&row.admin_name, &row.admin_email) else { return Ok(None) };
    Ok(Some(TrainingAdminContact {
        name: PersonName::parse(name).map_err(|e| bad(row, "admin_name", e.code))?,
        email: EmailAddress::parse(email).map_err(|e| bad(row, "admin_email", e.code))?,
    }))
}

fn count(row: &Model, column: &'static str, value: Option<i32>) -> Result<Option<u32>, StoreError> {
    value.map(u32::try_from).transpose().map_err(|e| bad(row, column, e))
}

/// What is known of an order beside the order itself.
#[derive(Debug, Clone)]
pub struct StoredOrder {
    /// The order.
    pub order: Order,
    /// Who wrote it.
    pub applicant_id: AccountId,
    /// When it was first submitted or reserved.
    pub submitted_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Who decided on it.
    pub decided_by_name: Option<String>,
}

/// Reads a row.
pub(super) fn read(row: Model) -> Result<StoredOrder, StoreError> {
    let kind = OrderKind::from_text(&row.kind).ok_or_else(|| bad(&row, "kind", "unknown kind"))?;
    let price: Option<Price> =
        row.price.clone().map(serde_json::from_value).transpose().map_err(|e| bad(&row, "price", e))?;
    let order = Order {
        state: state(&row)?,
        training_admin: training_admin(&row)?,
        quantity: match kind {
            OrderKind::DiskCapacity => count(&row, "disk_gib", row.disk_gib)?,
            _ => count(&row, "quantity", row.quantity)?,
        },
        estimated_quantity: count(&row, "estimated_quantity", row.estimated_quantity)?,
        start_month: row.start_month.parse().map_err(|e| bad(&row, "start_month", e))?,
        term_months: row
            .term_months
            .or(price.as_ref().map(|price| price.term_months))
            .unwrap_or_else(|| ContractPolicy::default().term_months),
        price,
        kind,
        renewal_kind: row.renewal_kind.as_deref().and_then(RenewalKind::from_text),
        id: OrderId::from_uuid(row.id),
        number: row.number,
        company_id: CompanyId::from_uuid(row.company_id),
        contract_id: row.contract_id.map(ContractId::from_uuid),
        library_id: LibraryId::from_uuid(row.library_id),
        entitled_on: row.entitled_on,
        note: row.note,
        created_at: row.created_at,
        revision: row.revision,
    };
    Ok(StoredOrder {
        order,
        applicant_id: AccountId::from_uuid(row.applicant_id),
        submitted_at: row.submitted_at,
        decided_by_name: row.decided_by_name,
    })
}

/// One open order per contract and kind: the key is unique while the order is open (renewal.md, "Orders").
fn open_key(order: &Order) -> Option<String> {
    let contract = order.contract_id.filter(|_| order.state.is_open())?;
    Some(format!("{}:{contract}", order.kind.as_str()))
}

fn signed(value: Option<u32>) -> Option<i32> {
    value.and_then(|v| i32::try_from(v).ok())
}

/// The columns that may change in an order's life.
pub(super) fn changes(order: &Order, decided_by_name: Option<String>) -> Result<ActiveModel, StoreError> {
    let price = order
        .price
        .as_ref()
        .map(serde_json::to_value)
        .transpose()
        .map_err(|e| StoreError::bad_row("orders", "price", order.id, e))?;
    let disk = order.kind == OrderKind::DiskCapacity;
    let mut row = ActiveModel {
        state: Set(order.state.as_str().to_owned()),
        renewal_kind: Set(order.renewal_kind.map(|k| k.as_str().to_owned())),
        contract_id: Set(order.contract_id.map(ContractId::as_uuid)),
        library_id: Set(order.library_id.as_uuid()),
        start_month: Set(order.start_month.to_string()),
        term_months: Set(Some(order.term_months)),
        quantity: Set(signed(order.quantity.filter(|_| !disk))),
        disk_gib: Set(signed(order.quantity.filter(|_| disk))),
        estimated_quantity: Set(signed(order.estimated_quantity)),
        admin_name: Set(order.training_admin.as_ref().map(|a| a.name.as_str().to_owned())),
        admin_email: Set(order.training_admin.as_ref().map(|a| a.email.as_str().to_owned())),
        note: Set(order.note.clone()),
        entitled_on: Set(order.entitled_on),
        price: Set(price),
        open_key: Set(open_key(order)),
        ..Default::default()
    };
    match &order.state {
        OrderState::Draft => {}
        OrderState::Provisional { since, expires_on } => {
            row.submitted_at = Set(Some(*since));
            row.approval_due_on = Set(Some(*expires_on));
        }
        OrderState::Submitted { at, approval_due_on } => {
            row.submitted_at = Set(Some(*at));
            row.approval_due_on = Set(Some(*approval_due_on));
            row.return_reason = Set(None);
        }
        OrderState::Approved { at, by } => {
            row.decided_at = Set(Some(*at));
            row.decided_by = Set(Some(by.as_uuid()));
            row.decided_by_name = Set(decided_by_name);
        }
        OrderState::Returned { at, reason } => {
            row.decided_at = Set(Some(*at));
            row.decided_by_name = Set(decided_by_name);
            row.return_reason = Set(Some(reason.clone()));
        }
        OrderState::Withdrawn { at } | OrderState::Expired { at } => row.decided_at = Set(Some(*at)),
    }
    Ok(row)
}
