//! A person runs a package: opened under a ticket, saved as it goes on, begun anew. The run-time in the browser is the package's word
//! for what was reached; what follows from it is decided here.

use std::collections::{BTreeMap, HashMap};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::TimeDelta;
use keizoku_domain::id::{LearnerId, ScormLaunchId, UnitId};
use keizoku_domain::learning::scorm::cmi::{Cmi, Reached, together};
use keizoku_domain::learning::scorm::{ScormFacts, ScormItem, ScormVersion};
use keizoku_domain::learning::{Scores, ScormContent, UnitContent};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::enrolments::{self, Enrolment};
use keizoku_store::learning::results::{self, UnitResult};
use keizoku_store::learning::scorm::{self as store, Launch, State};
use keizoku_store::learning::scorm_packages;
use keizoku_store::people::learners;

use super::super::desk::{CourseView, InContext};
use super::super::my_courses;
use super::super::study::{At, at, enrol, settle};
use crate::caller::WorkspaceUnit;
use crate::error::AppError;
use crate::identity::keyring::sha256;

/// How long a ticket is good; every save lengthens it.
pub(in crate::learning) const TICKET: TimeDelta = TimeDelta::hours(4);

/// An item as it is opened.
#[derive(Debug, Clone)]
pub struct OpenedItem {
    /// The item.
    pub item: ScormItem,
    /// What the run-time kept of it.
    pub cmi: Cmi,
    /// What was reached.
    pub reached: Reached,
}

/// A unit that was opened.
#[derive(Debug, Clone)]
pub struct Playing {
    /// The opening: what is saved names it.
    pub id: ScormLaunchId,
    /// Under which the package's files are asked for, until it ends.
    pub ticket: String,
    /// Which run-time it was made for.
    pub version: ScormVersion,
    /// Who it is, for the package.
    pub learner: LearnerId,
    /// The person's name, for the package.
    pub name: String,
    /// What is launched, in order.
    pub items: Vec<OpenedItem>,
}

/// What was saved.
#[derive(Debug, Clone)]
pub struct Saved {
    /// What was reached in the item.
    pub item: Reached,
    /// The course as it stands now.
    pub course: CourseView,
}

async fn at_scorm(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
) -> Result<(At, ScormContent), AppError> {
    let at = at(unit, course, id).await?;
    match at.unit.content.clone() {
        UnitContent::Scorm(content) => Ok((at, content)),
        _ => Err(AppError::refused("unit.not_scorm")),
    }
}

fn reached(version: ScormVersion, item: &ScormItem, states: &HashMap<String, State>) -> Reached {
    match states.get(&item.id) {
        None => Reached::default(),
        Some(state) if item.tracked => state.cmi.reached(version),
        Some(state) => Reached { done: state.seen, score: None },
    }
}

/// Opens a package; an earlier opening, in another window, ends with it. With `anew`, what its run-time kept is forgotten and the
/// results stay; so it is with a package that was replaced.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_scorm`, those of the desk; the store.
pub async fn open(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    anew: bool,
) -> Result<Playing, AppError> {
    let (at, content) = at_scorm(unit, course, id).await?;
    let person = learners::find(unit.app.db.read(), unit.scope, at.desk.learner).await?.ok_or(AppError::NotFound)?;
    let mut secret = [0_u8; 32];
    unit.app.random.fill(&mut secret)?;
    let ticket = URL_SAFE_NO_PAD.encode(secret);
    let launch = ScormLaunchId::generate(unit.app.ids.as_ref());
    let states = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            enrolments::update(uow, unit.scope, &enrolment).await?;
            let before = store::find_launch(uow.conn(), unit.scope, enrolment.id, id).await?;
            let fresh = anew || before.as_ref().is_some_and(|before| before.package != content.package);
            if fresh {
                store::clear(uow, unit.scope, enrolment.id, id).await?;
            }
            let launch = Launch {
                id: launch,
                package: content.package,
                ticket_hash: sha256(&ticket),
                expires_at: uow.now() + TICKET,
                counted: before.filter(|_| !fresh).and_then(|before| before.counted),
            };
            store::put_launch(uow, unit.scope, &enrolment, id, &launch).await?;
            Ok(store::states(uow.conn(), unit.scope, enrolment.id, id).await?)
        })
        .await?;
    let opened = |item: ScormItem| OpenedItem {
        cmi: states.get(&item.id).map(|state| state.cmi.clone()).unwrap_or_default(),
        reached: reached(content.version, &item, &states),
        item,
    };
    Ok(Playing {
        id: launch,
        ticket,
        version: content.version,
        learner: at.desk.learner,
        name: person.name.to_string(),
        items: content.items.into_iter().map(opened).collect(),
    })
}

