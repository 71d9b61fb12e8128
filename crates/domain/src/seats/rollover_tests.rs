//! Transitions of a plan, its seats, and how decisions and a file come together, in tables.

use rstest::rstest;
use uuid::Uuid;

use super::PlanState::{Approved, Committed, Discarded, Draft, Rejected, Requested, Undone};
use super::*;
use crate::ordering::ContractPolicy;
use crate::people::learner::Profile;
use crate::text::{LoginId, PersonName};

fn someone() -> Profile {
    Profile {
        login_id: LoginId::parse("STAFF-001").unwrap(),
        name: PersonName::parse("社員").unwrap(),
        kana: None,
        email: None,
        employee_number: None,
        role: LearnerRole::Learner,
        unit: None,
        concurrent: Vec::new(),
        supervised: Vec::new(),
        starts_on: None,
        ends_on: None,
        notes: std::array::from_fn(|_| None),
    }
}

fn account(n: u128) -> AccountId {
    AccountId::from_uuid(Uuid::from_u128(n))
}

fn person(n: u128) -> LearnerId {
    LearnerId::from_uuid(Uuid::from_u128(n))
}

fn code(result: Result<PlanState, Refusal>) -> &'static str {
    result.map_or_else(|refusal| refusal.code, PlanState::as_str)
}

/// `product.md`, N1: one commit; with a second person's approval where switched on.
#[rstest]
#[case(Draft, "draft", "committed", "roster_plan.approval_missing", "discarded")]
#[case(Requested, "roster_plan.locked", "roster_plan.approval_missing", "roster_plan.approval_missing", "discarded")]
#[case(Rejected, "draft", "roster_plan.approval_missing", "roster_plan.approval_missing", "discarded")]
#[case(Approved, "roster_plan.locked", "committed", "committed", "discarded")]
#[case(
    Committed,
    "roster_plan.closed",
    "roster_plan.already_committed",
    "roster_plan.already_committed",
    "roster_plan.closed"
)]
#[case(Undone, "roster_plan.closed", "roster_plan.closed", "roster_plan.closed", "roster_plan.closed")]
#[case(Discarded, "roster_plan.closed", "roster_plan.closed", "roster_plan.closed", "roster_plan.closed")]
fn what_may_happen_to_a_plan(
    #[case] state: PlanState,
    #[case] edited: &str,
    #[case] committed: &str,
    #[case] committed_with_approval: &str,
    #[case] discarded: &str,
) {
    assert_eq!(code(state.edited()), edited);
    assert_eq!(code(state.committed(false)), committed);
    assert_eq!(code(state.committed(true)), committed_with_approval);
    assert_eq!(code(state.discarded()), discarded);
    assert_eq!(PlanState::from_text(state.as_str()), Some(state));
}

#[test]
fn the_second_person_is_another_one() {
    let (asking, other) = (account(1), account(2));
    assert_eq!(code(Draft.requested(false)), "roster_plan.approval_not_asked_for");
    assert_eq!(code(Draft.requested(true)), "requested");
    assert_eq!(code(Rejected.requested(true)), "requested");
    assert_eq!(code(Requested.requested(true)), "roster_plan.locked");
    assert_eq!(code(Requested.decided(true, asking, Some(asking))), "roster_plan.own_request");
    assert_eq!(code(Requested.decided(false, asking, Some(asking))), "roster_plan.own_request");
    assert_eq!(code(Requested.decided(true, other, Some(asking))), "approved");
    assert_eq!(code(Requested.decided(false, other, Some(asking))), "rejected");
    assert_eq!(code(Draft.decided(true, other, None)), "roster_plan.not_requested");
    assert_eq!(code(Approved.withdrawn()), "draft");
    assert_eq!(code(Draft.withdrawn()), "roster_plan.not_requested");
}

/// Undo until the day before the 1st of M, and only where it overwrites nothing that came after.
#[rstest]
#[case(Committed, "2027-03-31", false, "undone")]
#[case(Committed, "2027-04-01", false, "roster_plan.undo_too_late")]
#[case(Committed, "2027-04-01", true, "roster_plan.undo_too_late")]
#[case(Committed, "2027-03-12", true, "roster_plan.undo_changed")]
#[case(Draft, "2027-03-12", false, "roster_plan.not_committed")]
#[case(Undone, "2027-03-12", false, "roster_plan.not_committed")]
fn undo(#[case] state: PlanState, #[case] today: &str, #[case] overwrites: bool, #[case] wanted: &str) {
    let undoing = Undoing { overwrites, ..Undoing::default() };
    assert_eq!(code(state.undone(today.parse().unwrap(), "2027-04-01".parse().unwrap(), undoing)), wanted);
}

