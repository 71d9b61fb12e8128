//! `/libraries`.

use actix_web::{get, web};
use keizoku_app::Page;
use keizoku_app::ordering::catalogue::{self, CatalogueItem};
use keizoku_domain::ordering::Library;
use serde::Serialize;
use utoipa::ToSchema;

use super::price_body::PricesBody;
use crate::ApiError;
use crate::caller::ApiCaller;
use crate::page::List;
use crate::refusals::Reading;

/// A library or pack as it is sold today.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Library)]
pub(crate) struct LibraryBody {
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
    /// Summary in Japanese.
    summary_ja: String,
    /// Summary in English.
    summary_en: String,
    /// What it can be upgraded to without a new workspace.
    upgrade_to: Option<String>,
    /// Prices.
    prices: PricesBody,
}

fn body(item: CatalogueItem) -> Option<LibraryBody> {
    let price = item.price?;
    let library = item.library;
    Some(LibraryBody {
        id: library.id.to_string(),
        code: library.code,
        kind: library.kind.as_str(),
        name_ja: library.name_ja,
        name_en: library.name_en,
        summary_ja: library.summary_ja,
        summary_en: library.summary_en,
        upgrade_to: library.upgrade_to.map(|id| id.to_string()),
        prices: price.into(),
    })
}

/// A library by name.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LibraryRef {
    /// Id.
    pub(crate) id: String,
    /// Name in Japanese.
    pub(crate) name_ja: String,
    /// Name in English.
    pub(crate) name_en: String,
    /// What it can be upgraded to without a new workspace; known even where it is no longer sold.
    pub(crate) upgrade_to: Option<String>,
}

impl From<Library> for LibraryRef {
    fn from(library: Library) -> Self {
        Self {
            id: library.id.to_string(),
            name_ja: library.name_ja,
            name_en: library.name_en,
            upgrade_to: library.upgrade_to.map(|id| id.to_string()),
        }
    }
}

/// List libraries and packs
///
/// Everything that can be ordered today with its prices, in the order of the catalogue.
#[utoipa::path(tag = "ordering", operation_id = "listLibraries", security(("bearer" = [])),
    responses((status = 200, description = "The catalogue.", body = List<LibraryBody>), Reading))]
#[get("/libraries")]
pub(crate) async fn list_libraries(caller: ApiCaller) -> Result<web::Json<List<LibraryBody>>, ApiError> {
    let items = catalogue::list(&caller.0).await?.into_iter().filter_map(body).collect();
    Ok(web::Json(List::of(Page { items, next_cursor: None, total: None }, |item| item)))
}