/// Saves what the run-time says of an item. `sequence` grows with every save of an opening: what comes late, or twice, changes
/// nothing.
///
/// # Errors
/// [`AppError::NotFound`], `unit.not_scorm`, `scorm.opened_elsewhere`, `scorm.state_unsound`, `scorm.state_too_large`, those of
/// the desk; the store.
pub async fn save(
    unit: &WorkspaceUnit,
    course: impl Into<InContext>,
    id: UnitId,
    (launch, sequence): (ScormLaunchId, i64),
    (item, values): (&str, BTreeMap<String, String>),
) -> Result<Saved, AppError> {
    let course = course.into();
    let (at, content) = at_scorm(unit, course, id).await?;
    let cmi = Cmi::take(values)?;
    let item = unit
        .write(async |uow| {
            let enrolment = enrol(uow, unit, &at).await?;
            let known = store::find_launch(uow.conn(), unit.scope, enrolment.id, id).await?;
            let known = known.filter(|known| known.id == launch).ok_or(Refusal::new("scorm.opened_elsewhere"))?;
            // Of the package that was opened, which may have been replaced meanwhile.
            let facts = scorm_packages::find(uow.conn(), known.package).await?.ok_or(AppError::NotFound)?.facts;
            let asked = facts.items.iter().find(|one| one.id == item).ok_or(AppError::NotFound)?;
            let mut states = store::states(uow.conn(), unit.scope, enrolment.id, id).await?;
            let late = states
                .get(item)
                .is_some_and(|state| state.saved.is_some_and(|(by, last)| by == launch && last >= sequence));
            if !late {
                let saved = Some((launch, sequence));
                store::put_state(uow, unit.scope, &enrolment, (id, item), (launch, sequence), &cmi).await?;
                states.insert(item.to_owned(), State { saved, cmi: cmi.clone(), seen: true });
                let counted =
                    count(uow, unit, &enrolment, (id, content.scored), (&facts, &states, known.counted)).await?;
                let lengthened = Launch { expires_at: uow.now() + TICKET, counted, ..known };
                store::put_launch(uow, unit.scope, &enrolment, id, &lengthened).await?;
                settle(uow, unit, &at, enrolment).await?;
            }
            Ok(reached(facts.version, asked, &states))
        })
        .await?;
    Ok(Saved { item, course: my_courses::read_at(unit, &at.desk, (at.course, at.units)).await? })
}

/// Writes what was reached in the unit; answers the score that is counted now. A score counts once it is final, and again when it is
/// another one: what is saved twice counts once.
async fn count(
    uow: &Uow,
    unit: &WorkspaceUnit,
    enrolment: &Enrolment,
    (id, scored): (UnitId, bool),
    (facts, states, counted): (&ScormFacts, &HashMap<String, State>, Option<u32>),
) -> Result<Option<u32>, AppError> {
    let items: Vec<Reached> = facts.items.iter().map(|item| reached(facts.version, item, states)).collect();
    let all = together(&items);
    if !all.done {
        return Ok(counted);
    }
    let before = results::of(uow.conn(), unit.scope, enrolment.id).await?.remove(&id).unwrap_or_default();
    let fresh = all.score.filter(|score| scored && counted != Some(*score));
    let scores = fresh.map_or(before.scores, |score| Some(Scores::after(before.scores, score)));
    let result = UnitResult { done_at: before.done_at.or(Some(uow.now())), scores };
    if result != before {
        results::put(uow, unit.scope, enrolment, id, result).await?;
    }
    Ok(fresh.or(counted))
}
