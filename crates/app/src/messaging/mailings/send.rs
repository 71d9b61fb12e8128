//! The job that sends a mailing. People are looked at once more, some at a time: who has left, or has no address, gets no mail and is
//! told of in the mailing. Each step is one transaction under the mailing's lock, and the outbox knows each mail by mailing and person,
//! so that a crash sends nothing twice.

use std::collections::{HashMap, HashSet};

use keizoku_domain::id::{LearnerId, MailId, MailingId, OrgUnitId};
use keizoku_domain::messaging::mailing::{Common, Mailing, MailingState, SkipReason};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::people::posts::Posts;
use keizoku_domain::text::EmailAddress;
use keizoku_store::messaging::mailing_people::{self as people, MailingPerson, Standing};
use keizoku_store::messaging::mailings as store;
use keizoku_store::people::learners::{self, Learner};
use keizoku_store::people::posts;
use keizoku_store::seats::assignments;
use keizoku_store::{Uow, WorkspaceScope};
use serde_json::{Value, json};

use super::common;
use crate::app::App;
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::jobs::Job;
use crate::jobs::run::{self, Report};
use crate::messaging::outbox::{self, MailDraft};
use crate::people::{sight, trees};

/// People of one transaction.
const BATCH: u64 = 100;

/// A mailing with what its mails have in common.
pub(super) struct Letter<'m> {
    pub(super) mailing: &'m Mailing,
    pub(super) common: &'m Common,
    pub(super) company: &'m str,
}

impl Letter<'_> {
    /// The mail about one of the people, to an address.
    pub(super) fn to(
        &self,
        unit: &WorkspaceUnit,
        one: &MailingPerson,
        key: String,
        (to, to_name): (EmailAddress, String),
    ) -> Result<MailDraft, AppError> {
        Ok(MailDraft {
            company_id: unit.scope.company(),
            workspace_id: Some(unit.scope.workspace()),
            kind: MailKind::Mailing,
            key,
            to,
            to_name,
            params: self.facts(one)?,
        })
    }

    /// What the mail about one of the people says.
    pub(super) fn facts(&self, one: &MailingPerson) -> Result<Value, AppError> {
        let said = self.mailing.text.for_one(&one.addressee, self.common)?;
        Ok(json!({
            "company_name": self.company, "subject": said.subject, "text": said.text, "sender": self.common.sender,
        }))
    }
}

/// Sends the mailing of a job; may be started again at any time.
///
/// # Errors
/// The store.
pub async fn by_job(app: &App, job: &Job) -> Result<Report, AppError> {
    let id: MailingId = serde_json::from_value(job.payload["mailing"].clone()).map_err(AppError::internal)?;
    let workspace = job.workspace.ok_or_else(|| AppError::internal("a mailing without a workspace"))?;
    let unit = WorkspaceUnit::at_work(app, WorkspaceScope::proved(job.company, workspace));
    let mut done = job.done;
    loop {
        let reached = app.write(async |uow| step(uow, &unit, id).await).await?;
        done = done.saturating_add(reached.unwrap_or(0)).min(job.total);
        let report = run::report(app, job, done).await?;
        if reached.is_none() || report != Report::GoOn {
            return Ok(report);
        }
    }
}

/// Reaches the next people; tells how many, or nothing once there is nothing left to do.
async fn step(uow: &Uow, unit: &WorkspaceUnit, id: MailingId) -> Result<Option<u32>, AppError> {
    let Some(mailing) = store::lock(uow, unit.scope, id).await? else { return Ok(None) };
    if mailing.state != MailingState::Sending {
        return Ok(None);
    }
    let next = people::waiting(uow, unit.scope, id, BATCH).await?;
    if next.is_empty() {
        let sent = mailing.ended(MailingState::Sent, uow.now())?;
        store::update(uow, unit.scope, &sent).await?;
        return Ok(None);
    }
    let (common, company) = common(uow.conn(), unit, &mailing).await?;
    let letter = Letter { mailing: &mailing, common: &common, company: &company };
    let reachable = Reachable::of(uow, unit, &mailing, &next).await?;
    let reached = u32::try_from(next.len()).map_err(AppError::internal)?;
    for mut one in next {
        one.standing = match reachable.address(&one) {
            Err(reason) => Standing::Skipped(reason),
            Ok(to) => {
                let mail = MailId::generate(unit.app.ids.as_ref());
                let key = mail_key(MailKind::Mailing, id, "send", one.learner);
                let draft = letter.to(unit, &one, key, (to.clone(), one.addressee.name.clone()))?;
                outbox::queue_as(uow, mail, draft).await?;
                Standing::Queued(mail, to.as_str().to_owned())
            }
        };
        people::settle(uow, unit.scope, id, &one).await?;
    }
    Ok(Some(reached))
}

/// Who of some people can be written to now.
struct Reachable {
    people: HashMap<LearnerId, Learner>,
    seated: HashSet<LearnerId>,
    /// The primary department of each.
    departments: HashMap<LearnerId, OrgUnitId>,
    /// The author's departments; without them, everybody.
    within: Option<HashSet<OrgUnitId>>,
}

impl Reachable {
    async fn of(
        uow: &Uow,
        unit: &WorkspaceUnit,
        mailing: &Mailing,
        people: &[MailingPerson],
    ) -> Result<Self, AppError> {
        let ids: Vec<LearnerId> = people.iter().map(|one| one.learner).collect();
        let seated = assignments::already_seated(uow.conn(), unit.scope, mailing.term, &ids).await?;
        let (mut departments, mut within) = (HashMap::new(), None);
        if !mailing.everybody {
            let known = trees::current(unit).await?;
            let roots = sight::roots_of(unit, mailing.author).await?;
            within = Some(roots.into_iter().flat_map(|root| known.tree.subtree(root)).collect());
            for (who, all) in posts::of(uow.conn(), unit.scope, &ids).await? {
                departments.extend(Posts::on(&all, unit.today()).primary.map(|primary| (who, primary)));
            }
        }
        let people = learners::some(uow.conn(), unit.scope, &ids).await?;
        Ok(Self { people, seated: seated.into_iter().collect(), departments, within })
    }

    /// The address of somebody, or why no mail is written.
    fn address(&self, one: &MailingPerson) -> Result<EmailAddress, SkipReason> {
        let person = self.people.get(&one.learner).filter(|_| self.seated.contains(&one.learner));
        let person = person.ok_or(SkipReason::NoSeat)?;
        if let Some(within) = &self.within
            && !self.departments.get(&one.learner).is_some_and(|department| within.contains(department))
        {
            return Err(SkipReason::OutOfSight);
        }
        person.email.clone().ok_or(SkipReason::NoAddress)
    }
}

/// Ends the mailings whose job was stopped or given up; answers whether there may be more.
///
/// # Errors
/// The store.
pub async fn end_abandoned(app: &App) -> Result<bool, AppError> {
    if !store::has_abandoned(app.db.read()).await? {
        return Ok(false);
    }
    let ended = app.write(async |uow| Ok(store::end_abandoned(uow).await?)).await?;
    if ended > 0 {
        tracing::warn!(ended, "mailings whose job will not go on");
    }
    Ok(false)
}
