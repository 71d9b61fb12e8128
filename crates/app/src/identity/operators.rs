//! The vendor's first operator, made from the command line of a new installation.

use keizoku_domain::id::CompanyId;
use keizoku_domain::identity::{LinkPurpose, Role};
use keizoku_domain::text::{CompanyName, EmailAddress, PersonName};
use keizoku_store::identity::companies::{self, NewCompany};

use crate::app::App;
use crate::error::AppError;
use crate::identity::accounts::{self, NewAccount};
use crate::identity::links;

/// The vendor's 法人コード; its people log in by mail address and never type it.
const VENDOR_CODE: &str = "VENDOR";

/// Makes an operator, and the vendor's company when there is none yet; answers the link to set the password.
///
/// # Errors
/// Refusals of the address or the names, `account.login_id_taken`; the store.
pub async fn create(app: &App, email: &str, name: &str, company: &str) -> Result<String, AppError> {
    let email = EmailAddress::parse(email).map_err(|error| AppError::field("/email", error))?;
    let name = PersonName::parse(name).map_err(|error| AppError::field("/name", error))?;
    let company = CompanyName::parse(company).map_err(|error| AppError::field("/company", error))?;
    app.write(async |uow| {
        let company_id = match companies::vendor(uow.conn()).await? {
            Some(vendor) => vendor.id,
            None => {
                let id = CompanyId::generate(app.ids.as_ref());
                let vendor = NewCompany {
                    id,
                    code: VENDOR_CODE.to_owned(),
                    name: company.as_str().to_owned(),
                    name_kana: None,
                    postal_code: None,
                    address: None,
                    phone: None,
                };
                companies::insert_vendor(uow, &vendor).await?;
                id
            }
        };
        let operator = NewAccount {
            company_id,
            role: Role::VendorOperator,
            login_id: email.as_str().to_owned(),
            name: name.as_str().to_owned(),
            name_kana: None,
            email: Some(email.clone()),
            password_pending: false,
        };
        let account = accounts::create(uow, app, operator).await?;
        links::issue(uow, app, company_id, account, LinkPurpose::SetUpPassword).await
    })
    .await
}
