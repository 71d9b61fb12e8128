//! Writing what a plan or a form decided: departments, people, posts, seats, waiting passwords; inside one write unit,
//! in chunks, without hashing anything.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use keizoku_domain::id::{AccountId, CompanyId, JobId, LearnerId, OrgUnitId, TermId};
use keizoku_domain::identity::Role;
use keizoku_domain::people::learner::Profile;
use keizoku_domain::people::plan::Effect;
use keizoku_domain::people::posts::{Posts, changed_from};
use keizoku_domain::people::tree::{NewUnit, OrgTree, Unit};
use keizoku_domain::queue::JobKind;
use keizoku_domain::seats::SeatQuota;
use keizoku_domain::text::OrgCode;
use keizoku_store::people::learners::{Learner, NewLearner};
use keizoku_store::people::roster_entries::{self, RosterRow};
use keizoku_store::people::{learners, passwords, posts, units};
use keizoku_store::seats::terms;
use keizoku_store::{Uow, WorkspaceScope};

use super::passwords::sealing_context;
use super::rosters::Roster;
use super::told;
use crate::app::App;
use crate::caller::{Actor, WorkspaceUnit};
use crate::error::AppError;
use crate::identity;
use crate::identity::accounts::{self, NewAccount};
use crate::jobs::{self, NewJob};
use crate::seats;

/// What becomes of those who come when no seat is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seating {
    /// The whole change is refused: somebody is there to be told.
    Refuse,
    /// They wait for one (renewal.md, "Seats": "SCIM never refuses a person for want of a seat").
    Wait,
    /// They are not on the roster, and need none.
    Unneeded,
}

/// What is to be written.
#[derive(Debug, Clone)]
pub struct Changes<'a> {
    /// The roster that is written: its term's seats are taken and released, and posts hold from its day on.
    pub roster: &'a Roster,
    /// Departments to make first, the upper ones before the lower.
    pub units: &'a [NewUnit],
    /// What happens, by row.
    pub effects: Vec<(u32, &'a Effect)>,
    /// Chosen initial passwords, by row.
    pub passwords: &'a HashMap<u32, String>,
    /// What becomes of those who come when no seat is free.
    pub seating: Seating,
}

/// What came of it.
#[derive(Debug, Clone, Default)]
pub struct Written {
    /// People who are new to the workspace, in order.
    pub joined: Vec<LearnerId>,
    /// The job that hashes the initial passwords.
    pub job: Option<JobId>,
}

/// Writes the changes. Seats are released before they are taken.
///
/// # Errors
/// `seats.none_left`, `account.login_id_taken`; the store.
pub async fn apply(uow: &Uow, unit: &WorkspaceUnit, changes: &Changes<'_>) -> Result<Written, AppError> {
    let term = changes.roster.term.id;
    let writer = Writer { uow, app: &unit.app, scope: unit.scope, roster: changes.roster };
    let tree = writer.shape(changes).await?;
    let of = |wanted: fn(&Effect) -> bool| changes.effects.iter().filter(move |(_, effect)| wanted(effect));
    let leaves: Vec<LearnerId> = of(|effect| matches!(effect, Effect::Leave(_)))
        .filter_map(|(_, effect)| if let Effect::Leave(id) = effect { Some(*id) } else { None })
        .collect();
    if !leaves.is_empty() {
        leave(uow, unit, changes.roster, &leaves).await?;
    }
    let (mut changed, mut comers) = (Vec::new(), Vec::new());
    let mut joins: Vec<(u32, &Profile)> = Vec::new();
    for (row, effect) in &changes.effects {
        match effect {
            Effect::Join(profile) => joins.push((*row, profile)),
            Effect::Return(id, profile) => {
                comers.push(*id);
                changed.push((*id, &**profile));
            }
            Effect::Become(id, profile) => changed.push((*id, &**profile)),
            Effect::Leave(_) | Effect::Found(_) | Effect::Reshape(..) => {}
        }
    }
    writer.change(&tree, &changed).await?;
    let joined = writer.join(&tree, &joins, changes.passwords).await?;
    let new: Vec<LearnerId> = joined.iter().map(|(id, _)| *id).collect();
    if !comers.is_empty() || !new.is_empty() {
        match changes.seating {
            Seating::Refuse => {
                seats::take(uow, unit.scope, term, &comers, &new).await?;
            }
            Seating::Wait => {
                let all: Vec<LearnerId> = comers.iter().chain(&new).copied().collect();
                seats::waiting::queue_up(uow, &unit.app, &unit.actor, unit.scope, (term, &all)).await?;
            }
            Seating::Unneeded => {}
        }
    }
    told::written(uow, unit, changes.roster, &changes.effects, &new).await?;
    let waiting: Vec<(AccountId, &str)> = joins
        .iter()
        .zip(&joined)
        .filter_map(|((row, _), (_, account))| Some(((*account)?, changes.passwords.get(row)?.as_str())))
        .collect();
    let job = writer.keep_passwords(&unit.actor, &waiting).await?;
    Ok(Written { joined: new, job })
}

