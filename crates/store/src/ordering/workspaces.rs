//! Workspaces and who administers them.

use chrono::{DateTime, Utc};
use keizoku_domain::id::{AccountId, CompanyId, WorkspaceId};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::db::Uow;
use crate::entity::{workspace_admins, workspaces};
use crate::error::StoreError;
use crate::scope::{CompanyScope, Scoped, WorkspaceScope};

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

/// Switches the approval of roster plans on or off, if nobody changed the workspace since `revision`; tells whether it was written.
///
/// # Errors
/// The database.
pub async fn require_approval(
    uow: &Uow,
    scope: WorkspaceScope,
    required: bool,
    revision: i64,
) -> Result<bool, StoreError> {
    use workspaces::Column as C;
    let done = workspaces::Entity::update_in(scope)
        .col_expr(C::RosterApprovalRequired, Expr::value(required))
        .col_expr(C::Revision, Expr::value(revision + 1))
        .filter(C::Revision.eq(revision))
        .exec(uow.conn())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Makes an account of the same company administer a workspace.
///
/// # Errors
/// The database.
pub async fn add_admin(uow: &Uow, scope: WorkspaceScope, account: AccountId) -> Result<(), StoreError> {
    let row = workspace_admins::ActiveModel {
        company_id: Set(scope.company().as_uuid()),
        workspace_id: Set(scope.uuid()),
        account_id: Set(account.as_uuid()),
        created_at: Set(uow.now()),
    };
    workspace_admins::Entity::insert(row).exec_without_returning(uow.conn()).await?;
    Ok(())
}

/// Lets `to` administer whatever `from` does, in its place.
///
/// # Errors
/// The database.
pub async fn hand_over(uow: &Uow, scope: CompanyScope, from: AccountId, to: AccountId) -> Result<(), StoreError> {
    use workspace_admins::Column as C;
    workspace_admins::Entity::update_in(scope)
        .col_expr(C::AccountId, Expr::value(to.as_uuid()))
        .filter(C::AccountId.eq(from.as_uuid()))
        .exec(uow.conn())
        .await?;
    Ok(())
}

/// The accounts that administer a workspace.
///
/// # Errors
/// The database.
pub async fn admins(conn: &impl ConnectionTrait, scope: WorkspaceScope) -> Result<Vec<AccountId>, StoreError> {
    use workspace_admins::Column as C;
    let rows = workspace_admins::Entity::find_in(scope).order_by_asc(C::CreatedAt).all(conn).await?;
    Ok(rows.into_iter().map(|row| AccountId::from_uuid(row.account_id)).collect())
}

/// The workspace that a training administrator's account administers; the newest where there are several.
///
/// # Errors
/// The database.
pub async fn administered_by(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
) -> Result<Option<WorkspaceId>, StoreError> {
    use workspace_admins::Column as C;
    let row = workspace_admins::Entity::find_in(scope)
        .filter(C::AccountId.eq(account.as_uuid()))
        .order_by_desc(C::CreatedAt)
        .one(conn)
        .await?;
    Ok(row.map(|row| WorkspaceId::from_uuid(row.workspace_id)))
}
