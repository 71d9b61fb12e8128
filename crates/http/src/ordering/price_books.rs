//! `/price-books`: written by the vendor's operator while they are to come, read by vendor sales.

use actix_web::{HttpResponse, delete, get, patch, post, web};
use chrono::NaiveDate;
use keizoku_app::AppError;
use keizoku_app::ordering::price_books::{self, BookChange, NewBook};
use keizoku_domain::id::PriceBookId;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::{DiskPrice, TaxRate};
use keizoku_domain::refusal::Refusal;
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

use super::price_book_body::{DiskPriceBody, LibraryPriceInput, PreviewRowBody, PriceBookBody, TaxRateBody};
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Tagged};
use crate::merge_patch::present;
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// The path of one price book.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct PriceBookPath {
    /// The price book.
    #[param(value_type = String, example = "pb_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^pb_[0-9a-f]{32}$")]
    id: PriceBookId,
}

fn note(text: Option<String>) -> Result<Option<String>, ApiError> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    if text.as_ref().is_some_and(|text| text.chars().count() > 500) {
        return Err(AppError::from(Refusal::invalid(vec![]).at("/note", "field.length")).into());
    }
    Ok(text)
}

/// List price books
///
/// The latest first. A book holds from its first day to the day before the next begins: they never overlap.
#[utoipa::path(tag = "ordering", operation_id = "listPriceBooks", params(PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of price books.", body = List<PriceBookBody>), Reading))]
#[get("/price-books")]
pub(crate) async fn list_price_books(
    caller: ApiCaller,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<PriceBookBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadPriceBooks)?;
    let page = price_books::list(&unit, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, PriceBookBody::from)))
}

/// Read a price book
///
/// With its bands, discounts and tax rates.
#[utoipa::path(tag = "ordering", operation_id = "getPriceBook", params(PriceBookPath), security(("bearer" = [])),
    responses((status = 200, description = "The price book.", body = PriceBookBody), Reading))]
#[get("/price-books/{id}")]
pub(crate) async fn get_price_book(
    caller: ApiCaller,
    path: web::Path<PriceBookPath>,
) -> Result<Tagged<PriceBookBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadPriceBooks)?;
    Ok(Tagged::ok(price_books::read(&unit, path.id).await?.into()))
}

/// A new price book.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewPriceBook {
    /// First day: tomorrow at the earliest.
    #[schema(example = "2027-04-01")]
    effective_from: NaiveDate,
    /// Which book is copied; the one in force today unless it is named.
    #[schema(value_type = Option<String>, pattern = "^pb_[0-9a-f]{32}$")]
    based_on: Option<PriceBookId>,
    /// Why.
    #[schema(max_length = 500)]
    note: Option<String>,
}

/// Write a price book
///
/// A copy that begins on a day to come; change its prices afterwards.
#[utoipa::path(tag = "ordering", operation_id = "createPriceBook", security(("bearer" = [])), request_body = NewPriceBook,
    params(("Idempotency-Key" = Option<String>, Header, description = "Replays the answer for 24 hours.", max_length = 255)),
    responses((status = 201, description = "The price book.", body = PriceBookBody), Writing))]
#[post("/price-books")]
pub(crate) async fn create_price_book(
    caller: ApiCaller,
    body: Unread<web::Json<NewPriceBook>>,
) -> Result<Tagged<PriceBookBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WritePriceBooks)?;
    let body = body.read().await?.into_inner();
    let new = NewBook { effective_from: body.effective_from, based_on: body.based_on, note: note(body.note)? };
    let book = PriceBookBody::from(price_books::create(&unit, &new).await?);
    let location = format!("/api/v1/price-books/{}", book.id);
    Ok(Tagged::created(book, location))
}

