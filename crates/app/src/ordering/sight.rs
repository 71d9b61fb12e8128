//! Whose orders and contracts a list shows.

use keizoku_domain::id::CompanyId;
use keizoku_domain::identity::Permission;
use keizoku_store::CompanyScope;

use crate::caller::Caller;
use crate::error::AppError;

/// The company that a list is about: the one that was named, else the own one; for the vendor, who sees all, none.
///
/// # Errors
/// [`AppError::Forbidden`]; [`AppError::NotFound`] for somebody else's company.
pub(super) fn scope(caller: &Caller, company: Option<CompanyId>) -> Result<Option<CompanyScope>, AppError> {
    if let Some(company) = company {
        return Ok(Some(caller.company(company, Permission::ReadOrders)?.scope));
    }
    if caller.account()?.role.is_vendor() {
        caller.vendor(Permission::ReadOrders)?;
        return Ok(None);
    }
    Ok(Some(caller.own_company(Permission::ReadOrders)?.scope))
}
