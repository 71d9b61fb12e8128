//! How people come by their first password: a link by mail, or a one-time code on paper for those without an address
//! (`learning.md`, "Learner file": "factory workers have no mail address").

use keizoku_domain::audit::Action;
use keizoku_domain::id::LearnerId;
use keizoku_domain::identity::{PasswordState, Reach};
use keizoku_domain::people::LearnerRole;
use keizoku_domain::people::OrgTree;
use keizoku_store::keyset::Direction;
use keizoku_store::people::listing::Sort;
use keizoku_store::people::{lines, units};
use serde_json::json;

use super::change::note;
use super::list::{LearnerView, Query, filter};
use super::rosters::Which;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::identity::{accounts, passwords};
use crate::seats::ensure_writable;

/// The most people at once.
const MOST: u64 = 50_000;

/// Whom it is for.
#[derive(Debug, Clone)]
pub enum Whom {
    /// Those named.
    Named(Vec<LearnerId>),
    /// Everybody it can be for who has no password yet.
    All,
}

/// A code on paper. It is shown once.
#[derive(Debug)]
pub struct HandOut {
    /// What is typed to log in.
    pub login_id: String,
    /// Whose it is.
    pub name: String,
    /// Departments from the top down.
    pub path: Vec<String>,
    /// The code in groups of four.
    pub code: String,
}

/// Makes one-time codes: for those named, or for all without a mail address who have no password.
///
/// # Errors
/// [`AppError::ReadOnly`], [`AppError::NotFound`] for somebody out of sight, [`AppError::Forbidden`] for whom the caller may
/// not make one; the store.
pub async fn hand_out(unit: &WorkspaceUnit, whom: &Whom) -> Result<Vec<HandOut>, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (people, tree) = find(unit, whom).await?;
    let may = |view: &&LearnerView| may_be_handed_a_code(unit.reach, view.entry.role);
    let wanted: Vec<&LearnerView> = match whom {
        Whom::Named(_) if !people.iter().all(|view| may(&view)) => return Err(AppError::Forbidden),
        Whom::Named(_) => people.iter().collect(),
        Whom::All => {
            let without_mail = |view: &&LearnerView| view.person.email.is_none() && lacks_password(view);
            people.iter().filter(without_mail).filter(may).collect()
        }
    };
    let (wanted, tree) = (&wanted, &tree);
    unit.write(async |uow| {
        let mut made = Vec::with_capacity(wanted.len());
        for view in wanted {
            let code = passwords::hand_out(uow, &unit.app, unit.scope.of_company(), view.person.account).await?;
            made.push(HandOut {
                login_id: view.person.login_id.as_str().to_owned(),
                name: view.person.name.as_str().to_owned(),
                path: view.posts.primary.map(|unit| tree.path(unit)).unwrap_or_default(),
                code: code.printed(),
            });
        }
        let subject = unit.scope.workspace().to_string();
        note(uow, unit, Action::HandOutMade, subject, json!({ "people": made.len() })).await?;
        Ok(made)
    })
    .await
}

/// Whoever holds a code can log in as its owner. A supervisor resets learners only ("reset only", `learning.md`), and never comes by
/// the sight of another supervisor that way.
const fn may_be_handed_a_code(reach: Reach, whose: LearnerRole) -> bool {
    matches!(reach, Reach::Tenant) || matches!(whose, LearnerRole::Learner)
}

/// What came of sending links.
#[derive(Debug)]
pub struct SentLinks {
    /// Mails queued.
    pub queued: u32,
    /// Those without an address, by user ID: listed, not dropped in silence.
    pub without_mail: Vec<String>,
}

/// Queues mails with the link to the first password: for those named, or for all who have none yet.
///
/// # Errors
/// [`AppError::ReadOnly`], [`AppError::NotFound`] for somebody out of sight; the store.
pub async fn send_links(unit: &WorkspaceUnit, whom: &Whom) -> Result<SentLinks, AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let (people, _) = find(unit, whom).await?;
    let asked = |view: &&LearnerView| matches!(whom, Whom::Named(_)) || lacks_password(view);
    let (with, without): (Vec<&LearnerView>, Vec<&LearnerView>) =
        people.iter().filter(asked).partition(|view| view.person.email.is_some());
    let with = &with;
    unit.write(async |uow| {
        for view in with {
            let account = accounts::find(uow, unit.scope.of_company(), view.person.account).await?;
            passwords::send_set_up(uow, &unit.app, &account).await?;
        }
        let subject = unit.scope.workspace().to_string();
        note(uow, unit, Action::SetUpLinksSent, subject, json!({ "people": with.len() })).await
    })
    .await?;
    Ok(SentLinks {
        queued: u32::try_from(with.len()).unwrap_or(u32::MAX),
        without_mail: without.iter().map(|view| view.person.login_id.as_str().to_owned()).collect(),
    })
}

/// Starts a password reset for one person, by mail.
///
/// # Errors
/// [`AppError::ReadOnly`], [`AppError::NotFound`] out of sight, `learner.no_email`; the store.
pub async fn reset(unit: &WorkspaceUnit, id: LearnerId) -> Result<(), AppError> {
    ensure_writable(unit.app.db.read(), unit.scope, unit.today()).await?;
    let view = super::list::find(unit, id, Which::Running).await?.found;
    if view.person.email.is_none() {
        return Err(AppError::refused("learner.no_email"));
    }
    unit.write(async |uow| {
        let account = accounts::find(uow, unit.scope.of_company(), view.person.account).await?;
        passwords::send_reset(uow, &unit.app, &account).await?;
        note(uow, unit, Action::PasswordResetIssued, id.to_string(), json!({})).await
    })
    .await
}

const fn lacks_password(view: &LearnerView) -> bool {
    matches!(view.account.password_state, PasswordState::None)
}

async fn find(unit: &WorkspaceUnit, whom: &Whom) -> Result<(Vec<LearnerView>, OrgTree), AppError> {
    let (tree, _) = units::tree(unit.app.db.read(), unit.scope).await?;
    let only = if let Whom::Named(ids) = whom { Some(ids.clone()) } else { None };
    let asked = only.as_ref().map(Vec::len);
    let (filter, roster) = filter(unit, &tree, &Query { only, ..Query::default() }).await?;
    let sort = (Sort::LoginId, Direction::Ascending);
    let (found, _) = lines::page(unit.app.db.read(), unit.scope, &filter, sort, None, MOST).await?;
    if asked.is_some_and(|asked| asked != found.len()) {
        return Err(AppError::NotFound);
    }
    Ok((found.into_iter().map(|line| LearnerView::of(line, roster.term.id)).collect(), tree))
}