/// Those who come back need seats: the ones that are bought, or those of a copy that was over quota before.
#[rstest]
#[case(213, 213, 220, "undone")]
#[case(213, 220, 220, "undone")]
#[case(213, 221, 220, "roster_plan.undo_no_seats")]
#[case(250, 250, 220, "undone")]
#[case(250, 251, 220, "roster_plan.undo_no_seats")]
fn undo_needs_seats(#[case] before: u32, #[case] after: u32, #[case] purchased: u32, #[case] wanted: &str) {
    let undoing = Undoing { overwrites: false, before, after, purchased };
    assert_eq!(code(Committed.undone("2027-03-12".parse().unwrap(), "2027-04-01".parse().unwrap(), undoing)), wanted);
}

/// renewal.md, "Seats": `assigned ≤ purchased`; a copy over quota may be brought down step by step.
#[rstest]
#[case(213, 220, 0, 7, 220, 0, false)]
#[case(213, 220, 0, 8, 221, 1, true)]
#[case(213, 220, 1, 8, 220, 0, false)]
#[case(250, 220, 10, 0, 240, 20, false)]
#[case(250, 220, 10, 1, 241, 21, true)]
#[case(250, 220, 31, 1, 220, 0, false)]
fn seats_after_a_plan(
    #[case] assigned: u32,
    #[case] purchased: u32,
    #[case] leaving: u32,
    #[case] joining: u32,
    #[case] after: u32,
    #[case] missing: u32,
    #[case] forbidden: bool,
) {
    let seats = PlanSeats::of(SeatQuota { assigned, purchased }, leaving, joining);
    assert_eq!((seats.after, seats.missing(), seats.forbids()), (after, missing, forbidden));
}

#[test]
fn a_decision_goes_before_the_file() {
    let decisions =
        BTreeMap::from([(person(1), Decision::Leave), (person(2), Decision::Stay), (person(3), Decision::Join)]);
    let file = [1, 2, 4].map(|n| Effect::Leave(person(n)));
    let written = Written::of(&decisions, file.iter().zip(1..).map(|(effect, row)| (row, effect)));
    assert_eq!(written.leave, BTreeSet::from([person(1), person(4)]));
    assert_eq!(written.join, BTreeSet::from([person(3)]));
    assert_eq!((written.file.len(), written.joining()), (0, 1));
}

/// renewal.md, "Seats": a supervisor takes a seat by policy; who changes the role takes or frees one.
#[test]
fn supervisors_count_by_the_rule_of_the_term() {
    use LearnerRole::{Learner, Supervisor};
    let policy = |supervisors_take_seats| ContractPolicy { supervisors_take_seats, ..ContractPolicy::default() };
    let roles = |people: &[(u128, LearnerRole)]| people.iter().map(|(n, role)| (person(*n), *role)).collect();
    let become_ = |role| Box::new(Profile { role, ..someone() });
    let decisions = BTreeMap::from([
        (person(1), Decision::Leave),
        (person(2), Decision::Leave),
        (person(8), Decision::Join),
        (person(9), Decision::Join),
    ]);
    let file = [
        Effect::Join(become_(Supervisor)),
        Effect::Join(become_(Learner)),
        Effect::Become(person(3), become_(Learner)),
        Effect::Become(person(4), become_(Supervisor)),
        Effect::Become(person(5), become_(Supervisor)),
        Effect::Become(person(2), become_(Learner)),
    ];
    let written = Written::of(&decisions, file.iter().zip(1..).map(|(effect, row)| (row, effect)));
    let seated = roles(&[(1, Learner), (2, Supervisor), (3, Supervisor), (4, Learner), (5, Learner), (6, Supervisor)]);
    let off = roles(&[(8, Learner), (9, Supervisor)]);
    // Everybody: 6 − 2 + 2 + 2.
    let all = written.seats(SeatQuota { assigned: 6, purchased: 9 }, SeatRule::of(&policy(true)), &seated, &off);
    assert_eq!((all.after, all.joining), (8, 4));
    // Learners only: 1, 4, 5 − 1 + 8 + the new one + 3 − 4 − 5.
    let few = written.seats(SeatQuota { assigned: 3, purchased: 9 }, SeatRule::of(&policy(false)), &seated, &off);
    assert_eq!((few.after, few.joining), (3, 3));
}

#[test]
fn the_hash_tells_everything_apart() {
    let term = TermId::from_uuid(Uuid::from_u128(9));
    let one = BTreeMap::from([(person(1), Decision::Leave)]);
    let other = BTreeMap::from([(person(1), Decision::Stay)]);
    let all = [
        hash(term, 1, &one, None),
        hash(term, 2, &one, None),
        hash(term, 1, &other, None),
        hash(term, 1, &one, Some("f")),
        hash(TermId::from_uuid(Uuid::from_u128(8)), 1, &one, None),
    ];
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    assert_eq!(hash(term, 1, &one, None), all[0]);
}
