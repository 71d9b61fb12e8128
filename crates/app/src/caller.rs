//! Who is asking, and what was proved about it. A use case takes a unit, never a bare id of a tenant:
//! the unit exists only after authorisation, and carries the scope that the store asks for.

use chrono::{DateTime, NaiveDate, Utc};
use keizoku_domain::id::{AccountId, CompanyId, ScimTokenId, SessionId, WorkspaceId};
use keizoku_domain::identity::permission::Reach;
use keizoku_domain::identity::{Permission, Role, Site};
use keizoku_store::{CompanyScope, Uow, WorkspaceScope};

use crate::app::App;
use crate::error::AppError;

/// Somebody logged in, as the token says.
#[derive(Debug, Clone)]
pub struct Account {
    /// Who.
    pub id: AccountId,
    /// Of which company; the vendor is one too.
    pub company: CompanyId,
    /// With which role.
    pub role: Role,
    /// On which site.
    pub site: Site,
    /// In which workspace, on the administrator and the learner site.
    pub workspace: Option<WorkspaceId>,
    /// The log-in this token came from.
    pub session: SessionId,
    /// The name for the audit trail.
    pub name: String,
}

/// A program with a credential of its own.
#[derive(Debug, Clone)]
pub struct Machine {
    /// The credential.
    pub token: ScimTokenId,
    /// The name for the audit trail.
    pub name: String,
}

/// Who acts.
#[derive(Debug, Clone)]
pub enum Actor {
    /// Nobody is logged in.
    Anonymous,
    /// Somebody logged in.
    Account(Account),
    /// A program: an identity provider.
    Machine(Machine),
    /// The product itself: the scheduler, a job, the command line.
    System,
}

/// A request's caller: who, in which language, of which running product.
#[derive(Clone)]
pub struct Caller {
    /// The running product.
    pub app: App,
    /// Who acts.
    pub actor: Actor,
}

impl Caller {
    /// The product itself as caller.
    #[must_use]
    pub const fn system(app: App) -> Self {
        Self { app, actor: Actor::System }
    }

    /// The account that is logged in.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`].
    pub const fn account(&self) -> Result<&Account, AppError> {
        match &self.actor {
            Actor::Account(account) => Ok(account),
            Actor::Anonymous | Actor::System | Actor::Machine(_) => Err(AppError::Unauthenticated),
        }
    }

    /// Proves that a vendor's person may do `permission` for every customer.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`], [`AppError::Forbidden`].
    pub fn vendor(&self, permission: Permission) -> Result<VendorUnit, AppError> {
        if !matches!(self.actor, Actor::System) {
            let account = self.account()?;
            if permission.reach(account.role) != Reach::Vendor {
                return Err(AppError::Forbidden);
            }
        }
        Ok(VendorUnit { app: self.app.clone(), actor: self.actor.clone() })
    }

    /// Proves that the caller may do `permission` in `company`: the own one, or any for the vendor.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`], [`AppError::Forbidden`] in the own company, [`AppError::NotFound`] elsewhere.
    pub fn company(&self, company: CompanyId, permission: Permission) -> Result<CompanyUnit, AppError> {
        if !matches!(self.actor, Actor::System) {
            let account = self.account()?;
            match permission.reach(account.role) {
                Reach::Vendor => {}
                Reach::Tenant if account.company == company => {}
                _ if account.company == company || account.role.is_vendor() => return Err(AppError::Forbidden),
                _ => return Err(AppError::NotFound),
            }
        }
        Ok(CompanyUnit { app: self.app.clone(), actor: self.actor.clone(), scope: CompanyScope::proved(company) })
    }

    /// Proves that the caller may do `permission` in the own company.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`], [`AppError::Forbidden`].
    pub fn own_company(&self, permission: Permission) -> Result<CompanyUnit, AppError> {
        self.company(self.account()?.company, permission)
    }

    /// Proves that the caller may do `permission` in `workspace`, the one the token was given for.
    ///
    /// # Errors
    /// [`AppError::Unauthenticated`], [`AppError::Forbidden`] in the own workspace, [`AppError::NotFound`] elsewhere.
    pub fn workspace(&self, workspace: WorkspaceId, permission: Permission) -> Result<WorkspaceUnit, AppError> {
        let account = self.account()?;
        if account.workspace != Some(workspace) {
            return Err(AppError::NotFound);
        }
        let reach = permission.reach(account.role);
        if reach == Reach::None {
            return Err(AppError::Forbidden);
        }
        Ok(WorkspaceUnit {
            app: self.app.clone(),
            actor: self.actor.clone(),
            scope: WorkspaceScope::proved(account.company, workspace),
            reach,
        })
    }
}

impl WorkspaceUnit {
    /// The clock's and the queue's work in a workspace, on a row that a finder of theirs has found there.
    pub(crate) fn at_work(app: &App, scope: WorkspaceScope) -> Self {
        Self { app: app.clone(), actor: Actor::System, scope, reach: Reach::Tenant }
    }
}

macro_rules! unit {
    ($name:ident) => {
        impl $name {
            /// The present instant.
            #[must_use]
            pub fn now(&self) -> DateTime<Utc> {
                self.app.now()
            }

            /// Today in Tokyo.
            #[must_use]
            pub fn today(&self) -> NaiveDate {
                self.app.today()
            }

            /// Runs one write unit; see [`App::write`].
            ///
            /// # Errors
            /// Whatever `work` answers, or the store.
            pub async fn write<T>(&self, work: impl AsyncFn(&Uow) -> Result<T, AppError>) -> Result<T, AppError> {
                self.app.write(work).await
            }
        }
    };
}

/// Proof that the caller acts for the vendor on every customer.
#[derive(Clone)]
pub struct VendorUnit {
    /// The running product.
    pub app: App,
    /// Who acts.
    pub actor: Actor,
}

/// Proof that the caller may act in one company.
#[derive(Clone)]
pub struct CompanyUnit {
    /// The running product.
    pub app: App,
    /// Who acts.
    pub actor: Actor,
    /// What the store may show.
    pub scope: CompanyScope,
}

/// Proof that the caller may act in one workspace, and how far.
#[derive(Clone)]
pub struct WorkspaceUnit {
    /// The running product.
    pub app: App,
    /// Who acts.
    pub actor: Actor,
    /// What the store may show.
    pub scope: WorkspaceScope,
    /// Everything, the own subtree, or the own record.
    pub reach: Reach,
}

unit!(VendorUnit);
unit!(CompanyUnit);
unit!(WorkspaceUnit);
