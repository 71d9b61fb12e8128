//! `/holiday-imports`: the Cabinet Office's table of holidays; load, check, confirm.

use actix_multipart::form::MultipartForm;
use actix_web::http::header;
use actix_web::{HttpResponse, get, post, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::ordering::holiday_imports::{self, HolidayImport};
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::holiday_file::{HolidayLine, HolidayYear};
use serde::Serialize;
use utoipa::ToSchema;

use super::calendar::EffectBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::courses::imports::{CatalogueCommit, CatalogueImportPath, CatalogueUpload, CatalogueUploadBody, state};
use crate::people::fault_body::FaultBody;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A day of a year, in the file or by the formula.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = HolidayImportDay)]
pub(crate) struct DayBody {
    /// The day.
    date: NaiveDate,
    /// The name in the file.
    name_ja: Option<String>,
    /// The name by law and formula.
    computed_ja: Option<String>,
    /// `none`, `added`, `missing` or `renamed`, seen from the formula.
    difference: &'static str,
}

impl From<HolidayLine> for DayBody {
    fn from(line: HolidayLine) -> Self {
        let difference = line.difference.as_str();
        Self { date: line.date, name_ja: line.name_ja, computed_ja: line.computed_ja, difference }
    }
}

/// A year of the file.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = HolidayImportYear)]
pub(crate) struct YearBody {
    /// The year.
    year: i32,
    /// Whether an earlier import of this year is replaced.
    replaces: bool,
    /// Whether a day of what is in force changes.
    changes: bool,
    /// Its days, with those the formula has beside them.
    days: Vec<DayBody>,
}

impl From<HolidayYear> for YearBody {
    fn from(year: HolidayYear) -> Self {
        Self {
            year: year.year,
            replaces: year.replaces,
            changes: year.changes,
            days: year.lines.into_iter().map(DayBody::from).collect(),
        }
    }
}

/// A loaded table of holidays with what it would do.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = HolidayImport)]
pub(crate) struct HolidayImportBody {
    /// Id.
    id: String,
    /// The file's name.
    file_name: String,
    /// `ready`, `blocked` or `committed`.
    state: &'static str,
    /// Names exactly this plan.
    hash: String,
    /// The years that are taken over, from the present one on.
    years: Vec<YearBody>,
    /// Rows of years that have passed; they are left as they are.
    past_rows: usize,
    /// Everything that is wrong.
    errors: Vec<FaultBody>,
    /// What it means for orders that wait for approval.
    effects: Vec<EffectBody>,
    /// Who loaded it.
    created_by: String,
    /// When.
    created_at: DateTime<Utc>,
}

impl From<HolidayImport> for HolidayImportBody {
    fn from(loaded: HolidayImport) -> Self {
        let plan = loaded.plan;
        Self {
            id: loaded.import.id.to_string(),
            file_name: loaded.import.file_name,
            state: state(loaded.import.committed, plan.faults.len()),
            hash: plan.hash,
            years: plan.years.into_iter().map(YearBody::from).collect(),
            past_rows: plan.past_rows,
            errors: plan.faults.iter().map(FaultBody::from).collect(),
            effects: loaded.effects.into_iter().map(EffectBody::from).collect(),
            created_by: loaded.import.created_by,
            created_at: loaded.import.created_at,
        }
    }
}

/// Load a table of holidays
///
/// The Cabinet Office's `syukujitsu.csv`. Nothing is written but the file; the plan says how it differs from the law's formula.
#[utoipa::path(tag = "ordering", operation_id = "createHolidayImport", security(("bearer" = [])),
    request_body(content = CatalogueUploadBody, content_type = "multipart/form-data"),
    responses((status = 201, description = "The plan.", body = HolidayImportBody), Writing))]
#[post("/holiday-imports")]
pub(crate) async fn create_holiday_import(
    caller: ApiCaller,
    form: Unread<MultipartForm<CatalogueUpload>>,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    let (name, bytes) = form.read().await?.into_inner().read().await?;
    let loaded = holiday_imports::load(&unit, &name, bytes).await?;
    let location = format!("/api/v1/holiday-imports/{}", loaded.import.id);
    Ok(HttpResponse::Created().insert_header((header::LOCATION, location)).json(HolidayImportBody::from(loaded)))
}

/// Read the plan of a table of holidays
///
/// Which days would be added, changed or left alone, by year.
#[utoipa::path(tag = "ordering", operation_id = "getHolidayImport", params(CatalogueImportPath),
    security(("bearer" = [])),
    responses((status = 200, description = "The plan.", body = HolidayImportBody), Reading))]
#[get("/holiday-imports/{id}")]
pub(crate) async fn get_holiday_import(
    caller: ApiCaller,
    path: web::Path<CatalogueImportPath>,
) -> Result<web::Json<HolidayImportBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    Ok(web::Json(holiday_imports::find(&unit, path.id).await?.into()))
}

/// Confirm the plan of a table of holidays
///
/// The years of the file take the place of what there was.
#[utoipa::path(tag = "ordering", operation_id = "commitHolidayImport", params(CatalogueImportPath),
    security(("bearer" = [])), request_body = CatalogueCommit,
    responses((status = 200, description = "Written.", body = HolidayImportBody), Writing))]
#[post("/holiday-imports/{id}/commit")]
pub(crate) async fn commit_holiday_import(
    caller: ApiCaller,
    path: web::Path<CatalogueImportPath>,
    body: Unread<web::Json<CatalogueCommit>>,
) -> Result<web::Json<HolidayImportBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCalendar)?;
    let body = body.read().await?;
    Ok(web::Json(holiday_imports::commit(&unit, path.id, &body.hash).await?.into()))
}
