//! `/policy`: the vendor's policy values, and `/purges`: the records of purged contracts.

use std::collections::BTreeMap;

use actix_web::{get, patch, web};
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::ordering::policy::{self, StoredPolicy};
use keizoku_app::ordering::purge;
use keizoku_domain::identity::Permission;
use keizoku_domain::ordering::ContractPolicy;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::ApiError;
use crate::caller::ApiCaller;
use crate::conditional::{IfMatch, Revisioned, Tagged};
use crate::page::{List, PageQuery};
use crate::refusals::{Reading, Writing};
use crate::unread::Unread;

macro_rules! policy_bodies {
    ($( $(#[$doc:meta])* $name:ident : $kind:ty ; )*) => {
        /// The vendor's policy values. What running terms have promised about their renewal stays.
        #[derive(Debug, Serialize, ToSchema)]
        #[serde(rename_all = "camelCase")]
        #[schema(as = Policy)]
        pub(crate) struct PolicyBody {
            $( $(#[$doc])* $name: $kind, )*
            /// Revision.
            revision: i64,
        }

        impl From<StoredPolicy> for PolicyBody {
            fn from(policy: StoredPolicy) -> Self {
                Self { $( $name: policy.values.$name, )* revision: policy.revision }
            }
        }

        /// A change of policy values, as JSON Merge Patch.
        #[derive(Debug, Clone, Deserialize, ToSchema)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(crate) struct PolicyPatch {
            $( $(#[$doc])* $name: Option<$kind>, )*
        }

        impl PolicyPatch {
            fn apply(&self, policy: &mut ContractPolicy) {
                $( if let Some(value) = &self.$name { policy.$name = value.clone(); } )*
            }
        }
    };
}

policy_bodies! {
    /// Length of a term in months when the price book says nothing else.
    #[schema(minimum = 1, maximum = 60, example = 12)]
    term_months: i32;
    /// The renewal window opens on the 1st of the month this many months before the start month. Bound by running terms.
    #[schema(minimum = 1, maximum = 11, example = 3)]
    renewal_opens_months_before: i32;
    /// The roster opens in the month this many months before the start month. Bound by running terms.
    #[schema(minimum = 1, maximum = 6, example = 1)]
    roster_opens_months_before: i32;
    /// On this day of that month. Bound by running terms.
    #[schema(minimum = 1, maximum = 28, example = 11)]
    roster_opens_day: u32;
    /// Last day of the start month to apply for a renewal and to confirm a provisional order. Bound by running terms.
    #[schema(minimum = 1, maximum = 28, example = 10)]
    last_day_to_apply: u32;
    /// Until this day of the month before, a new order starts on the 1st; later it starts on approval.
    #[schema(minimum = 1, maximum = 28, example = 10)]
    regular_new_order_day: u32;
    /// Business days from the submission of an order to the day on which its approval is due.
    #[schema(minimum = 0, maximum = 20, example = 2)]
    approval_business_days: u32;
    /// Days before the close on which an applicant who has not applied is reminded, longest first.
    #[schema(max_items = 10)]
    renewal_reminder_days: Vec<u32>;
    /// Days before the close on which a provisional order is reminded of, longest first.
    #[schema(max_items = 10)]
    provisional_reminder_days: Vec<u32>;
    /// Days a lapsed contract's data are kept. Bound by running terms.
    #[schema(minimum = 30, maximum = 3650, example = 90)]
    lapsed_retention_days: u32;
    /// Days before the purge on which it is announced, longest first.
    #[schema(max_items = 10)]
    purge_announcement_days: Vec<u32>;
    /// Largest number of IDs that one order may ask for.
    #[schema(minimum = 1, maximum = 1_000_000, example = 100_000)]
    maximum_quantity: u32;
    /// Disk for company-made material that every workspace has, in GiB. Bound by running terms.
    #[schema(minimum = 0, maximum = 10_000, example = 5)]
    included_disk_gib: u32;
    /// How many months ahead a new order may start.
    #[schema(minimum = 0, maximum = 24, example = 6)]
    new_order_months_ahead: i32;
    /// Whether a supervisor who learns takes an ID, like a learner; a training administrator never does. Bound by running terms.
    #[schema(example = true)]
    supervisors_take_seats: bool;
}

impl Revisioned for PolicyBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

/// Read the policy
///
/// The numbers behind the dates of every contract.
#[utoipa::path(tag = "ordering", operation_id = "getPolicy", security(("bearer" = [])),
    responses((status = 200, description = "The policy.", body = PolicyBody), Reading))]
#[get("/policy")]
pub(crate) async fn get_policy(caller: ApiCaller) -> Result<Tagged<PolicyBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ManagePolicy)?;
    Ok(Tagged::ok(policy::read(&unit).await?.into()))
}

/// Change the policy
///
/// Holds for what comes after it. The renewal window, the roster's opening, the last day to apply and the retention of a term that
/// was opened before stay as they were promised.
#[utoipa::path(tag = "ordering", operation_id = "updatePolicy",
    params(("If-Match" = String, Header, description = "The revision that was seen.", example = "\"1\"")), security(("bearer" = [])),
    request_body = PolicyPatch, responses((status = 200, description = "Changed.", body = PolicyBody), Writing))]
