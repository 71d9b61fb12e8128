//! `/companies`.

use actix_web::{get, patch, web};
use chrono::{DateTime, Utc};
use keizoku_app::ordering::companies::{self, CompanyChange};
use keizoku_domain::id::CompanyId;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::Company;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::merge_patch::present;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A customer company.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Company)]
pub(crate) struct CompanyBody {
    /// Id.
    #[schema(example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// 法人コード, typed at login.
    code: String,
    /// Name.
    name: String,
    /// Reading.
    name_kana: Option<String>,
    /// Postal code.
    postal_code: Option<String>,
    /// Address.
    address: Option<String>,
    /// Telephone.
    phone: Option<String>,
    /// When it signed up.
    created_at: DateTime<Utc>,
    /// When it last changed.
    updated_at: DateTime<Utc>,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for CompanyBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<Company> for CompanyBody {
    fn from(company: Company) -> Self {
        Self {
            id: company.id.to_string(),
            code: company.code,
            name: company.name,
            name_kana: company.name_kana,
            postal_code: company.postal_code,
            address: company.address,
            phone: company.phone,
            created_at: company.created_at,
            updated_at: company.updated_at,
            revision: company.revision,
        }
    }
}

/// What companies are searched by.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct CompanyQuery {
    /// Part of the name.
    #[param(max_length = 100)]
    q: Option<String>,
}

/// List companies
///
/// By name. The vendor sees every customer, an applicant the own company.
#[utoipa::path(tag = "ordering", operation_id = "listCompanies", params(CompanyQuery, PageQuery),
    security(("bearer" = [])),
    responses((status = 200, description = "A page of companies.", body = List<CompanyBody>), Reading))]
#[get("/companies")]
pub(crate) async fn list_companies(
    caller: ApiCaller,
    query: web::Query<CompanyQuery>,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<CompanyBody>>, ApiError> {
    let page = companies::list(&caller.0, query.q.as_deref(), &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, CompanyBody::from)))
}

/// The path of one company.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct CompanyPath {
    /// The company.
    #[param(value_type = String, example = "co_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^co_[0-9a-f]{32}$")]
    id: CompanyId,
}

/// Read a company
///
/// The customer sees its own one, the vendor any.
#[utoipa::path(tag = "ordering", operation_id = "getCompany", params(CompanyPath), security(("bearer" = [])),
    responses((status = 200, description = "The company.", body = CompanyBody), Reading))]
#[get("/companies/{id}")]
pub(crate) async fn get_company(
    caller: ApiCaller,
    path: web::Path<CompanyPath>,
) -> Result<Tagged<CompanyBody>, ApiError> {
    let unit = caller.0.company(path.id, Permission::ReadCompanies)?;
    Ok(Tagged::ok(companies::read(&unit).await?.into()))
}

/// A change of a company, as JSON Merge Patch.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct CompanyPatch {
    /// Name.
    #[schema(min_length = 1, max_length = 120)]
    name: Option<String>,
    /// Reading.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 120)]
    name_kana: Option<Option<String>>,
    /// Postal code.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 16)]
    postal_code: Option<Option<String>>,
    /// Address.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 300)]
    address: Option<Option<String>>,
    /// Telephone.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 32)]
    phone: Option<Option<String>>,
}

/// Change a company
///
/// Absent fields stay, null clears. Orders and documents that were made before keep what they say.
#[utoipa::path(tag = "ordering", operation_id = "updateCompany", security(("bearer" = [])), request_body = CompanyPatch,
    params(CompanyPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The company.", body = CompanyBody), Writing))]
#[patch("/companies/{id}")]
pub(crate) async fn update_company(
    caller: ApiCaller,
    path: web::Path<CompanyPath>,
    seen: IfMatch,
    body: Unread<web::Json<CompanyPatch>>,
) -> Result<Tagged<CompanyBody>, ApiError> {
    let unit = caller.0.company(path.id, Permission::WriteCompanies)?;
    let (seen, body) = (seen.required()?, body.read().await?.into_inner());
    let limits = [
        (&body.name_kana, "/nameKana", 120),
        (&body.postal_code, "/postalCode", 16),
        (&body.address, "/address", 300),
        (&body.phone, "/phone", 32),
    ];
    for (value, pointer, most) in limits {
        if value.as_ref().and_then(Option::as_ref).is_some_and(|text| text.chars().count() > most) {
            let refusal = keizoku_domain::refusal::Refusal::invalid(vec![]).at(pointer, "field.length");
            return Err(keizoku_app::AppError::from(refusal).into());
        }
    }
    let change = CompanyChange {
        name: body.name,
        name_kana: body.name_kana,
        postal_code: body.postal_code,
        address: body.address,
        phone: body.phone,
    };
    Ok(Tagged::ok(companies::change(&unit, seen, &change).await?.into()))
}
