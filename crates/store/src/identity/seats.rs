//! The seats of the person behind an account, for the decision about entry.

use chrono::NaiveDate;
use keizoku_domain::id::{AccountId, ContractId, TermId, WorkspaceId};
use keizoku_domain::month::YearMonth;
use keizoku_domain::ordering::ContractPolicy;
use keizoku_domain::people::LearnerRole;
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};

use crate::entity::{learners, seat_assignments, terms};
use crate::error::StoreError;
use crate::scope::{CompanyScope, Scoped, WorkspaceScope};

/// A term of a workspace in which the account has a person, and whether that person has a seat in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermOfPerson {
    /// Where.
    pub workspace: WorkspaceId,
    /// The term.
    pub term: TermId,
    /// Of which contract.
    pub contract: ContractId,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last month.
    pub end_month: YearMonth,
    /// Last day.
    pub ends_on: NaiveDate,
    /// What the term promised about its renewal.
    pub policy: ContractPolicy,
    /// Whether the person has a seat: neither released nor waiting for one.
    pub seated: bool,
    /// What the person is on this term's roster.
    pub role: LearnerRole,
    /// 利用開始日 of the person in this term.
    pub person_from: Option<NaiveDate>,
    /// 利用終了日 of the person in this term.
    pub person_to: Option<NaiveDate>,
}

/// Every term of every workspace in which the account has a person.
///
/// # Errors
/// The database.
pub async fn terms_of_account(
    conn: &impl ConnectionTrait,
    scope: CompanyScope,
    account: AccountId,
) -> Result<Vec<TermOfPerson>, StoreError> {
    let people =
        learners::Entity::find_in(scope).filter(learners::Column::AccountId.eq(account.as_uuid())).all(conn).await?;
    let mut found = Vec::new();
    for person in people {
        let workspace = WorkspaceScope::proved(scope.company(), WorkspaceId::from_uuid(person.workspace_id));
        let seats = seat_assignments::Entity::find_in(workspace)
            .filter(seat_assignments::Column::LearnerId.eq(person.id))
            .filter(seat_assignments::Column::ReleasedAt.is_null())
            .filter(seat_assignments::Column::Waiting.eq(false))
            .all(conn)
            .await?;
        let of_workspace = terms::Entity::find_in(workspace).all(conn).await?;
        for term in of_workspace {
            let seat = seats.iter().find(|seat| seat.term_id == term.id);
            let role = seat.map_or(Some(LearnerRole::Learner), |seat| LearnerRole::parse(&seat.role));
            let role =
                role.ok_or_else(|| StoreError::bad_row("seat_assignments", "role", person.id, "unknown name"))?;
            let end_month = term
                .end_month
                .parse::<YearMonth>()
                .map_err(|error| StoreError::bad_row("terms", "end_month", term.id, error))?;
            let policy = term.policy.map(serde_json::from_value::<ContractPolicy>).transpose();
            let policy =
                policy.map_err(|error| StoreError::bad_row("terms", "policy", term.id, error))?.unwrap_or_default();
            found.push(TermOfPerson {
                workspace: WorkspaceId::from_uuid(person.workspace_id),
                term: TermId::from_uuid(term.id),
                contract: ContractId::from_uuid(term.contract_id),
                starts_on: term.starts_on,
                end_month,
                ends_on: term.ends_on,
                policy,
                seated: seat.is_some(),
                role,
                person_from: seat.and_then(|seat| seat.starts_on),
                person_to: seat.and_then(|seat| seat.ends_on),
            });
        }
    }
    Ok(found)
}
