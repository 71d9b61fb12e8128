//! Workspaces.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, WorkspaceId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::db::Uow;
use crate::entity::workspaces;
use crate::error::StoreError;
use crate::scope::{Scoped, WorkspaceScope};

/// How the offer to carry people over from the former workspace stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CarryOver {
    /// Open.
    Offered,
    /// People were carried over.
    Done,
    /// Not wanted.
    Declined,
}

impl CarryOver {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::Done => "done",
            Self::Declined => "declined",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Offered, Self::Done, Self::Declined].into_iter().find(|state| state.as_str() == text)
    }
}

/// A workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workspace {
    /// Id.
    pub id: WorkspaceId,
    /// Of which company.
    pub company_id: CompanyId,
    /// Name.
    pub name: String,
    /// Counts every change of its people; plans are made against it.
    pub people_revision: i64,
    /// The workspace that the contract had before, if it was renewed into another library.
    pub former: Option<WorkspaceId>,
    /// How the offer to carry people over stands.
    pub carry_over: Option<CarryOver>,
    /// When its data were purged.
    pub purged_at: Option<DateTime<Utc>>,
    /// When it was opened.
    pub created_at: DateTime<Utc>,
    /// Whether a plan of the next roster needs a second person's approval.
    pub roster_approval_required: bool,
    /// Who asked to switch that off, and when, while a second person has not answered.
    pub approval_off_asked: Option<(AccountId, DateTime<Utc>)>,
    /// Whether completions of the former workspace came along with its people.
    pub carries_completions: bool,
    /// Revision.
    pub revision: i64,
}

fn workspace(row: workspaces::Model) -> Workspace {
    Workspace {
        id: WorkspaceId::from_uuid(row.id),
        company_id: CompanyId::from_uuid(row.company_id),
        name: row.name,
        people_revision: row.people_revision,
        former: row.former_id.map(WorkspaceId::from_uuid),
        carry_over: row.carry_over.as_deref().and_then(CarryOver::parse),
        purged_at: row.purged_at,
        created_at: row.created_at,
        roster_approval_required: row.roster_approval_required,
        approval_off_asked: row.approval_off_asked_by.map(AccountId::from_uuid).zip(row.approval_off_asked_at),
        carries_completions: row.carries_completions,
        revision: row.revision,
    }
}

/// The workspace of a scope.
///
/// # Errors
/// The database.
pub async fn find(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Option<Workspace>, StoreError> {
    Ok(workspaces::Entity::find_in(scope).one(conn).await?.map(workspace))
}

/// Opens a workspace; one that follows a `former` one offers to carry its people over.
///
/// # Errors
/// The database.
pub async fn insert(
    uow: &Uow,
    scope: WorkspaceScope,
    name: &str,
    former: Option<WorkspaceId>,
) -> Result<(), StoreError> {
    let row = workspaces::ActiveModel {
        company_id: Set(scope.company().as_uuid()),
        id: Set(scope.uuid()),
        name: Set(name.to_owned()),
        people_revision: Set(0),
        created_at: Set(uow.now()),
        revision: Set(1),
        former_id: Set(former.map(WorkspaceId::as_uuid)),
        carry_over: Set(former.map(|_| CarryOver::Offered.as_str().to_owned())),
        purged_at: Set(None),
        roster_approval_required: Set(false),
        approval_off_asked_by: Set(None),
        approval_off_asked_at: Set(None),
        carries_completions: Set(false),
    };
    workspaces::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Writes down what became of the open offer to carry people over; tells whether it was open.
///
/// # Errors
/// The database.
pub async fn close_carry_over(uow: &Uow, scope: WorkspaceScope, state: CarryOver) -> Result<bool, StoreError> {
    let done = workspaces::Entity::update_in(scope)
        .col_expr(workspaces::Column::CarryOver, Expr::value(state.as_str()))
        .filter(workspaces::Column::CarryOver.eq(CarryOver::Offered.as_str()))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Notes that the completions of the former workspace come along.
///
/// # Errors
/// The database.
pub async fn carry_completions(uow: &Uow, scope: WorkspaceScope) -> Result<(), StoreError> {
    let noted =
        workspaces::Entity::update_in(scope).col_expr(workspaces::Column::CarriesCompletions, Expr::value(true));
    noted.exec(uow.conn()).await?;
    Ok(())
}

/// Switches the approval of roster plans on or off, or notes who asks to switch it off, if nobody changed the workspace since
/// `revision`; tells whether it was written.
///
/// # Errors
/// The database.
pub async fn require_approval(
    uow: &Uow,
    scope: WorkspaceScope,
    required: bool,
    off_asked_by: Option<AccountId>,
    revision: i64,
) -> Result<bool, StoreError> {
    use workspaces::Column as C;
    let done = workspaces::Entity::update_in(scope)
        .col_expr(C::RosterApprovalRequired, Expr::value(required))
        .col_expr(C::ApprovalOffAskedBy, Expr::value(off_asked_by.map(AccountId::as_uuid)))
        .col_expr(C::ApprovalOffAskedAt, Expr::value(off_asked_by.map(|_| uow.now())))
        .col_expr(C::Revision, Expr::value(revision + 1))
        .filter(C::Revision.eq(revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}
