//! Mails that an administrator or a supervisor writes to exactly the people whom a search of the status list finds (learning.md, "Status
//! screens": follow-up mail; "Mail, notices, rules"). The people are written down when the mailing is prepared, looked at, and looked at
//! once more when it is sent.

pub mod send;
pub mod view;
pub mod write;

use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::{AccountId, MailingId};
use keizoku_domain::identity::Reach;
use keizoku_domain::messaging::mailing::{Common, Mailing};
use keizoku_store::Connection;
use keizoku_store::messaging::mailings as store;
use keizoku_store::ordering::companies;
use keizoku_store::seats::terms;

use crate::caller::{Account, Actor, WorkspaceUnit};
use crate::error::AppError;

fn account(unit: &WorkspaceUnit) -> Result<&Account, AppError> {
    match &unit.actor {
        Actor::Account(account) => Ok(account),
        Actor::Anonymous | Actor::System | Actor::Machine(_) => Err(AppError::Unauthenticated),
    }
}

/// Whose mailings the caller sees: a supervisor the own ones, an administrator those of everybody.
fn whose(unit: &WorkspaceUnit) -> Result<Option<AccountId>, AppError> {
    Ok(if unit.reach == Reach::Tenant { None } else { Some(account(unit)?.id) })
}

/// Refuses the mailing of somebody else to a supervisor.
fn ensure_seen(unit: &WorkspaceUnit, mailing: &Mailing) -> Result<(), AppError> {
    match whose(unit)? {
        Some(author) if author != mailing.author => Err(AppError::NotFound),
        _ => Ok(()),
    }
}

/// A mailing that the caller sees.
async fn find(unit: &WorkspaceUnit, id: MailingId) -> Result<Mailing, AppError> {
    let mailing = store::find(unit.app.db.read(), unit.scope, id).await?.ok_or(AppError::NotFound)?;
    ensure_seen(unit, &mailing)?;
    Ok(mailing)
}

/// What the mails of a mailing have in common: the values of its variables, and the name of the company. What was sent reads as it did on
/// that day.
async fn common(conn: &impl Connection, unit: &WorkspaceUnit, mailing: &Mailing) -> Result<(Common, String), AppError> {
    let term = terms::find(conn, unit.scope, mailing.term).await?.ok_or(AppError::NotFound)?;
    let company = companies::find(conn, unit.scope.of_company()).await?.ok_or(AppError::NotFound)?;
    let common = Common {
        term: (term.starts_on, term.ends_on),
        public_url: unit.app.config.public_url.clone(),
        sender: mailing.author_name.clone(),
        today: mailing.started_at.map_or(unit.today(), tokyo_date),
    };
    Ok((common, company.name))
}
