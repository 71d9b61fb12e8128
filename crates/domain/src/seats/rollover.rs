//! The roll-over plan: who stays, leaves, joins the next roster, decided step by step and written at once (`product.md`, N1, N8).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_lc_rs::digest::{Context, SHA256};
use chrono::NaiveDate;

use super::ledger::SeatQuota;
use super::taking::SeatRule;
use crate::id::{AccountId, LearnerId, TermId};
use crate::people::LearnerRole;
use crate::people::plan::Effect;
use crate::refusal::Refusal;

/// What a plan decides about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Decision {
    /// Is taken off the next roster.
    Leave,
    /// Stays, whatever a rule or a file proposes.
    Stay,
    /// Known to the workspace and off the next roster: takes a seat on it.
    Join,
}

impl Decision {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Stay => "stay",
            Self::Join => "join",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::Leave, Self::Stay, Self::Join].into_iter().find(|one| one.as_str() == text)
    }
}

/// A rule that decides about many at once. "Never logged in" is none: it only suggests, and whoever follows a suggestion decides
/// by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// 利用終了日 lies before the term begins: they have left by then.
    EndedBefore,
}

impl Rule {
    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EndedBefore => "ended_before",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        [Self::EndedBefore].into_iter().find(|one| one.as_str() == text)
    }
}

/// How far a plan has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanState {
    /// Being decided.
    Draft,
    /// Waits for a second person's word.
    Requested,
    /// The second person said no; it can be changed and asked for again.
    Rejected,
    /// The second person said yes.
    Approved,
    /// Written into the next roster.
    Committed,
    /// Written, and taken back.
    Undone,
    /// Thrown away.
    Discarded,
}

impl PlanState {
    const ALL: [Self; 7] =
        [Self::Draft, Self::Requested, Self::Rejected, Self::Approved, Self::Committed, Self::Undone, Self::Discarded];

    /// The stored and transmitted text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Requested => "requested",
            Self::Rejected => "rejected",
            Self::Approved => "approved",
            Self::Committed => "committed",
            Self::Undone => "undone",
            Self::Discarded => "discarded",
        }
    }

    /// Reads the stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether it has not come to its end: of these a term has at most one.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft | Self::Requested | Self::Rejected | Self::Approved)
    }

    /// Another decision is written into it.
    ///
    /// # Errors
    /// `roster_plan.locked` while a second person looks at it or has agreed; `roster_plan.closed`.
    pub const fn edited(self) -> Result<Self, Refusal> {
        match self {
            Self::Draft | Self::Rejected => Ok(Self::Draft),
            Self::Requested | Self::Approved => Err(Refusal::new("roster_plan.locked")),
            Self::Committed | Self::Undone | Self::Discarded => Err(Refusal::new("roster_plan.closed")),
        }
    }

    /// A second person's approval is asked for.
    ///
    /// # Errors
    /// `roster_plan.approval_not_asked_for` where none is needed; `roster_plan.locked`; `roster_plan.closed`.
    pub fn requested(self, approval_required: bool) -> Result<Self, Refusal> {
        if !approval_required {
            return Err(Refusal::new("roster_plan.approval_not_asked_for"));
        }
        self.edited().map(|_| Self::Requested)
    }

    /// The request, or the approval, is taken back, so that the plan can be changed.
    ///
    /// # Errors
    /// `roster_plan.not_requested`.
    pub const fn withdrawn(self) -> Result<Self, Refusal> {
        match self {
            Self::Requested | Self::Approved => Ok(Self::Draft),
            _ => Err(Refusal::new("roster_plan.not_requested")),
        }
    }

    /// The second person decides: anybody but the one who asked.
    ///
    /// # Errors
    /// `roster_plan.not_requested`, `roster_plan.own_request`.
    pub fn decided(self, approve: bool, by: AccountId, requested_by: Option<AccountId>) -> Result<Self, Refusal> {
        match self {
            Self::Requested if requested_by == Some(by) => Err(Refusal::new("roster_plan.own_request")),
            Self::Requested if approve => Ok(Self::Approved),
            Self::Requested => Ok(Self::Rejected),
            _ => Err(Refusal::new("roster_plan.not_requested")),
        }
    }

    /// It is written, once.
    ///
    /// # Errors
    /// `roster_plan.approval_missing`, `roster_plan.already_committed`, `roster_plan.closed`.
    pub const fn committed(self, approval_required: bool) -> Result<Self, Refusal> {
        match self {
            Self::Approved => Ok(Self::Committed),
            Self::Draft if !approval_required => Ok(Self::Committed),
            Self::Draft | Self::Requested | Self::Rejected => Err(Refusal::new("roster_plan.approval_missing")),
            Self::Committed => Err(Refusal::new("roster_plan.already_committed")),
            Self::Undone | Self::Discarded => Err(Refusal::new("roster_plan.closed")),
        }
    }

    /// What was written is taken back: until the day before the term begins, and only where that overwrites nothing that was
    /// written after it, and seats are there for those who come back.
    ///
    /// # Errors
    /// `roster_plan.not_committed`, `roster_plan.undo_too_late`, `roster_plan.undo_changed`, `roster_plan.undo_no_seats`.
    pub fn undone(self, today: NaiveDate, starts_on: NaiveDate, undoing: Undoing) -> Result<Self, Refusal> {
        if self != Self::Committed {
            return Err(Refusal::new("roster_plan.not_committed"));
        }
        if today >= starts_on {
            return Err(Refusal::new("roster_plan.undo_too_late").with("startsOn", starts_on));
        }
        if undoing.overwrites {
            return Err(Refusal::new("roster_plan.undo_changed"));
        }
        // A copy over quota may come back as it was; beyond that, and beyond the seats bought, nobody comes back.
        let most = undoing.purchased.max(undoing.before);
        if undoing.after > most {
            let missing = undoing.after - most;
            return Err(Refusal::new("roster_plan.undo_no_seats").with("missing", missing));
        }
        Ok(Self::Undone)
    }

    /// It is thrown away.
    ///
    /// # Errors
    /// `roster_plan.closed`.
    pub const fn discarded(self) -> Result<Self, Refusal> {
        if self.is_open() { Ok(Self::Discarded) } else { Err(Refusal::new("roster_plan.closed")) }
    }
}

