//! Companies: the vendor sees all of them, an applicant the own one.

use keizoku_domain::audit::Action;
use keizoku_domain::id::CompanyId;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::Company;
use keizoku_domain::text::CompanyName;
use keizoku_store::ordering::companies as store;
use serde_json::json;

use super::letters;
use crate::caller::{Caller, CompanyUnit};
use crate::error::AppError;
use crate::page::{Page, PageRequest};

/// Customer companies by name; an applicant finds only the own one.
///
/// # Errors
/// [`AppError::Unauthenticated`], [`AppError::Forbidden`], `list.cursor_invalid`; the store.
pub async fn list(caller: &Caller, q: Option<&str>, page: &PageRequest) -> Result<Page<Company>, AppError> {
    let conn = caller.app.db.read();
    if !caller.account()?.role.is_vendor() {
        let unit = caller.own_company(Permission::ReadCompanies)?;
        let own = store::find(conn, unit.scope).await?;
        return Ok(Page { items: own.into_iter().collect(), next_cursor: None, total: None });
    }
    caller.vendor(Permission::ReadCompanies)?;
    let position: Option<(String, CompanyId)> = page.position()?;
    let rows = store::list(conn, q, position, page.limit()).await?;
    Page::cut(rows, page.limit(), store::list_key)
}

/// The company of the unit.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn read(unit: &CompanyUnit) -> Result<Company, AppError> {
    store::find(unit.app.db.read(), unit.scope).await?.ok_or(AppError::NotFound)
}

/// What changes: absent stays, null is emptied.
#[derive(Debug, Clone, Default)]
pub struct CompanyChange {
    /// Name.
    pub name: Option<String>,
    /// Reading.
    pub name_kana: Option<Option<String>>,
    /// Postal code.
    pub postal_code: Option<Option<String>>,
    /// Address.
    pub address: Option<Option<String>>,
    /// Telephone.
    pub phone: Option<Option<String>>,
}

impl CompanyChange {
    /// The names of the fields that were sent, for the trail.
    fn fields(&self) -> Vec<&'static str> {
        let sent = [
            ("name", self.name.is_some()),
            ("nameKana", self.name_kana.is_some()),
            ("postalCode", self.postal_code.is_some()),
            ("address", self.address.is_some()),
            ("phone", self.phone.is_some()),
        ];
        sent.into_iter().filter(|(_, sent)| *sent).map(|(name, _)| name).collect()
    }
}

/// Changes master data.
///
/// # Errors
/// [`AppError::Stale`], [`AppError::NotFound`], refusals of single fields; the store.
pub async fn change(unit: &CompanyUnit, revision: i64, change: &CompanyChange) -> Result<Company, AppError> {
    let name = change
        .name
        .as_deref()
        .map(|name| CompanyName::parse(name).map_err(|error| AppError::field("/name", error)))
        .transpose()?;
    unit.write(async |uow| {
        let mut company = store::find(uow.conn(), unit.scope).await?.ok_or(AppError::NotFound)?;
        if company.revision != revision {
            return Err(AppError::Stale);
        }
        if let Some(name) = &name {
            company.name = name.as_str().to_owned();
        }
        let set = |field: &mut Option<String>, value: &Option<Option<String>>| {
            if let Some(value) = value {
                *field = value.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned);
            }
        };
        set(&mut company.name_kana, &change.name_kana);
        set(&mut company.postal_code, &change.postal_code);
        set(&mut company.address, &change.address);
        set(&mut company.phone, &change.phone);
        if !store::update(uow, &company).await? {
            return Err(AppError::Stale);
        }
        let details = json!({ "fields": change.fields() });
        letters::record(uow, &unit.app, &unit.actor, company.id, None, Action::CompanyChanged, company.id, details)
            .await?;
        company.revision += 1;
        company.updated_at = uow.now();
        Ok(company)
    })
    .await
}
