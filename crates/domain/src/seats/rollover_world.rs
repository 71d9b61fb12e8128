//! The world of the property tests: a roster and a plan, kept as the application keeps them; the rules of this room decide every step.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::super::super::approval::{Approval, Others, Switching};
use super::super::*;
use crate::people::LearnerRole;
use crate::people::learner::Profile;
use crate::text::{LoginId, PersonName};

/// People whom the workspace knows from the beginning.
pub(super) const KNOWN: u32 = 12;
/// Training administrators, who all have come in.
pub(super) const ADMINISTRATORS: u128 = 3;

fn account(n: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(n))
}

pub(super) fn person(n: u32) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_u128(u128::from(n)))
}

fn profile(n: u32) -> Box<Profile> {
    Box::new(Profile {
        login_id: LoginId::parse(&format!("STAFF-{n:04}")).expect("a user ID"),
        name: PersonName::parse("社員").expect("a name"),
        kana: None,
        email: None,
        employee_number: None,
        role: LearnerRole::Learner,
        unit: None,
        concurrent: Vec::new(),
        supervised: Vec::new(),
        starts_on: None,
        ends_on: None,
        notes: Default::default(),
    })
}

/// Something somebody does. Numbers name people and administrators, modulo how many there are.
#[derive(Debug, Clone)]
pub(super) enum Act {
    Start,
    Decide(Vec<u32>, Decision),
    Forget(Vec<u32>),
    /// The rule, for whom the last day of use lies before the term.
    Rule,
    /// A file that keeps these people and brings new ones.
    File(Vec<u32>, u32),
    Refresh,
    Discard,
    Buy(u32),
    /// Somebody else adds or removes a person by the form.
    Form(u32, bool),
    Ask(u128),
    Answer(u128, bool),
    Withdraw,
    Switch(u128, bool),
    /// Written as shown now, or as it was shown some time ago.
    Commit(bool),
    Undo,
}

/// A plan with what the application keeps beside it.
pub(super) struct Kept {
    pub(super) state: PlanState,
    pub(super) base: i64,
    pub(super) decisions: BTreeMap<LearnerId, Decision>,
    pub(super) file: Option<(Vec<Effect>, String)>,
    pub(super) requested_by: Option<AccountId>,
    /// When it was written: whom it touched, the roster before and after.
    pub(super) written: Option<Traces>,
}

#[derive(Clone)]
pub(super) struct Traces {
    pub(super) touched: BTreeSet<LearnerId>,
    pub(super) before: BTreeSet<LearnerId>,
    pub(super) after: BTreeSet<LearnerId>,
}

pub(super) struct World {
    pub(super) term: TermId,
    pub(super) roster: BTreeSet<LearnerId>,
    pub(super) known: BTreeSet<LearnerId>,
    pub(super) ended: BTreeSet<LearnerId>,
    pub(super) purchased: u32,
    pub(super) revision: i64,
    pub(super) approval: Approval,
    pub(super) plan: Option<Kept>,
    /// What somebody saw first of the present plan.
    pub(super) seen: String,
    /// Who said yes to what, while nobody changed it: hash, asking, answering.
    pub(super) word: Option<(String, AccountId, AccountId)>,
    pub(super) written: usize,
}

impl World {
    pub(super) fn new(seated: u32, purchased: u32, approval: bool) -> Self {
        Self {
            term: TermId::from_uuid(Uuid::from_u128(99)),
            roster: (0..seated).map(person).collect(),
            known: (0..KNOWN).map(person).collect(),
            ended: (0..KNOWN).filter(|n| n % 4 == 0).map(person).collect(),
            purchased,
            revision: 1,
            approval: Approval { required: approval, off_asked_by: None },
            plan: None,
            seen: String::new(),
            word: None,
            written: 0,
        }
    }

    pub(super) fn quota(&self) -> SeatQuota {
        SeatQuota { assigned: u32::try_from(self.roster.len()).expect("few"), purchased: self.purchased }
    }

    fn hash(&self) -> Option<String> {
        let plan = self.plan.as_ref()?;
        Some(hash(self.term, plan.base, &plan.decisions, plan.file.as_ref().map(|(_, hash)| hash.as_str())))
    }

    /// Changes an open plan that people have not overtaken.
    fn edit(&mut self, change: impl FnOnce(&mut Kept, &BTreeSet<LearnerId>, &BTreeSet<LearnerId>)) {
        let (roster, known, revision) = (&self.roster, &self.known, self.revision);
        let Some(plan) = &mut self.plan else { return };
        let Ok(state) = plan.state.edited() else { return };
        if plan.base != revision {
            return;
        }
        plan.state = state;
        change(plan, roster, known);
    }

