//! Who issues the documents: read by the vendor, changed by its operators, effective for new documents only.

use keizoku_domain::audit::Action;
use keizoku_domain::ordering::documents::{BankAccount, Issuer, Party, RegistrationNumber};
use keizoku_store::CompanyScope;
use keizoku_store::Connection;
use keizoku_store::identity::companies as vendors;
use keizoku_store::ordering::{companies, issuer as store};
use serde_json::json;

use super::super::letters;
use super::issue::acting;
use crate::caller::VendorUnit;
use crate::error::AppError;

/// The issuer with its revision; 0 before anything was set.
#[derive(Debug, Clone)]
pub struct IssuerView {
    /// The issuer.
    pub issuer: Issuer,
    /// Revision.
    pub revision: i64,
}

/// The issuer of documents issued now.
pub(super) async fn in_force(conn: &impl Connection) -> Result<(i64, Issuer), AppError> {
    if let Some(newest) = store::newest(conn).await? {
        return Ok(newest);
    }
    let vendor = match vendors::vendor(conn).await? {
        Some(vendor) => companies::find(conn, CompanyScope::proved(vendor.id)).await?,
        None => None,
    };
    let party = vendor.map(|vendor| Party {
        name: vendor.name,
        postal_code: vendor.postal_code,
        address: vendor.address,
        phone: vendor.phone,
        person: None,
    });
    Ok((0, Issuer::of_vendor(party.unwrap_or_default())))
}

/// The name under which the vendor issues what it issues now.
///
/// # Errors
/// The store.
pub(crate) async fn name_in_force(conn: &impl Connection) -> Result<String, AppError> {
    Ok(in_force(conn).await?.1.name)
}

/// The issuer.
///
/// # Errors
/// The store.
pub async fn read(unit: &VendorUnit) -> Result<IssuerView, AppError> {
    let (revision, issuer) = in_force(unit.app.db.read()).await?;
    Ok(IssuerView { issuer, revision })
}

/// What changes: absent stays, null is emptied.
#[derive(Debug, Clone, Default)]
pub struct IssuerChange {
    /// Name.
    pub name: Option<String>,
    /// Who represents it.
    pub representative: Option<Option<String>>,
    /// Postal code.
    pub postal_code: Option<Option<String>>,
    /// Address.
    pub address: Option<Option<String>>,
    /// Telephone.
    pub phone: Option<Option<String>>,
    /// Mail address for questions.
    pub email: Option<Option<String>>,
    /// Registration number.
    pub registration_number: Option<Option<String>>,
    /// Bank account.
    pub bank: Option<Option<BankAccount>>,
    /// Days for which a quotation holds.
    pub quotation_days: Option<u32>,
    /// Months after which an invoice is due.
    pub payment_months: Option<u32>,
}

/// Changes what new documents say about the vendor; those that are issued stay as they are.
///
/// # Errors
/// [`AppError::Stale`], `issuer.registration_format`, `issuer.registration_check_digit`, refusals of single fields; the store.
pub async fn change(unit: &VendorUnit, seen: i64, change: &IssuerChange) -> Result<IssuerView, AppError> {
    let account = acting(&unit.actor)?;
    let number = match &change.registration_number {
        Some(Some(text)) if !text.trim().is_empty() => {
            let parsed = RegistrationNumber::parse(text);
            Some(Some(parsed.map_err(|error| AppError::field("/registrationNumber", error))?))
        }
        Some(_) => Some(None),
        None => None,
    };
    unit.write(async |uow| {
        let (revision, mut issuer) = in_force(uow.conn()).await?;
        if revision != seen {
            return Err(AppError::Stale);
        }
        merge(&mut issuer, change, number.as_ref());
        issuer.check()?;
        match store::add(uow, seen, &issuer, &account.name).await {
            Err(error) if error.is_unique_violation() => return Err(AppError::Stale),
            other => other?,
        }
        let details = json!({ "revision": seen + 1, "registrationNumber": issuer.registration_number });
        let (company, action) = (account.company, Action::IssuerChanged);
        letters::record(uow, &unit.app, &unit.actor, company, None, action, "issuer", details).await?;
        Ok(IssuerView { issuer, revision: seen + 1 })
    })
    .await
}

fn merge(issuer: &mut Issuer, change: &IssuerChange, number: Option<&Option<RegistrationNumber>>) {
    let set = |field: &mut Option<String>, value: &Option<Option<String>>| {
        if let Some(value) = value {
            *field = value.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(ToOwned::to_owned);
        }
    };
    if let Some(name) = &change.name {
        name.trim().clone_into(&mut issuer.name);
    }
    set(&mut issuer.representative, &change.representative);
    set(&mut issuer.postal_code, &change.postal_code);
    set(&mut issuer.address, &change.address);
    set(&mut issuer.phone, &change.phone);
    set(&mut issuer.email, &change.email);
    if let Some(number) = number {
        issuer.registration_number.clone_from(number);
    }
    if let Some(bank) = &change.bank {
        issuer.bank.clone_from(bank);
    }
    issuer.quotation_days = change.quotation_days.unwrap_or(issuer.quotation_days);
    issuer.payment_months = change.payment_months.unwrap_or(issuer.payment_months);
}
