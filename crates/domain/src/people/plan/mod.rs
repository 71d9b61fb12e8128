//! Load → check → confirm: an immutable plan of what a file will do (`learning.md`, "Learner file"). The plan is a pure
//! function of the file, the people as they are and the seats of the term; confirming writes exactly this plan.

mod carry_over;
mod departments;
mod digest;
mod learners;
mod organisations;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, HashSet};

use serde::{Deserialize, Serialize};

pub use carry_over::carry_over;
pub use learners::of_learners;
pub use organisations::of_organisations;

use super::fault::Fault;
use super::learner::{FieldChange, Profile};
use super::tree::{NewUnit, OrgTree};
use crate::id::{LearnerId, OrgUnitId, TermId};
use crate::seats::{SeatQuota, SeatRule};

/// A removal of more than this share of the people is held back until confirmed in words, in percent.
pub const REMOVAL_THRESHOLD_PERCENT: usize = 20;

/// How a person stands to the roster of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In a seat.
    Seated,
    /// On the roster, beyond the seats bought.
    Waiting,
    /// Not on the roster.
    Off,
}

/// A person as the workspace knows them at the start of the term.
#[derive(Debug, Clone)]
pub struct PersonNow {
    /// Who.
    pub id: LearnerId,
    /// Everything a file can say.
    pub profile: Profile,
    /// How the person stands to the roster of the plan.
    pub standing: Standing,
}

/// What a plan is made against.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The term whose roster the file is for.
    pub term: TermId,
    /// Departments.
    pub tree: OrgTree,
    /// Everyone the workspace knows, seated or not.
    pub people: Vec<PersonNow>,
    /// Log-in IDs (in lower case) of the company's accounts that are no people of this workspace.
    pub taken: HashSet<String>,
    /// The seats of the term.
    pub seats: SeatQuota,
    /// Who takes one.
    pub rule: SeatRule,
}

/// What a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanAction {
    /// Takes a seat: a new person, or one who comes back.
    Add,
    /// Changes fields of a person in a seat.
    Change,
    /// Leaves the roster; person and history stay.
    Remove,
    /// Nothing to do.
    Unchanged,
    /// The file says so.
    Ignore,
    /// Cannot be done.
    Error,
}

/// What one row does, to whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    /// The row in the file.
    pub row: u32,
    /// What it does.
    pub action: PlanAction,
    /// The user ID, or the department's code.
    pub key: String,
    /// The name, as far as known.
    pub name: String,
    /// The names of the departments from the top down to the person's own.
    pub org_path: Vec<String>,
    /// Field by field.
    pub changes: Vec<FieldChange>,
    /// What follows from it; absent where nothing is written.
    pub effect: Option<Effect>,
}

/// What is written when the plan is confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// A person nobody knew takes a seat.
    Join(Box<Profile>),
    /// A known person without a seat, waiting for one or not on the roster, takes one and becomes this.
    Return(LearnerId, Box<Profile>),
    /// A person in a seat becomes this.
    Become(LearnerId, Box<Profile>),
    /// A person leaves the seat.
    Leave(LearnerId),
    /// A department is made.
    Found(Box<NewUnit>),
    /// A department becomes this.
    Reshape(OrgUnitId, Box<NewUnit>),
}

/// The seats of the term before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatEffect {
    /// People in seats now.
    pub before: u32,
    /// People in seats when the plan is confirmed.
    pub after: u32,
    /// Seats bought.
    pub purchased: u32,
}

impl SeatEffect {
    /// How many people are beyond the seats bought.
    #[must_use]
    pub const fn over(self) -> u32 {
        self.after.saturating_sub(self.purchased)
    }

    /// Whether the seats forbid the plan. A copied roster over quota may still be brought down step by step.
    #[must_use]
    pub const fn forbids(self) -> bool {
        self.over() > 0 && self.after > self.before
    }
}

/// What has to be said in words before so many people are removed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Acknowledgement {
    /// How many are removed.
    pub removals: u32,
    /// Of how many.
    pub base: u32,
    /// The words, in Japanese.
    pub phrase: String,
    /// The words in English; either will do.
    pub phrase_en: String,
}

impl Acknowledgement {
    /// Whether `words` are the words asked for.
    #[must_use]
    pub fn accepts(&self, words: &str) -> bool {
        let key = crate::text::search_key;
        key(words) == key(&self.phrase) || key(words) == key(&self.phrase_en)
    }
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportPlan {
    /// One for every row of the file, in its order.
    pub rows: Vec<PlanRow>,
    /// Departments that a learner file brings along, the upper first.
    pub units: Vec<NewUnit>,
    /// Seats before and after; absent for an organisation file.
    pub seats: Option<SeatEffect>,
    /// Headings no column is known by.
    pub unknown_columns: Vec<String>,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
    /// What has to be confirmed in words.
    pub acknowledgement: Option<Acknowledgement>,
    /// SHA-256 over what the plan does, whatever kind of file it came from.
    pub hash: String,
}

impl ImportPlan {
    /// Whether the plan can't be confirmed: something is wrong, or there are not seats enough.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        !self.faults.is_empty() || self.seats.is_some_and(SeatEffect::forbids)
    }

    /// Rows by what they do.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<PlanAction, u32> {
        let mut counts = BTreeMap::new();
        for row in &self.rows {
            *counts.entry(row.action).or_default() += 1;
        }
        counts
    }

    fn count(&self, action: PlanAction) -> u32 {
        self.counts().get(&action).copied().unwrap_or_default()
    }

    /// Marks faulty rows, sorts the faults, weighs removals, and takes the hash. `roster` is how many people are on the
    /// roster, for a learner file.
    fn settle(mut self, roster: Option<u32>, term: TermId) -> Self {
        self.faults.sort_by_key(|fault| fault.row);
        if let Some(base) = roster {
            self.acknowledgement = acknowledgement(self.count(PlanAction::Remove), base);
        }
        self.hash = digest::of(&self, term);
        self
    }
}

fn acknowledgement(removals: u32, base: u32) -> Option<Acknowledgement> {
    let heavy = removals as usize * 100 > base as usize * REMOVAL_THRESHOLD_PERCENT;
    heavy.then(|| Acknowledgement {
        removals,
        base,
        phrase: format!("{removals}名を削除します"),
        phrase_en: format!("remove {removals} people"),
    })
}
