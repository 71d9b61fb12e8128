//! People on the wire.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::people::list::LearnerView;
use keizoku_domain::id::OrgUnitId;
use keizoku_domain::people::learner::FieldChange;
use keizoku_domain::people::{LearnerRole, OrgTree};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::conditional::Revisioned;

/// 役割.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = LearnerRole)]
pub(crate) enum RoleBody {
    /// 受講者.
    Learner,
    /// 上司.
    Supervisor,
}

impl From<RoleBody> for LearnerRole {
    fn from(body: RoleBody) -> Self {
        match body {
            RoleBody::Learner => Self::Learner,
            RoleBody::Supervisor => Self::Supervisor,
        }
    }
}

impl From<LearnerRole> for RoleBody {
    fn from(role: LearnerRole) -> Self {
        match role {
            LearnerRole::Learner => Self::Learner,
            LearnerRole::Supervisor => Self::Supervisor,
        }
    }
}

/// A department by name, with the way down to it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OrgUnitRef)]
pub(crate) struct UnitRef {
    /// Id.
    #[schema(example = "org_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    id: String,
    /// Code.
    #[schema(example = "MF-N1")]
    code: String,
    /// Name.
    name: String,
    /// Names from the top down.
    path: Vec<String>,
}

impl UnitRef {
    pub(crate) fn of(tree: &OrgTree, id: OrgUnitId) -> Option<Self> {
        let unit = tree.get(id)?;
        Some(Self {
            id: id.to_string(),
            code: unit.code.as_str().to_owned(),
            name: unit.name.as_str().to_owned(),
            path: tree.path(id),
        })
    }
}

/// A seat in a term.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = LearnerSeat)]
pub(crate) struct SeatBody {
    /// The term.
    term_id: String,
    /// Whether the seat is taken; false while the person waits for one.
    assigned: bool,
}

/// A person with a seat, or who had one.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Learner)]
pub(crate) struct LearnerBody {
    /// Id.
    #[schema(example = "lrn_019a5b3c7d8e7f00a1b2c3d4e5f60718")]
    pub(crate) id: String,
    /// User ID.
    #[schema(example = "MNT-00001")]
    login_id: String,
    /// 氏名.
    name: String,
    /// フリガナ.
    kana: Option<String>,
    /// Mail address.
    email: Option<String>,
    /// 社員番号, leading zeros kept.
    employee_number: Option<String>,
    /// 役割.
    role: RoleBody,
    /// `active`, `invited`, `waiting`, `removed`.
    state: &'static str,
    /// The department of the primary post.
    org_unit: Option<UnitRef>,
    /// Departments of concurrent posts.
    concurrent_units: Vec<UnitRef>,
    /// Departments a supervisor answers for; empty means their own.
    supervised_units: Vec<UnitRef>,
    /// 利用開始日.
    starts_on: Option<NaiveDate>,
    /// 利用終了日.
    ends_on: Option<NaiveDate>,
    /// 備考1…備考5.
    notes: Vec<Option<String>>,
    /// `none`, `pending`, `set`, `hand_out`.
    password_state: &'static str,
    /// The last log-in.
    last_login_at: Option<DateTime<Utc>>,
    /// Seats by term.
    seats: Vec<SeatBody>,
    /// When the person was registered.
    created_at: DateTime<Utc>,
    /// When the person was last changed.
    updated_at: DateTime<Utc>,
    /// Revision.
    revision: i64,
}

impl Revisioned for LearnerBody {
    fn revision(&self) -> i64 {
        self.revision
    }
}

impl LearnerBody {
    pub(crate) fn of(tree: &OrgTree, view: LearnerView) -> Self {
        let refs = |ids: &[OrgUnitId]| ids.iter().filter_map(|id| UnitRef::of(tree, *id)).collect();
        let person = view.person;
        Self {
            id: person.id.to_string(),
            login_id: person.login_id.into_string(),
            name: person.name.into_string(),
            kana: person.kana.map(keizoku_domain::text::Kana::into_string),
            email: person.email.map(keizoku_domain::text::EmailAddress::into_string),
            employee_number: person.employee_number,
            role: view.entry.role.into(),
            state: view.state,
            org_unit: view.posts.primary.and_then(|id| UnitRef::of(tree, id)),
            concurrent_units: refs(&view.posts.concurrent),
            supervised_units: refs(&view.posts.supervises),
            starts_on: view.entry.starts_on,
            ends_on: view.entry.ends_on,
            notes: view.entry.notes.to_vec(),
            password_state: view.account.password_state.as_str(),
            last_login_at: view.account.last_login_at,
            seats: view
                .seats
                .into_iter()
                .map(|(term, waiting)| SeatBody { term_id: term.to_string(), assigned: !waiting })
                .collect(),
            created_at: person.created_at,
            updated_at: person.updated_at,
            revision: person.revision,
        }
    }
}

/// One field that changes.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FieldChange)]
pub(crate) struct ChangeBody {
    /// The field.
    field: String,
    /// What it was; empty for nothing.
    before: String,
    /// What it becomes; empty for nothing.
    after: String,
}

impl From<FieldChange> for ChangeBody {
    fn from(change: FieldChange) -> Self {
        Self { field: change.field, before: change.before, after: change.after }
    }
}
