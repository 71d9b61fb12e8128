//! `/catalogue` and `/libraries`: libraries and packs as the vendor keeps them.

use actix_web::{get, patch, post, web};
use keizoku_app::Page;
use keizoku_app::ordering::libraries::{self, LibraryMaster};
use keizoku_domain::id::LibraryId;
use keizoku_domain::identity::Permission;
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::LibraryKind;
use keizoku_domain::ordering::library::LibraryDraft;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::courses::contents::LibraryPath;
use crate::merge_patch::{overwrite, present};
use crate::page::List;
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

/// A library or pack as the vendor keeps it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LibraryMaster)]
pub(crate) struct LibraryMasterBody {
    /// Id.
    #[schema(example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Stable code.
    code: String,
    /// `library` or `pack`.
    kind: &'static str,
    /// Name in Japanese.
    name_ja: String,
    /// Name in English.
    name_en: String,
    /// Description in Japanese.
    summary_ja: String,
    /// Description in English.
    summary_en: String,
    /// First start month it is offered for.
    #[schema(value_type = Option<String>, example = "2027-04")]
    offered_from: Option<YearMonth>,
    /// Last start month it is offered for.
    #[schema(value_type = Option<String>, example = "2028-03")]
    offered_until: Option<YearMonth>,
    /// What it can be upgraded to without a new workspace.
    upgrade_to: Option<String>,
    /// The libraries that a pack is made of.
    contains: Vec<String>,
    /// Place in the catalogue.
    position: i32,
    /// Whether it is on sale.
    on_sale: bool,
    /// Whether today's price book has a price for it; without one it can't be ordered.
    priced: bool,
    /// Courses today.
    course_count: usize,
    /// Terms that run or are to come.
    term_count: u64,
    /// For If-Match.
    revision: i64,
}

impl Revisioned for LibraryMasterBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<LibraryMaster> for LibraryMasterBody {
    fn from(view: LibraryMaster) -> Self {
        let library = view.library;
        Self {
            id: library.id.to_string(),
            code: library.code,
            kind: library.kind.as_str(),
            name_ja: library.name_ja,
            name_en: library.name_en,
            summary_ja: library.summary_ja,
            summary_en: library.summary_en,
            offered_from: library.offered_from,
            offered_until: library.offered_until,
            upgrade_to: library.upgrade_to.map(|id| id.to_string()),
            contains: view.contains.iter().map(ToString::to_string).collect(),
            position: library.position,
            on_sale: library.active,
            priced: view.priced,
            course_count: view.course_count,
            term_count: view.term_count,
            revision: library.revision,
        }
    }
}

/// List the whole catalogue
///
/// Every library and pack, those no longer sold included, in the order of the catalogue.
#[utoipa::path(tag = "ordering", operation_id = "listCatalogue", security(("bearer" = [])),
    responses((status = 200, description = "All of them.", body = List<LibraryMasterBody>), Reading))]
#[get("/catalogue")]
pub(crate) async fn list_catalogue(caller: ApiCaller) -> Result<web::Json<List<LibraryMasterBody>>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCatalogueMaster)?;
    let items = libraries::masters(&unit).await?;
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, LibraryMasterBody::from)))
}

/// Read a library or pack as the vendor keeps it
///
/// With what it contains and which library it can be upgraded to.
#[utoipa::path(tag = "ordering", operation_id = "getLibrary", params(LibraryPath), security(("bearer" = [])),
    responses((status = 200, description = "The library.", body = LibraryMasterBody), Reading))]
#[get("/libraries/{id}")]
pub(crate) async fn get_library(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
) -> Result<Tagged<LibraryMasterBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ReadCatalogueMaster)?;
    Ok(Tagged::ok(libraries::master(&unit, path.id).await?.into()))
}

/// Library or pack.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LibraryKind)]
pub(crate) enum KindBody {
    /// One library of courses.
    Library,
    /// Several libraries sold as one.
    Pack,
}

/// A new library or pack.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schema(as = NewLibrary)]
pub(crate) struct NewLibrary {
    /// Stable code.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: String,
    /// Library or pack; never changes.
    kind: KindBody,
    /// Name in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    name_ja: String,
    /// Name in English.
    #[schema(min_length = 1, max_length = 120)]
    name_en: String,
    /// Description in Japanese.
    #[serde(default)]
    #[schema(max_length = 1000)]
    summary_ja: String,
    /// Description in English.
    #[serde(default)]
    #[schema(max_length = 1000)]
    summary_en: String,
    /// First start month it is offered for.
    #[schema(value_type = Option<String>, pattern = "^[0-9]{4}-[0-9]{2}$")]
    offered_from: Option<YearMonth>,
    /// Last start month it is offered for.
    #[schema(value_type = Option<String>, pattern = "^[0-9]{4}-[0-9]{2}$")]
    offered_until: Option<YearMonth>,
    /// What it can be upgraded to; its courses have to be a superset.
    #[schema(value_type = Option<String>, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    upgrade_to: Option<LibraryId>,
    /// The libraries that a pack is made of.
    #[serde(default)]
    #[schema(value_type = Vec<String>, example = json!(["lib_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    contains: Vec<LibraryId>,
    /// Place in the catalogue; last when not given.
    #[schema(minimum = 0, maximum = 100000)]
    position: Option<i32>,
}

/// Add a library or pack
///
/// It can be ordered once the price book has a price for it.
#[utoipa::path(tag = "ordering", operation_id = "createLibrary", request_body = NewLibrary, security(("bearer" = [])),
    responses((status = 201, description = "The library.", body = LibraryMasterBody), Writing))]
