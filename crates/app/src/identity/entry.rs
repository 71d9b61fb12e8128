//! Who may enter which site today; asked at log-in and at every refresh.

use chrono::NaiveDate;
use keizoku_domain::id::WorkspaceId;
use keizoku_domain::identity::entry::{NoEntry, SeatFact, enter};
use keizoku_domain::identity::{LoginAccount, Role, Site};
use keizoku_domain::ordering::access::term_state;
use keizoku_domain::ordering::{OpenRenewal, OrderKind, OrderState, TermState};
use keizoku_domain::people::LearnerRole;
use keizoku_domain::people::roster_entry::role_on;
use keizoku_domain::refusal::Refusal;
use keizoku_store::identity::seats::{TermOfPerson, terms_of_account};
use keizoku_store::ordering::{administrators, orders};
use keizoku_store::people::roster_entries::roles_of_account;
use keizoku_store::{CompanyScope, Connection};

use crate::app::App;
use crate::error::AppError;

/// Where somebody enters, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Admission {
    /// The workspace; none on the sites that have none.
    pub(super) workspace: Option<WorkspaceId>,
    /// The role for as long as the token lives: for a person that of today's roster, else the account's.
    pub(super) role: Role,
}

/// Where `account` enters on `site` today, and as what. Whether that role may enter is for the caller to ask: a person's account
/// does not say who is a supervisor, the roster does.
///
/// # Errors
/// `login.no_workspace`, `login.no_seat`, `login.term_not_started`, `login.term_ended`; the store.
pub(super) async fn admit(app: &App, account: &LoginAccount, site: Site) -> Result<Admission, AppError> {
    let scope = CompanyScope::proved(account.company);
    match (site, account.role) {
        (Site::Order | Site::Vendor, role) => Ok(Admission { workspace: None, role }),
        (Site::Admin, role @ Role::TrainingAdmin) => {
            let workspace = administrators::administered_by(app.db.read(), scope, account.id).await?;
            let workspace = Some(workspace.ok_or(AppError::refused("login.no_workspace"))?);
            Ok(Admission { workspace, role })
        }
        (Site::Admin | Site::Learn, _) => {
            let (workspace, role) = may_learn(app, account).await?;
            Ok(Admission { workspace: Some(workspace), role: role.into() })
        }
    }
}

/// The role by which somebody is addressed where nothing is entered, as in a link of a mail.
///
/// # Errors
/// The store.
pub(super) async fn role_today(
    conn: &impl Connection,
    account: &LoginAccount,
    today: NaiveDate,
) -> Result<Role, AppError> {
    if !account.role.is_person() {
        return Ok(account.role);
    }
    let terms = roles_of_account(conn, CompanyScope::proved(account.company), account.id).await?;
    Ok(role_on(&terms, today).into())
}

/// The workspace in which `account` may learn today, and the role there.
///
/// # Errors
/// `login.no_seat`, `login.term_not_started`, `login.term_ended`; the store.
pub async fn may_learn(app: &App, account: &LoginAccount) -> Result<(WorkspaceId, LearnerRole), AppError> {
    let scope = CompanyScope::proved(account.company);
    let today = app.today();
    let terms = terms_of_account(app.db.read(), scope, account.id).await?;
    let (mut seats, mut runs_without) = (Vec::new(), false);
    for term in &terms {
        let state = state_of(app, scope, term, &terms).await?;
        if term.seated {
            seats.push(SeatFact {
                workspace: term.workspace,
                starts_on: term.starts_on,
                ends_on: term.ends_on,
                state,
                role: term.role,
                person_from: term.person_from,
                person_to: term.person_to,
            });
        } else if state.learners_have_access() {
            runs_without = true;
        }
    }
    enter(&seats, runs_without, today).map_err(|reason| {
        AppError::Refused(match reason {
            NoEntry::NoSeat => Refusal::new("login.no_seat"),
            NoEntry::NotStarted(day) => Refusal::new("login.term_not_started").with("startsOn", day),
            NoEntry::Ended(day) => Refusal::new("login.term_ended").with("endedOn", day),
        })
    })
}

async fn state_of(
    app: &App,
    scope: CompanyScope,
    term: &TermOfPerson,
    all: &[TermOfPerson],
) -> Result<TermState, AppError> {
    let today = app.today();
    let over = today > term.ends_on;
    let followed = all.iter().any(|other| other.contract == term.contract && other.starts_on > term.ends_on);
    let renewal = if followed {
        OpenRenewal::Approved
    } else if over {
        let open = orders::find_open(app.db.read(), scope, term.contract, OrderKind::Renewal).await?;
        match open.map(|stored| stored.order.state) {
            Some(OrderState::Provisional { .. }) => OpenRenewal::Applied,
            Some(OrderState::Submitted { .. }) => OpenRenewal::Submitted,
            _ => OpenRenewal::None,
        }
    } else {
        OpenRenewal::None
    };
    Ok(term_state(term.starts_on, term.end_month, renewal, today, &term.policy))
}
