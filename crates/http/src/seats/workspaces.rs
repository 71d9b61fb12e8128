//! `/workspaces/{ws}`: the contract header.

use actix_web::{get, web};
use chrono::NaiveDate;
use keizoku_app::seats::{self, Header, HeaderTerm};
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::Library;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{Revisioned, Tagged};
use crate::refusals::Reading;

/// A library by name, in a header.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HeaderLibrary {
    /// Id.
    id: String,
    /// Name in Japanese.
    name_ja: String,
    /// Name in English.
    name_en: String,
}

impl From<Library> for HeaderLibrary {
    fn from(library: Library) -> Self {
        Self { id: library.id.to_string(), name_ja: library.name_ja, name_en: library.name_en }
    }
}

/// A term in the header.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = TermHeader)]
pub(crate) struct TermHeaderBody {
    /// The term; its roster has the same id.
    #[schema(example = "trm_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    term_id: String,
    /// The library.
    library: HeaderLibrary,
    /// First month.
    #[schema(example = "2027-04")]
    start_month: String,
    /// Last month.
    #[schema(example = "2028-03")]
    end_month: String,
    /// First day.
    starts_on: NaiveDate,
    /// Last day.
    ends_on: NaiveDate,
    /// 登録数.
    #[schema(example = 200)]
    assigned: u32,
    /// 契約数.
    #[schema(example = 250)]
    purchased: u32,
    /// `not_open`, `preparing`, `confirmed`, `running`, `ended`.
    roster_state: &'static str,
    /// Whether more people are registered than seats were bought.
    over_quota: bool,
    /// Days until the last day; for the next term until the first.
    days_left: i64,
}

impl From<HeaderTerm> for TermHeaderBody {
    fn from(shown: HeaderTerm) -> Self {
        let over_quota = shown.is_over_quota();
        let term = shown.term;
        Self {
            term_id: term.id.to_string(),
            library: HeaderLibrary::from(shown.library),
            start_month: term.start_month.to_string(),
            end_month: term.end_month.to_string(),
            starts_on: term.starts_on,
            ends_on: term.ends_on,
            assigned: term.quota.assigned,
            purchased: term.quota.purchased,
            roster_state: term.roster.as_str(),
            over_quota,
            days_left: shown.days_left,
        }
    }
}

/// A workspace with its contract header.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Workspace)]
pub(crate) struct WorkspaceBody {
    /// Id.
    #[schema(example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Name.
    name: String,
    /// The company's name.
    company_name: String,
    /// Whether administrators can only read.
    read_only: bool,
    /// `open`, `grace`, `closed`, `moved` (the contract went on in another workspace), `lapsed`.
    access: &'static str,
    /// The running term; in the gap the one that has just ended.
    running: Option<TermHeaderBody>,
    /// The next term, once its order is approved.
    next: Option<TermHeaderBody>,
    /// Disk for company-made material in GiB, what was bought included.
    #[schema(example = 15)]
    disk_quota_gib: u32,
    /// Of it, what was bought and counts today.
    #[schema(example = 10)]
    disk_purchased_gib: u32,
    /// First day on which the next roster can be prepared.
    roster_opens_on: Option<NaiveDate>,
    /// Whether it can be prepared now.
    roster_open: bool,
    /// Last day on which the renewal of the running term, or of the one that has ended, can be applied for.
    renewal_closes_on: Option<NaiveDate>,
    /// Last day on which the data of a lapsed contract are kept; they are purged after it.
    kept_until: Option<NaiveDate>,
    /// Whether people of the former workspace can be carried over.
    carry_over: bool,
    /// Revision.
    revision: i64,
}

impl Revisioned for WorkspaceBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl From<Header> for WorkspaceBody {
    fn from(header: Header) -> Self {
        let renewal_closes_on = header.running.as_ref().map(|running| running.term.renewal_dates().last_day_on);
        Self {
            id: header.workspace.id.to_string(),
            name: header.workspace.name,
            company_name: header.company_name,
            read_only: header.access.is_read_only(),
            access: header.access.as_str(),
            running: header.running.map(TermHeaderBody::from),
            next: header.next.map(TermHeaderBody::from),
            disk_quota_gib: header.disk.total_gib(),
            disk_purchased_gib: header.disk.purchased_gib,
            roster_opens_on: header.roster_opens_on,
            roster_open: header.roster_open,
            renewal_closes_on,
            kept_until: header.kept_until,
            carry_over: header.carry_over,
            revision: header.workspace.revision,
        }
    }
}

/// The path of one workspace.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Path)]
pub(crate) struct WorkspacePath {
    /// The workspace.
    #[param(value_type = String, example = "ws_019a5b3c7d8e7f00a1b2c3d4e5f60718", pattern = "^ws_[0-9a-f]{32}$")]
    pub(crate) ws: WorkspaceId,
}

/// Read a workspace
///
/// The contract header: library, term, registered and contracted IDs, for the running and the next term.
#[utoipa::path(tag = "seats", operation_id = "getWorkspace", params(WorkspacePath), security(("bearer" = [])),
    responses((status = 200, description = "The workspace.", body = WorkspaceBody), Reading))]
#[get("")]
pub(crate) async fn get_workspace(
    caller: ApiCaller,
    path: web::Path<WorkspacePath>,
) -> Result<Tagged<WorkspaceBody>, ApiError> {
    let unit = caller.0.workspace(path.ws, Permission::ReadWorkspace)?;
    let header = seats::header(unit.app.db.read(), unit.scope, unit.today()).await?;
    Ok(Tagged::ok(header.into()))
}