#[patch("/policy")]
pub(crate) async fn update_policy(
    caller: ApiCaller,
    seen: IfMatch,
    body: Unread<web::Json<PolicyPatch>>,
) -> Result<Tagged<PolicyBody>, ApiError> {
    let unit = caller.0.vendor(Permission::ManagePolicy)?;
    let body = body.read().await?;
    Ok(Tagged::ok(policy::change(&unit, seen.required()?, |policy| body.apply(policy)).await?.into()))
}

/// By which rule a contract was purged.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = PurgeRule)]
pub(crate) struct PurgeRuleBody {
    /// Last day of the last term.
    ended_on: NaiveDate,
    /// First day on which it was lapsed.
    lapsed_on: NaiveDate,
    /// How many days it was kept.
    retention_days: u32,
    /// From this day on it was to be purged.
    purge_on: NaiveDate,
}

/// The record of a purge.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Purge)]
pub(crate) struct PurgeBody {
    /// The contract.
    #[schema(example = "ctr_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    contract_id: String,
    /// Its number.
    #[schema(example = "C2027-00001")]
    contract_number: String,
    /// The company's name at the time.
    company_name: String,
    /// The rule.
    rule: PurgeRuleBody,
    /// How many rows were deleted, by table.
    counts: BTreeMap<String, u64>,
    /// When it began.
    started_at: Option<DateTime<Utc>>,
    /// When everything was gone.
    finished_at: Option<DateTime<Utc>>,
}

impl From<purge::Purge> for PurgeBody {
    fn from(purge: purge::Purge) -> Self {
        Self {
            contract_id: purge.contract_id.to_string(),
            contract_number: purge.contract_number,
            company_name: purge.company_name,
            rule: PurgeRuleBody {
                ended_on: purge.rule.ended_on,
                lapsed_on: purge.rule.lapsed_on,
                retention_days: purge.rule.retention_days,
                purge_on: purge.rule.purge_on,
            },
            counts: purge.counts,
            started_at: purge.started_at,
            finished_at: purge.finished_at,
        }
    }
}

/// List the records of purges
///
/// What was deleted of lapsed contracts, when and by which rule; newest first.
#[utoipa::path(tag = "ordering", operation_id = "listPurges", params(PageQuery), security(("bearer" = [])),
    responses((status = 200, description = "A page of records.", body = List<PurgeBody>), Reading))]
#[get("/purges")]
pub(crate) async fn list_purges(
    caller: ApiCaller,
    page: web::Query<PageQuery>,
) -> Result<web::Json<List<PurgeBody>>, ApiError> {
    let page = purge::list(&caller.0, &page.into_inner().into()).await?;
    Ok(web::Json(List::of(page, PurgeBody::from)))
}