    pub(super) fn act(&mut self, act: &Act) {
        match act {
            Act::Start => self.start(),
            Act::Decide(people, decision) => self.edit(|plan, roster, known| {
                let all: Vec<LearnerId> = people.iter().map(|n| person(*n)).collect();
                let fits =
                    |id: &LearnerId| known.contains(id) && (roster.contains(id) != (*decision == Decision::Join));
                if all.iter().all(fits) {
                    plan.decisions.extend(all.into_iter().map(|id| (id, *decision)));
                }
            }),
            Act::Forget(people) => self.edit(|plan, _, _| {
                plan.decisions.retain(|id, _| people.iter().all(|n| person(*n) != *id));
            }),
            Act::Rule => {
                let ended = self.ended.clone();
                self.edit(|plan, roster, _| {
                    for id in ended.intersection(roster) {
                        plan.decisions.entry(*id).or_insert(Decision::Leave);
                    }
                });
            }
            Act::File(kept, new) => self.edit(|plan, roster, known| plan.file = Some(file(kept, *new, roster, known))),
            Act::Refresh => self.refresh(),
            Act::Discard => {
                if let Some(plan) = &mut self.plan
                    && let Ok(state) = plan.state.discarded()
                {
                    plan.state = state;
                    self.plan = None;
                }
            }
            Act::Buy(seats) => self.purchased += seats,
            Act::Form(who, adds) => self.form(person(*who), *adds),
            Act::Ask(who) => self.ask(account(*who)),
            Act::Answer(who, yes) => self.answer(account(*who), *yes),
            Act::Withdraw => {
                if let Some(plan) = &mut self.plan
                    && let Ok(state) = plan.state.withdrawn()
                {
                    plan.state = state;
                    self.word = None;
                }
            }
            Act::Switch(who, on) => self.switch(account(*who), *on),
            Act::Commit(fresh) => self.commit(*fresh),
            Act::Undo => self.undo(),
        }
    }

    fn start(&mut self) {
        if self.plan.as_ref().is_some_and(|plan| plan.state.is_open()) {
            return;
        }
        let base = self.revision;
        let (decisions, state) = (BTreeMap::new(), PlanState::Draft);
        self.plan = Some(Kept { state, base, decisions, file: None, requested_by: None, written: None });
        self.seen = self.hash().expect("a plan");
        self.word = None;
    }

    fn refresh(&mut self) {
        let (roster, revision) = (&self.roster, self.revision);
        let Some(plan) = &mut self.plan else { return };
        let Ok(state) = plan.state.edited() else { return };
        plan.state = state;
        plan.decisions.retain(|id, decision| roster.contains(id) != (*decision == Decision::Join));
        if plan.base != revision {
            plan.file = None;
        }
        plan.base = revision;
    }

    fn form(&mut self, who: LearnerId, adds: bool) {
        if adds && !self.roster.contains(&who) && self.quota().take(1).is_ok() {
            self.roster.extend([who]);
            self.revision += 1;
        } else if !adds && self.roster.remove(&who) {
            self.revision += 1;
        }
    }

    fn ask(&mut self, who: AccountId) {
        let (required, revision) = (self.approval.required, self.revision);
        let Some(plan) = &mut self.plan else { return };
        if let Ok(state) = plan.state.requested(required)
            && plan.base == revision
        {
            (plan.state, plan.requested_by) = (state, Some(who));
        }
    }

    fn answer(&mut self, who: AccountId, yes: bool) {
        let (shown, revision) = (self.hash(), self.revision);
        let Some(plan) = &mut self.plan else { return };
        let Ok(state) = plan.state.decided(yes, who, plan.requested_by) else { return };
        if yes && plan.base != revision {
            return;
        }
        plan.state = state;
        self.word = match (yes, shown, plan.requested_by) {
            (true, Some(hash), Some(asking)) => Some((hash, asking, who)),
            _ => None,
        };
    }

    fn switch(&mut self, who: AccountId, on: bool) {
        let others = Others {
            present: 2,
            active: 2,
            plan_waits: self.plan.as_ref().is_some_and(|plan| plan.state == PlanState::Requested),
        };
        let before = self.approval;
        let Ok(done) = self.approval.switched(on, who, others) else { return };
        self.approval = match done {
            Switching::On | Switching::StaysOn => Approval { required: true, off_asked_by: None },
            Switching::OffAsked => Approval { required: true, off_asked_by: Some(who) },
            Switching::Off => Approval { required: false, off_asked_by: None },
        };
        // Decision 21: nobody gets rid of it alone.
        if before.required && !self.approval.required {
            assert!(before.off_asked_by.is_some_and(|asking| asking != who), "switched off by one alone");
        }
    }

