//! Scopes: what a finder may see. A scope is made only by the application floor, from what authorisation proved.

mod finders;
mod tables;

use keizoku_domain::id::{CompanyId, WorkspaceId};
use uuid::Uuid;

pub(crate) use finders::{Across, Global, Scoped, Tenanted, over, over_named};

/// Everything of one company.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CompanyScope {
    company: CompanyId,
}

impl CompanyScope {
    /// The scope of `company`. Call it only with an id that authorisation has proved.
    #[must_use]
    pub const fn proved(company: CompanyId) -> Self {
        Self { company }
    }

    /// The scope that a stored row lies in: for what is done to the row itself.
    pub(crate) const fn of_row(company: CompanyId) -> Self {
        Self { company }
    }

    /// The company.
    #[must_use]
    pub const fn company(self) -> CompanyId {
        self.company
    }

    /// The value of the `company_id` columns.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.company.as_uuid()
    }
}

/// Everything of one workspace, and the company it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkspaceScope {
    company: CompanyId,
    workspace: WorkspaceId,
}

impl WorkspaceScope {
    /// The scope of `workspace` of `company`. Call it only with ids that authorisation has proved to belong together.
    #[must_use]
    pub const fn proved(company: CompanyId, workspace: WorkspaceId) -> Self {
        Self { company, workspace }
    }

    /// The company.
    #[must_use]
    pub const fn company(self) -> CompanyId {
        self.company
    }

    /// The workspace.
    #[must_use]
    pub const fn workspace(self) -> WorkspaceId {
        self.workspace
    }

    /// The value of the `workspace_id` columns.
    #[must_use]
    pub const fn uuid(self) -> Uuid {
        self.workspace.as_uuid()
    }

    /// The company's scope.
    #[must_use]
    pub const fn of_company(self) -> CompanyScope {
        CompanyScope::proved(self.company)
    }
}
