//! `/issuer`: what the vendor's documents say about it.

use actix_web::{get, patch, web};
use keizoku_app::ordering::documents::IssuerView;
use keizoku_app::ordering::documents::issuer::{self, IssuerChange};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::documents::{AccountType, BankAccount};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::merge_patch::present;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// 普通 or 当座.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankAccountType)]
pub(crate) enum AccountTypeBody {
    /// 普通預金.
    Ordinary,
    /// 当座預金.
    Current,
}

/// Where invoices are paid to.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = BankAccount)]
pub(crate) struct BankBody {
    /// Bank.
    #[schema(min_length = 1, max_length = 60, example = "架空銀行")]
    bank: String,
    /// Branch.
    #[schema(min_length = 1, max_length = 60, example = "本店営業部")]
    branch: String,
    /// Kind of account.
    account_type: AccountTypeBody,
    /// Seven digits.
    #[schema(pattern = "^[0-9]{7}$", example = "0123456")]
    number: String,
    /// Holder, as the bank writes it.
    #[schema(min_length = 1, max_length = 80, example = "ケイゾクラーニング（カ")]
    holder: String,
}

impl From<BankAccount> for BankBody {
    fn from(bank: BankAccount) -> Self {
        let account_type = match bank.account_type {
            AccountType::Ordinary => AccountTypeBody::Ordinary,
            AccountType::Current => AccountTypeBody::Current,
        };
        Self { bank: bank.bank, branch: bank.branch, account_type, number: bank.number, holder: bank.holder }
    }
}

impl From<BankBody> for BankAccount {
    fn from(bank: BankBody) -> Self {
        let account_type = match bank.account_type {
            AccountTypeBody::Ordinary => AccountType::Ordinary,
            AccountTypeBody::Current => AccountType::Current,
        };
        Self { bank: bank.bank, branch: bank.branch, account_type, number: bank.number, holder: bank.holder }
    }
}

/// What the vendor's documents say about it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Issuer)]
pub(crate) struct IssuerBody {
    /// Name.
    name: String,
    /// Who represents it.
    representative: Option<String>,
    /// Postal code.
    postal_code: Option<String>,
    /// Address.
    address: Option<String>,
    /// Telephone.
    phone: Option<String>,
    /// Mail address for questions.
    email: Option<String>,
    /// Registration number (登録番号); without one an invoice is no qualified invoice.
    #[schema(example = "T7123456789012")]
    registration_number: Option<String>,
    /// Where invoices are paid to.
    bank: Option<BankBody>,
    /// Days for which a quotation holds.
    quotation_days: u32,
    /// An invoice is due on the last day of the month this many months after it was issued.
    payment_months: u32,
    /// For If-Match; 0 before anything was set.
    revision: i64,
}

impl Revisioned for IssuerBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<IssuerView> for IssuerBody {
    fn from(view: IssuerView) -> Self {
        let issuer = view.issuer;
        Self {
            name: issuer.name,
            representative: issuer.representative,
            postal_code: issuer.postal_code,
            address: issuer.address,
            phone: issuer.phone,
            email: issuer.email,
            registration_number: issuer.registration_number.map(Into::into),
            bank: issuer.bank.map(BankBody::from),
            quotation_days: issuer.quotation_days,
            payment_months: issuer.payment_months,
            revision: view.revision,
        }
    }
}

/// A change of the issuer, as JSON Merge Patch; it counts for documents issued from now on.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct IssuerPatch {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    /// Who represents it.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 80)]
    representative: Option<Option<String>>,
    /// Postal code.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 16)]
    postal_code: Option<Option<String>>,
    /// Address.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 200)]
    address: Option<Option<String>>,
    /// Telephone.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 32)]
    phone: Option<Option<String>>,
    /// Mail address for questions.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 254)]
    email: Option<Option<String>>,
    /// `T` and thirteen digits; the check digit is verified.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 32, example = "T7123456789012")]
    registration_number: Option<Option<String>>,
    /// Where invoices are paid to.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<BankBody>)]
    bank: Option<Option<BankBody>>,
    /// Days for which a quotation holds.
    #[schema(minimum = 1, maximum = 365)]
    quotation_days: Option<u32>,
    /// Months after which an invoice is due.
    #[schema(minimum = 0, maximum = 12)]
    payment_months: Option<u32>,
}

/// Read the issuer of documents
///
/// Name, address and registration number that quotations, confirmations and invoices carry.
#[utoipa::path(tag = "ordering", operation_id = "getIssuer", security(("bearer" = [])),
    responses((status = 200, description = "The issuer.", body = IssuerBody), Reading))]
#[get("/issuer")]
pub(crate) async fn get_issuer(caller: ApiCaller) -> Result<Tagged<IssuerBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadIssuer)?;
    Ok(Tagged::ok(issuer::read(&unit).await?.into()))
}

/// Change the issuer of documents
///
/// Documents issued before stay as they are.
#[utoipa::path(tag = "ordering", operation_id = "updateIssuer", security(("bearer" = [])),
    request_body = IssuerPatch,
    params(("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The issuer.", body = IssuerBody), Writing))]
#[patch("/issuer")]
pub(crate) async fn update_issuer(
    caller: ApiCaller,
    seen: IfMatch,
    body: Unread<web::Json<IssuerPatch>>,
) -> Result<Tagged<IssuerBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteIssuer)?;
    let (seen, body) = (seen.required()?, body.read().await?.into_inner());
    let change = IssuerChange {
        name: body.name,
        representative: body.representative,
        postal_code: body.postal_code,
        address: body.address,
        phone: body.phone,
        email: body.email,
        registration_number: body.registration_number,
        bank: body.bank.map(|bank| bank.map(BankAccount::from)),
        quotation_days: body.quotation_days,
        payment_months: body.payment_months,
    };
    Ok(Tagged::ok(issuer::change(&unit, seen, &change).await?.into()))
}
