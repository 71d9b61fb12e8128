//! The vendor's policy values: read and changed by the operator. A change holds for what comes after it; what running terms
//! promised about their renewal stays (see [`ContractPolicy::bound_by`]).

use keizoku_domain::audit::Action;
use keizoku_domain::ordering::ContractPolicy;
use keizoku_store::Connection;
use keizoku_store::ordering::policies;
pub use keizoku_store::ordering::policies::StoredPolicy;
use serde_json::{Map, Value, json};

use crate::audit::{self, AuditEntry};
use crate::caller::{Actor, VendorUnit};
use crate::error::AppError;

/// Today's policy.
///
/// # Errors
/// The store.
pub(crate) async fn current(conn: &impl Connection) -> Result<ContractPolicy, AppError> {
    Ok(policies::current(conn).await?.values)
}

/// Today's policy with its revision.
///
/// # Errors
/// The store.
pub async fn read(unit: &VendorUnit) -> Result<StoredPolicy, AppError> {
    Ok(policies::current(unit.app.db.read()).await?)
}

/// Changes values, if nobody else did since `revision`; the trail names each with what it was.
///
/// # Errors
/// [`AppError::Stale`], `request.invalid` with the fields at fault; the store.
pub async fn change(
    unit: &VendorUnit,
    revision: i64,
    edit: impl Fn(&mut ContractPolicy),
) -> Result<StoredPolicy, AppError> {
    let Actor::Account(account) = &unit.actor else { return Err(AppError::Forbidden) };
    unit.write(async |uow| {
        let before = policies::lock(uow).await?;
        if before.revision != revision {
            return Err(AppError::Stale);
        }
        let mut after = StoredPolicy { revision: revision + 1, values: before.values.clone() };
        edit(&mut after.values);
        after.values.check()?;
        if after.values == before.values {
            return Ok(before);
        }
        policies::put(uow, &after).await?;
        let entry = AuditEntry {
            company_id: account.company,
            workspace_id: None,
            action: Action::PolicyChanged,
            subject: "policy".to_owned(),
            details: json!({ "changes": changes(&before.values, &after.values)? }),
        };
        audit::record(uow, &unit.app, &unit.actor, entry).await?;
        Ok(after)
    })
    .await
}

/// Value by value, what it was and what it is now.
fn changes(before: &ContractPolicy, after: &ContractPolicy) -> Result<Map<String, Value>, AppError> {
    let fields = |policy: &ContractPolicy| match serde_json::to_value(policy) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(AppError::internal("a policy is an object")),
        Err(error) => Err(AppError::internal(error)),
    };
    let (old, new) = (fields(before)?, fields(after)?);
    let differs = new.into_iter().filter(|(name, value)| old.get(name) != Some(value));
    Ok(differs.map(|(name, value)| (name.clone(), json!({ "before": old.get(&name), "after": value }))).collect())
}
