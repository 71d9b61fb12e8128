//! Transitions of a plan, its seats, and how decisions and a file come together, in tables.

use rstest::rstest;
use uuid::Uuid;

use super::PlanState::{Approved, Committed, Discarded, Draft, Rejected, Requested, Undone};
use super::*;

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

/// Undo until the day before the 1st of M, and only where nothing came after.
#[rstest]
#[case(Committed, "2027-03-31", false, "undone")]
#[case(Committed, "2027-04-01", false, "roster_plan.undo_too_late")]
#[case(Committed, "2027-04-01", true, "roster_plan.undo_too_late")]
#[case(Committed, "2027-03-12", true, "roster_plan.undo_changed")]
#[case(Draft, "2027-03-12", false, "roster_plan.not_committed")]
#[case(Undone, "2027-03-12", false, "roster_plan.not_committed")]
fn undo(#[case] state: PlanState, #[case] today: &str, #[case] changed: bool, #[case] wanted: &str) {
    assert_eq!(code(state.undone(today.parse().unwrap(), "2027-04-01".parse().unwrap(), changed)), wanted);
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