#[post("/libraries")]
pub(crate) async fn create_library(
    caller: ApiCaller,
    body: Unread<web::Json<NewLibrary>>,
) -> Result<Tagged<LibraryMasterBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let body = body.into_inner();
    let draft = LibraryDraft {
        code: body.code,
        kind: match body.kind {
            KindBody::Library => LibraryKind::Library,
            KindBody::Pack => LibraryKind::Pack,
        },
        name_ja: body.name_ja,
        name_en: body.name_en,
        summary_ja: body.summary_ja,
        summary_en: body.summary_en,
        offered_from: body.offered_from,
        offered_until: body.offered_until,
        upgrade_to: body.upgrade_to,
        contains: body.contains,
        position: body.position.unwrap_or_default(),
    };
    let view = libraries::add(&unit, &draft, body.position.is_none()).await?;
    let location = format!("/api/v1/libraries/{}", view.library.id);
    Ok(Tagged::created(view.into(), location))
}

/// A change of a library or pack, as JSON Merge Patch.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[schema(as = LibraryPatch)]
pub(crate) struct LibraryPatch {
    /// Stable code.
    #[schema(min_length = 1, max_length = 32, pattern = "^[A-Za-z0-9._-]+$")]
    code: Option<String>,
    /// Name in Japanese.
    #[schema(min_length = 1, max_length = 120)]
    name_ja: Option<String>,
    /// Name in English.
    #[schema(min_length = 1, max_length = 120)]
    name_en: Option<String>,
    /// Description in Japanese.
    #[schema(max_length = 1000)]
    summary_ja: Option<String>,
    /// Description in English.
    #[schema(max_length = 1000)]
    summary_en: Option<String>,
    /// First start month it is offered for; null takes the bound away.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{4}-[0-9]{2}$")]
    offered_from: Option<Option<YearMonth>>,
    /// Last start month it is offered for; null takes the bound away.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{4}-[0-9]{2}$")]
    offered_until: Option<Option<YearMonth>>,
    /// What it can be upgraded to; null declares none.
    #[serde(deserialize_with = "present")]
    #[schema(value_type = Option<String>, example = "lib_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    upgrade_to: Option<Option<LibraryId>>,
    /// The libraries that a pack is made of.
    #[schema(value_type = Option<Vec<String>>, example = json!(["lib_019a5b3c7d8e7f00a1b2c3d4e5f60718"]), max_items = 50)]
    contains: Option<Vec<LibraryId>>,
    /// Place in the catalogue.
    #[schema(minimum = 0, maximum = 100000)]
    position: Option<i32>,
}

impl LibraryPatch {
    fn apply(&self, draft: &mut LibraryDraft) {
        overwrite([
            (&mut draft.code, &self.code),
            (&mut draft.name_ja, &self.name_ja),
            (&mut draft.name_en, &self.name_en),
            (&mut draft.summary_ja, &self.summary_ja),
            (&mut draft.summary_en, &self.summary_en),
        ]);
        draft.offered_from = self.offered_from.unwrap_or(draft.offered_from);
        draft.offered_until = self.offered_until.unwrap_or(draft.offered_until);
        draft.upgrade_to = self.upgrade_to.unwrap_or(draft.upgrade_to);
        draft.position = self.position.unwrap_or(draft.position);
        overwrite([(&mut draft.contains, &self.contains)]);
    }
}

/// Change a library or pack
///
/// Absent fields stay, null clears. Terms that run keep their library as it is.
#[utoipa::path(tag = "ordering", operation_id = "updateLibrary", request_body = LibraryPatch,
    security(("bearer" = [])),
    params(LibraryPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The library.", body = LibraryMasterBody), Writing))]
#[patch("/libraries/{id}")]
pub(crate) async fn update_library(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
    seen: IfMatch,
    body: Unread<web::Json<LibraryPatch>>,
) -> Result<Tagged<LibraryMasterBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    let body = body.read().await?;
    let view = libraries::change(&unit, path.id, seen.required()?, |draft| body.apply(draft)).await?;
    Ok(Tagged::ok(view.into()))
}

/// Withdraw a library from sale
///
/// Terms that run, and orders that were handed in, keep it.
#[utoipa::path(tag = "ordering", operation_id = "withdrawLibrary", security(("bearer" = [])),
    params(LibraryPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The library.", body = LibraryMasterBody), Writing))]
#[post("/libraries/{id}/withdraw")]
pub(crate) async fn withdraw_library(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
    seen: IfMatch,
) -> Result<Tagged<LibraryMasterBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    Ok(Tagged::ok(libraries::set_on_sale(&unit, path.id, seen.required()?, false).await?.into()))
}

/// Put a library on sale again
///
/// It can be ordered again from now on; renewals were never affected.
#[utoipa::path(tag = "ordering", operation_id = "offerLibrary", security(("bearer" = [])),
    params(LibraryPath, ("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")),
    responses((status = 200, description = "The library.", body = LibraryMasterBody), Writing))]
#[post("/libraries/{id}/offer")]
pub(crate) async fn offer_library(
    caller: ApiCaller,
    path: web::Path<LibraryPath>,
    seen: IfMatch,
) -> Result<Tagged<LibraryMasterBody>, ApiError> {
    let unit = caller.0.vendor(Permission::WriteCatalogue)?;
    Ok(Tagged::ok(libraries::set_on_sale(&unit, path.id, seen.required()?, true).await?.into()))
}
