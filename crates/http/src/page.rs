//! Lists on the wire: `{ "items": […], "nextCursor": … }`, `limit` at most 200 (`api.md`, "Lists").

use keizoku_app::{Page, PageRequest};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct List<T> {
    /// The rows.
    #[schema(max_items = 200)]
    pub items: Vec<T>,
    /// Where the next page starts; null on the last one.
    pub next_cursor: Option<String>,
    /// All rows, where `withTotal=true` was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0)]
    pub total: Option<u64>,
}

impl<T> List<T> {
    /// The wire form of a page.
    pub fn of<U>(page: Page<U>, make: impl FnMut(U) -> T) -> Self {
        let page = page.map(make);
        Self { items: page.items, next_cursor: page.next_cursor, total: page.total }
    }
}

/// The paging part of a query. Extract it beside a room's own filters: `web::Query<PageQuery>`.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase", default)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// `nextCursor` of the page before.
    #[param(max_length = 1024)]
    pub cursor: Option<String>,
    /// Rows, 1 to 200.
    #[param(minimum = 1, maximum = 200)]
    pub limit: Option<u64>,
    /// Whether to count all rows.
    pub with_total: Option<bool>,
}

impl From<PageQuery> for PageRequest {
    fn from(query: PageQuery) -> Self {
        Self { cursor: query.cursor, limit: query.limit, with_total: query.with_total.unwrap_or(false) }
    }
}
