//! Keeping what the history of log-ins tells (`product.md`, P3): a line for each log-in of a person that exists. What was typed is not
//! kept, and an ID that nobody has leaves no line: it may be a password in the wrong field.

use keizoku_domain::id::{LoginEventId, WorkspaceId};
use keizoku_domain::identity::login_event::{Door, Origin, Outcome};
use keizoku_domain::identity::{LoginAccount, PasswordState, Site};
use keizoku_store::Uow;
use keizoku_store::identity::login_events::{self as store, LoginEvent, Whose};

use crate::app::App;
use crate::error::AppError;

/// Somebody at a door.
#[derive(Clone, Copy)]
pub(super) struct Attempt<'a> {
    pub(super) account: &'a LoginAccount,
    pub(super) site: Site,
    pub(super) door: Door,
    pub(super) origin: &'a Origin,
}

impl<'a> Attempt<'a> {
    /// Somebody at the log-in form, where a code from paper counts as a password.
    pub(super) fn at_form(account: &'a LoginAccount, site: Site, origin: &'a Origin) -> Self {
        let waits = account.password_hash.is_none() && account.password_state == PasswordState::HandOut;
        let door = if waits { Door::HandOutCode } else { Door::Password };
        Self { account, site, door, origin }
    }

    /// The attempt with how its failure is told.
    pub(super) fn failed(self) -> (Self, Outcome) {
        let outcome = if self.account.disabled_at.is_some() {
            Outcome::Closed
        } else if self.account.role.may_try(self.site) {
            Outcome::WrongPassword
        } else {
            Outcome::WrongSite
        };
        (self, outcome)
    }

    /// Keeps the attempt. Only people have a history here: what administrators, applicants and the vendor's people do is in the trail.
    pub(super) async fn note(
        &self,
        uow: &Uow,
        app: &App,
        outcome: Outcome,
        workspace: Option<WorkspaceId>,
    ) -> Result<(), AppError> {
        if !self.account.role.is_person() || !matches!(self.site, Site::Admin | Site::Learn) {
            return Ok(());
        }
        let event = LoginEvent {
            id: LoginEventId::generate(app.ids.as_ref()),
            at: uow.now(),
            site: self.site,
            door: self.door,
            outcome,
            origin: self.origin.clone(),
        };
        let whose = Whose { company: self.account.company, account: self.account.id, workspace };
        Ok(store::insert(uow, whose, &event).await?)
    }

    /// Keeps an attempt that ends here, in a unit of its own.
    pub(super) async fn note_alone(&self, app: &App, outcome: Outcome) -> Result<(), AppError> {
        app.write(async |uow| self.note(uow, app, outcome, None).await).await
    }
}