/// What taking a written plan back would come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Undoing {
    /// Whether somebody changed, after the plan, what the roster says of people whom it touched.
    pub overwrites: bool,
    /// People in seats before the plan was written.
    pub before: u32,
    /// People in seats when it is taken back.
    pub after: u32,
    /// Seats bought.
    pub purchased: u32,
}

/// The seats of the next term before and after a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanSeats {
    /// Now.
    pub before: SeatQuota,
    /// People in seats afterwards.
    pub after: u32,
    /// Of these, people who take a seat by the plan.
    pub joining: u32,
}

impl PlanSeats {
    /// The seats when `leaving` people give theirs back and `joining` take one.
    #[must_use]
    pub const fn of(before: SeatQuota, leaving: u32, joining: u32) -> Self {
        Self { before, after: before.assigned.saturating_sub(leaving).saturating_add(joining), joining }
    }

    /// How many seats are missing.
    #[must_use]
    pub const fn missing(self) -> u32 {
        self.after.saturating_sub(self.before.purchased)
    }

    /// Whether the seats forbid it: nobody takes a seat that is not there. A roster over quota may be brought down step by step.
    #[must_use]
    pub const fn forbids(self) -> bool {
        self.joining > 0 && self.missing() > 0
    }
}

/// What is written when a plan is committed: what people decided, and what the file says where they did not decide otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written<'a> {
    /// Who is taken off.
    pub leave: BTreeSet<LearnerId>,
    /// Who takes a seat, as last described.
    pub join: BTreeSet<LearnerId>,
    /// What else the file does, by row.
    pub file: Vec<(u32, &'a Effect)>,
}

impl<'a> Written<'a> {
    /// Joins decisions and the effects of a file. A decision goes before the file.
    #[must_use]
    pub fn of(decisions: &BTreeMap<LearnerId, Decision>, file: impl IntoIterator<Item = (u32, &'a Effect)>) -> Self {
        let of = |wanted: Decision| -> BTreeSet<LearnerId> {
            decisions.iter().filter(|(_, decision)| **decision == wanted).map(|(id, _)| *id).collect()
        };
        let mut written = Self { leave: of(Decision::Leave), join: of(Decision::Join), file: Vec::new() };
        for (row, effect) in file {
            match effect {
                Effect::Leave(id) if decisions.contains_key(id) => {}
                Effect::Leave(id) => {
                    written.leave.insert(*id);
                }
                Effect::Return(id, _) if decisions.get(id) == Some(&Decision::Leave) => {}
                Effect::Return(id, _) => {
                    written.join.remove(id);
                    written.file.push((row, effect));
                }
                _ => written.file.push((row, effect)),
            }
        }
        written
    }

    /// The seats of a term in which not everybody takes one. `seated` are those on the roster, `off` those who join by decision, each
    /// with the role.
    #[must_use]
    pub fn seats(
        &self,
        before: SeatQuota,
        rule: SeatRule,
        seated: &HashMap<LearnerId, LearnerRole>,
        off: &HashMap<LearnerId, LearnerRole>,
    ) -> PlanSeats {
        let takes = |id: &LearnerId, among: &HashMap<LearnerId, LearnerRole>| {
            among.get(id).is_some_and(|role| rule.takes(*role))
        };
        let (mut leaving, mut joining) = (0_u32, 0_u32);
        for id in &self.leave {
            leaving += u32::from(takes(id, seated));
        }
        for id in &self.join {
            joining += u32::from(takes(id, off));
        }
        for (_, effect) in &self.file {
            match effect {
                Effect::Join(profile) | Effect::Return(_, profile) => joining += u32::from(rule.takes(profile.role)),
                Effect::Become(id, profile) if seated.contains_key(id) && !self.leave.contains(id) => {
                    joining += u32::from(rule.takes(profile.role) && !takes(id, seated));
                    leaving += u32::from(!rule.takes(profile.role) && takes(id, seated));
                }
                _ => {}
            }
        }
        PlanSeats::of(before, leaving, joining)
    }

    /// How many join the roster.
    #[must_use]
    pub fn joining(&self) -> usize {
        let by_file = |(_, effect): &&(u32, &Effect)| matches!(effect, Effect::Join(_) | Effect::Return(..));
        self.join.len() + self.file.iter().filter(by_file).count()
    }
}

/// SHA-256 in hexadecimal over the term, the revision of the people it was planned against, every decision, and the file's hash.
#[must_use]
pub fn hash(term: TermId, base: i64, decisions: &BTreeMap<LearnerId, Decision>, file: Option<&str>) -> String {
    let mut context = Context::new(&SHA256);
    context.update(format!("keizoku-roster-plan-1\n{term}\n{base}\n{}\n", file.unwrap_or("-")).as_bytes());
    for (id, decision) in decisions {
        context.update(id.as_uuid().as_bytes());
        context.update(decision.as_str().as_bytes());
    }
    context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[path = "rollover_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "rollover_properties.rs"]
mod properties;
