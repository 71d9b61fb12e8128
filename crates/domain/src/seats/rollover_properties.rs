//! Whatever happens around a plan in whatever order: seats hold, nothing is written but what was approved, and undo is exact.

use proptest::prelude::*;

use super::*;

#[path = "rollover_world.rs"]
mod world;

use world::{ADMINISTRATORS, Act, KNOWN, World};

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let some = || prop::collection::vec(0..KNOWN, 1..5);
    let decision = prop_oneof![Just(Decision::Leave), Just(Decision::Stay), Just(Decision::Join)];
    let act = prop_oneof![
        3 => Just(Act::Start),
        4 => (some(), decision).prop_map(|(people, decision)| Act::Decide(people, decision)),
        1 => some().prop_map(Act::Forget),
        2 => Just(Act::Rule),
        3 => (some(), 0_u32..4).prop_map(|(people, new)| Act::File(people, new)),
        3 => Just(Act::Refresh),
        1 => Just(Act::Discard),
        1 => (1_u32..4).prop_map(Act::Buy),
        1 => (0..KNOWN, any::<bool>()).prop_map(|(who, adds)| Act::Form(who, adds)),
        3 => (0..ADMINISTRATORS).prop_map(Act::Ask),
        4 => (0..ADMINISTRATORS, prop::bool::weighted(0.8)).prop_map(|(who, yes)| Act::Answer(who, yes)),
        1 => Just(Act::Withdraw),
        1 => (0..ADMINISTRATORS, any::<bool>()).prop_map(|(who, on)| Act::Switch(who, on)),
        6 => prop::bool::weighted(0.85).prop_map(Act::Commit),
        2 => Just(Act::Undo),
    ];
    prop::collection::vec(act, 1..80)
}

proptest! {
    /// renewal.md, "Seats": `assigned ≤ purchased`, a copy over quota brought down step by step; product.md, N1 and N8: one commit
    /// of exactly what was shown and approved; undo restores. The assertions stand where the things happen.
    #[test]
    fn whatever_happens_seats_approval_and_undo_hold(
        seated in 0..=KNOWN,
        purchased in 1_u32..15,
        approval in any::<bool>(),
        acts in acts(),
    ) {
        let mut world = World::new(seated, purchased, approval);
        let starts_within = seated <= purchased;
        for act in &acts {
            let (over, before) = (world.quota().over(), world.roster.clone());
            let undone = world.plan.as_ref().and_then(|plan| plan.written.clone());
            world.act(act);
            prop_assert!(world.quota().over() <= over || matches!(act, Act::Undo), "{:?} seats beyond", act);
            prop_assert!(!starts_within || world.quota().over() == 0, "{:?}: {:?}", act, world.quota());
            if matches!(act, Act::Undo) && world.roster != before {
                let traces = undone.expect("a written plan");
                for id in &world.known {
                    let was = if traces.touched.contains(id) { &traces.before } else { &before };
                    prop_assert_eq!(world.roster.contains(id), was.contains(id), "what others did stays, what it did goes");
                }
            }
        }
    }
}

/// The property above says something: in most stories something is written, approved and undone.
#[test]
fn such_stories_reach_their_end() {
    use proptest::strategy::ValueTree as _;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut written, mut undone, mut approved) = (0, 0, 0);
    for round in 0..300_u32 {
        let mut world = World::new(8, 10, round % 2 == 0);
        for act in acts().new_tree(&mut runner).expect("a story").current() {
            let before = (world.roster.clone(), world.word.is_some());
            world.act(&act);
            undone += u32::from(matches!(act, Act::Undo) && world.roster != before.0);
            approved += u32::from(!before.1 && world.word.is_some());
        }
        written += world.written;
    }
    assert!(written > 150 && undone > 20 && approved > 50, "{written} written, {undone} undone, {approved} approved");
}