/// Takes people off a roster. Off the running one, they are logged out of the
/// workspace at once; off the next one, they go on until it begins.
///
/// # Errors
/// [`AppError::NotFound`] outside the scope; the store.
pub(super) async fn leave(
    uow: &Uow,
    unit: &WorkspaceUnit,
    roster: &Roster,
    people: &[LearnerId],
) -> Result<SeatQuota, AppError> {
    let after = seats::release(uow, unit.scope, roster.term.id, people).await?;
    if roster.day <= unit.today() {
        let accounts = learners::accounts_of(uow.conn(), unit.scope, people).await?;
        identity::sessions::end_in(uow, unit.scope, &accounts).await?;
    }
    told::left(uow, unit, roster, people).await?;
    Ok(after)
}

struct Writer<'a> {
    uow: &'a Uow,
    app: &'a App,
    scope: WorkspaceScope,
    roster: &'a Roster,
}

impl Writer<'_> {
    fn company(&self) -> CompanyId {
        self.scope.company()
    }

    /// Makes and reshapes departments; answers the tree afterwards.
    async fn shape(&self, changes: &Changes<'_>) -> Result<OrgTree, AppError> {
        let (tree, _) = units::tree(self.uow.conn(), self.scope).await?;
        let mut all = tree.units().to_vec();
        let mut ids: HashMap<String, OrgUnitId> = all.iter().map(|unit| (key(&unit.code), unit.id)).collect();
        let (mut founded, mut reshaped) = (Vec::new(), Vec::new());
        let found = changes.effects.iter().filter_map(|(_, effect)| match effect {
            Effect::Found(new) => Some(&**new),
            _ => None,
        });
        let mut new: Vec<&NewUnit> = changes.units.iter().chain(found).collect();
        for unit in &new {
            ids.insert(key(&unit.code), OrgUnitId::generate(self.app.ids.as_ref()));
        }
        let parent_of = |unit: &NewUnit| unit.parent.as_ref().and_then(|code| ids.get(&key(code)).copied());
        new.sort_by_key(|unit| unit.path.len());
        for unit in new {
            let Some(&id) = ids.get(&key(&unit.code)) else { continue };
            founded.push(Unit { id, code: unit.code.clone(), name: unit.name.clone(), parent: parent_of(unit) });
        }
        for (_, effect) in &changes.effects {
            if let Effect::Reshape(id, new) = effect
                && let Some(unit) = all.iter_mut().find(|unit| unit.id == *id)
            {
                unit.name = new.name.clone();
                unit.parent = parent_of(new);
                reshaped.push(*id);
            }
        }
        all.extend(founded.iter().cloned());
        let tree = OrgTree::new(all);
        units::insert(self.uow, self.scope, &tree, &founded).await?;
        for id in reshaped {
            units::reshape(self.uow, self.scope, &tree, id).await?;
        }
        Ok(tree)
    }

    async fn change(&self, tree: &OrgTree, changed: &[(LearnerId, &Profile)]) -> Result<(), AppError> {
        let ids: Vec<LearnerId> = changed.iter().map(|(id, _)| *id).collect();
        let mut before = posts::of(self.uow.conn(), self.scope, &ids).await?;
        let mut rows = roster_entries::of_people(self.uow.conn(), self.scope, &ids).await?;
        let begins = terms::of_workspace(self.uow.conn(), self.scope).await?;
        let begins: HashMap<TermId, NaiveDate> = begins.iter().map(|term| (term.id, term.starts_on)).collect();
        let mut people = learners::some(self.uow.conn(), self.scope, &ids).await?;
        let mut after = Vec::with_capacity(changed.len());
        let mut recast = BTreeSet::new();
        for (id, profile) in changed {
            let person = people.remove(id).ok_or(AppError::NotFound)?;
            learners::update(self.uow, self.scope, *id, profile).await?;
            let (name, email) = (profile.name.as_str(), profile.email.as_ref());
            let company = self.scope.of_company();
            accounts::update_person(self.uow, company, person.account, name, email).await?;
            let described = self.describe(&person, profile, &rows.remove(id).unwrap_or_default(), &begins).await?;
            recast.extend(described);
            let old = before.remove(id).unwrap_or_default();
            after.push((*id, changed_from(&old, &posts_of(tree, profile)?, self.roster.day)));
        }
        seats::roles_changed(self.uow, self.scope, &recast, self.roster.term.id).await?;
        Ok(posts::replace(self.uow, self.scope, self.app.ids.as_ref(), &ids, &after).await?)
    }

    /// Writes what the roster says of a person, and carries it on to rosters of later terms where they had planned nothing else.
    /// Earlier rosters stay as they are. Answers the terms in which somebody on the roster has another role now.
    async fn describe(
        &self,
        person: &Learner,
        profile: &Profile,
        rows: &[RosterRow],
        begins: &HashMap<TermId, NaiveDate>,
    ) -> Result<Vec<TermId>, AppError> {
        let mut recast = Vec::new();
        let here = rows.iter().find(|row| row.term == self.roster.term.id);
        let (before, after) = (here.map_or(&person.last_entry, |row| &row.entry), profile.entry());
        for row in rows {
            let wanted = if row.term == self.roster.term.id {
                after.clone()
            } else if begins.get(&row.term).is_some_and(|day| *day > self.roster.term.starts_on) {
                before.carried(&after, &row.entry)
            } else {
                continue;
            };
            if wanted != row.entry {
                roster_entries::describe(self.uow, self.scope, row.term, row.learner, &wanted).await?;
                if wanted.role != row.entry.role && !row.released {
                    recast.push(row.term);
                }
            }
        }
        if self.roster.current && before.role != after.role {
            accounts::role_changed(self.uow, self.scope.of_company(), person.account).await?;
        }
        Ok(recast)
    }

    /// Writes new people; answers each with the account, if that is new too and may be given a password.
    async fn join(
        &self,
        tree: &OrgTree,
        joins: &[(u32, &Profile)],
        passwords: &HashMap<u32, String>,
    ) -> Result<Vec<(LearnerId, Option<AccountId>)>, AppError> {
        let logins: Vec<_> = joins.iter().map(|(_, profile)| profile.login_id.clone()).collect();
        let known = accounts::existing(self.uow, self.company(), &logins).await?;
        let is_new = |profile: &Profile| !known.contains_key(&profile.login_id.key());
        let wanted = joins.iter().filter(|(_, profile)| is_new(profile)).map(|(row, profile)| NewAccount {
            company_id: self.company(),
            // What the person is, the roster says.
            role: Role::Learner,
            login_id: profile.login_id.as_str().to_owned(),
            name: profile.name.as_str().to_owned(),
            name_kana: profile.kana.as_ref().map(|kana| kana.as_str().to_owned()),
            email: profile.email.clone(),
            password_pending: passwords.contains_key(row),
        });
        let mut made = accounts::bulk_create(self.uow, self.app, wanted.collect()).await?.into_iter();
        let (mut people, mut held, mut joined) = (Vec::new(), Vec::new(), Vec::new());
        for (_, profile) in joins {
            let id = LearnerId::generate(self.app.ids.as_ref());
            let (account, fresh) = match known.get(&profile.login_id.key()) {
                Some(account) => (*account, None),
                None => {
                    let account = made.next().ok_or_else(|| AppError::internal("fewer accounts than people"))?;
                    (account, Some(account))
                }
            };
            held.push((id, changed_from(&[], &posts_of(tree, profile)?, self.roster.day)));
            people.push(NewLearner { id, account, profile: (*profile).clone() });
            joined.push((id, fresh));
        }
        learners::insert(self.uow, self.scope, &people).await?;
        posts::replace(self.uow, self.scope, self.app.ids.as_ref(), &[], &held).await?;
        Ok(joined)
    }

    /// Seals chosen passwords and leaves the hashing to a job.
    async fn keep_passwords(&self, actor: &Actor, waiting: &[(AccountId, &str)]) -> Result<Option<JobId>, AppError> {
        if waiting.is_empty() {
            return Ok(None);
        }
        let account = if let Actor::Account(account) = actor { Some(account.id) } else { None };
        let new = NewJob {
            kind: JobKind::HashPasswords,
            company: self.company(),
            workspace: Some(self.scope.workspace()),
            account,
            payload: serde_json::json!({}),
            total: u32::try_from(waiting.len()).unwrap_or(u32::MAX),
            dedupe_key: None,
            run_at: None,
        };
        let job = jobs::enqueue(self.uow, self.app, new).await?;
        let keyring = &self.app.identity().keyring;
        let mut sealed = Vec::with_capacity(waiting.len());
        for (account, password) in waiting {
            sealed.push((*account, keyring.seal(&sealing_context(*account), password.as_bytes())?));
        }
        passwords::insert(self.uow, self.scope.of_company(), job, &sealed).await?;
        Ok(Some(job))
    }
}

fn key(code: &OrgCode) -> String {
    code.as_str().to_ascii_lowercase()
}

/// The posts that a profile names by code.
fn posts_of(tree: &OrgTree, profile: &Profile) -> Result<Posts, AppError> {
    let id = |code: &OrgCode| {
        tree.by_code(code.as_str()).map(|unit| unit.id).ok_or(AppError::refused("learner.org_unknown"))
    };
    Ok(Posts {
        primary: profile.unit.as_ref().map(id).transpose()?,
        concurrent: profile.concurrent.iter().map(id).collect::<Result<_, _>>()?,
        supervises: profile.supervised.iter().map(id).collect::<Result<_, _>>()?,
    })
}