/// A change of a price book, as JSON Merge Patch; lists are replaced whole.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct PriceBookPatch {
    /// First day: tomorrow at the earliest.
    effective_from: Option<NaiveDate>,
    /// Why.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<String>, max_length = 500)]
    note: Option<Option<String>>,
    /// The prices of every library that is sold.
    #[schema(min_items = 1, max_items = 200)]
    prices: Option<Vec<LibraryPriceInput>>,
    /// Consumption tax, ascending by day.
    #[schema(min_items = 1, max_items = 20)]
    tax_rates: Option<Vec<TaxRateBody>>,
    /// Disk; null where it is not sold.
    #[serde(default, deserialize_with = "present")]
    #[schema(value_type = Option<DiskPriceBody>)]
    disk: Option<Option<DiskPriceBody>>,
}

fn change(body: PriceBookPatch) -> Result<BookChange, ApiError> {
    let long = [
        ("/prices", body.prices.as_ref().is_some_and(|list| list.len() > 200)),
        ("/taxRates", body.tax_rates.as_ref().is_some_and(|list| list.len() > 20)),
    ];
    for (pointer, too_long) in long {
        if too_long {
            return Err(AppError::from(Refusal::invalid(vec![]).at(pointer, "field.length")).into());
        }
    }
    Ok(BookChange {
        effective_from: body.effective_from,
        note: body.note.map(note).transpose()?,
        prices: body.prices.map(|list| list.into_iter().map(|input| (input.library_id, input.price.into())).collect()),
        tax_rates: body.tax_rates.map(|list| list.into_iter().map(TaxRate::from).collect()),
        disk: body.disk.map(|disk| disk.map(DiskPrice::from)),
    })
}

/// Change a price book
///
/// Until the day before it begins; in force or past it is what orders were priced by.
#[utoipa::path(tag = "ordering", operation_id = "updatePriceBook", security(("bearer" = [])), request_body = PriceBookPatch,
    params(PriceBookPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The price book.", body = PriceBookBody), Writing))]
#[patch("/price-books/{id}")]
pub(crate) async fn update_price_book(
    caller: ApiCaller,
    path: web::Path<PriceBookPath>,
    seen: IfMatch,
    body: Unread<web::Json<PriceBookPatch>>,
) -> Result<Tagged<PriceBookBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WritePriceBooks)?;
    let (seen, wanted) = (seen.required()?, change(body.read().await?.into_inner())?);
    Ok(Tagged::ok(price_books::change(&unit, path.id, seen, &wanted).await?.into()))
}

/// Withdraw a price book
///
/// Until the day before it begins.
#[utoipa::path(tag = "ordering", operation_id = "withdrawPriceBook", security(("bearer" = [])),
    params(PriceBookPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 204, description = "Withdrawn."), Writing))]
#[delete("/price-books/{id}")]
pub(crate) async fn withdraw_price_book(
    caller: ApiCaller,
    path: web::Path<PriceBookPath>,
    seen: IfMatch,
) -> Result<HttpResponse, ApiError> {
    let unit = caller.0.vendor(Permission::WritePriceBooks)?;
    price_books::withdraw(&unit, path.id, seen.required()?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Preview a price book against the open orders
///
/// Every draft, provisional, submitted and returned order with its price now, under the book, and the difference, newest
/// first. With a body, under what that change would make of the book. Nothing is stored.
#[utoipa::path(tag = "ordering", operation_id = "previewPriceBook", params(PriceBookPath, PageQuery),
    request_body = PriceBookPatch, security(("bearer" = [])),
    responses((status = 200, description = "A page of open orders.", body = List<PreviewRowBody>), Writing))]
#[post("/price-books/{id}/preview")]
pub(crate) async fn preview_price_book(
    caller: ApiCaller,
    path: web::Path<PriceBookPath>,
    page: web::Query<PageQuery>,
    body: Unread<web::Json<PriceBookPatch>>,
) -> Result<web::Json<List<PreviewRowBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadPriceBooks)?;
    let wanted = change(body.read_optional().await?.unwrap_or_default())?;
    let page = price_books::preview(&unit, path.id, &wanted, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, PreviewRowBody::from)))
}