    fn commit(&mut self, fresh: bool) {
        let Some(now) = self.hash() else { return };
        let shown = if fresh { now.clone() } else { self.seen.clone() };
        let (quota, revision, required) = (self.quota(), self.revision, self.approval.required);
        let Some(plan) = &mut self.plan else { return };
        let Ok(state) = plan.state.committed(required) else { return };
        if plan.base != revision || shown != now {
            return;
        }
        let effects = plan.file.iter().flat_map(|(effects, _)| effects).map(|effect| (1, effect));
        let written = Written::of(&plan.decisions, effects);
        let joining = u32::try_from(written.joining()).expect("few");
        let leaving = u32::try_from(written.leave.len()).expect("few");
        let preview = PlanSeats::of(quota, leaving, joining);
        // As the application does: who leaves gives the seat back, then who joins takes one or nothing at all is written.
        let mut roster: BTreeSet<LearnerId> = self.roster.difference(&written.leave).copied().collect();
        let free = SeatQuota { assigned: quota.assigned - leaving, ..quota };
        let taken = joining == 0 || free.take(joining).is_ok();
        assert_eq!(taken, !preview.forbids(), "the preview says what the seats say: {preview:?}");
        if !taken {
            return;
        }
        roster.extend(&written.join);
        for (row, effect) in &written.file {
            match effect {
                Effect::Return(id, _) => roster.extend([*id]),
                Effect::Join(_) => {
                    let new = person(1_000 + u32::try_from(self.known.len()).expect("few") + row);
                    self.known.extend([new]);
                    roster.extend([new]);
                }
                _ => {}
            }
        }
        assert_eq!(u32::try_from(roster.len()).expect("few"), preview.after, "what was shown is what is written");
        // Approval where it is needed, or was asked for: of exactly this, by somebody else.
        if plan.state == PlanState::Approved {
            let (hash, asking, answering) = self.word.take().expect("an approved plan has somebody's word");
            assert_eq!(hash, now, "only what was approved is written");
            assert_ne!(asking, answering, "nobody approves what they asked for");
        } else {
            assert!(!required, "written without the approval that is needed");
        }
        let touched = self.roster.symmetric_difference(&roster).copied().collect();
        let before = std::mem::replace(&mut self.roster, roster);
        self.revision += 1;
        plan.state = state;
        plan.written = Some(Traces { touched, before, after: self.roster.clone() });
        self.written += 1;
        let after = self.quota();
        let holds = after.assigned <= after.purchased || (joining == 0 && after.assigned <= quota.assigned);
        assert!(holds, "{quota:?} became {after:?}");
    }

    fn undo(&mut self) {
        let (today, starts_on) = ("2027-03-20".parse().expect("a day"), "2027-04-01".parse().expect("a day"));
        let now = self.quota();
        let Some(plan) = &mut self.plan else { return };
        let Some(Traces { touched, before, after }) = &plan.written else { return };
        let others: BTreeSet<LearnerId> = self.roster.difference(touched).copied().collect();
        let roster: BTreeSet<LearnerId> = before.intersection(touched).chain(&others).copied().collect();
        let count = |set: &BTreeSet<LearnerId>| u32::try_from(set.len()).expect("few");
        let undoing = Undoing {
            overwrites: touched.iter().any(|id| self.roster.contains(id) != after.contains(id)),
            before: count(before),
            after: count(&roster),
            purchased: now.purchased,
        };
        if let Ok(state) = plan.state.undone(today, starts_on, undoing) {
            plan.state = state;
            self.roster = roster;
            self.revision += 1;
        }
    }
}

/// A file planned against the present roster: `kept` stay or come back, the others leave, `new` people come.
fn file(kept: &[u32], new: u32, roster: &BTreeSet<LearnerId>, known: &BTreeSet<LearnerId>) -> (Vec<Effect>, String) {
    let kept: BTreeSet<LearnerId> = kept.iter().map(|n| person(*n)).collect();
    let mut effects: Vec<Effect> = roster.difference(&kept).take(3).map(|id| Effect::Leave(*id)).collect();
    let back = kept.iter().filter(|id| known.contains(id) && !roster.contains(id));
    effects.extend(back.map(|id| Effect::Return(*id, profile(1))));
    effects.extend((0..new).map(|n| Effect::Join(profile(100 + n))));
    let hash = format!("{effects:?}");
    (effects, hash)
}
