//! The sweep in a table, and against the naive count per day.

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn optional(text: &str) -> Option<NaiveDate> {
    (!text.is_empty()).then(|| day(text))
}

/// `product.md`, N2: planned occupancy per day, first day of shortage, how many to buy when. The term is April 2027 to March
/// 2028 with 10 seats; people are `begin..end`, where either may be open.
#[rstest]
#[case::everybody_has_a_seat(&[("", "", 10)], &[], &[])]
#[case::one_too_many_from_the_start(&[("", "", 11)], &[], &[("2027-04-01", 1)])]
#[case::the_last_day_of_use_is_still_one(&[("", "2027-06-30", 10), ("2027-06-30", "", 1)], &[], &[("2027-06-30", 1)])]
#[case::the_day_after_it_the_seat_is_free(&[("", "2027-06-30", 10), ("2027-07-01", "", 10)], &[], &[])]
#[case::gone_before_the_term(&[("", "2027-03-31", 5), ("", "", 10)], &[], &[])]
#[case::gone_on_its_first_day(&[("", "2027-04-01", 5), ("", "", 10)], &[], &[("2027-04-01", 5)])]
#[case::coming_after_the_term(&[("2028-04-01", "", 5), ("", "", 10)], &[], &[])]
#[case::coming_on_its_last_day(&[("2028-03-31", "", 5), ("", "", 10)], &[], &[("2028-03-31", 5)])]
#[case::bought_in_time(&[("", "", 10), ("2027-07-01", "", 3)], &[("2027-07-01", 3)], &[])]
#[case::bought_a_day_late(&[("", "", 10), ("2027-07-01", "", 3)], &[("2027-07-02", 3)], &[("2027-07-01", 3)])]
#[case::in_two_steps(
    &[("", "", 10), ("2027-05-01", "", 2), ("2027-09-15", "", 3)], &[], &[("2027-05-01", 2), ("2027-09-15", 3)]
)]
#[case::a_seat_bought_once_serves_again(
    &[("", "", 10), ("2027-05-01", "2027-05-31", 4), ("2027-09-01", "", 3)], &[], &[("2027-05-01", 4)]
)]
fn what_is_missing(#[case] people: &[(&str, &str, u32)], #[case] more: &[(&str, u32)], #[case] wanted: &[(&str, u32)]) {
    let plan = SeatPlan {
        first: day("2027-04-01"),
        last: day("2028-03-31"),
        begin: people.iter().map(|(begin, _, count)| (optional(begin), *count)).collect(),
        end: people.iter().map(|(_, end, count)| (optional(end), *count)).collect(),
        bought: [("2027-04-01", 10)].iter().chain(more).map(|(from, count)| (day(from), *count)).collect(),
    };
    let timeline = SeatTimeline::of(&plan);
    let wanted: Vec<SeatPurchase> =
        wanted.iter().map(|(by, quantity)| SeatPurchase { by: day(by), quantity: *quantity }).collect();
    assert_eq!(timeline.purchases, wanted, "{:#?}", timeline.steps);
    assert_eq!(timeline.first_shortage(), wanted.first().map(|purchase| purchase.by));
}

#[test]
fn a_plan_without_a_day_has_no_steps() {
    let (first, last) = (day("2027-04-02"), day("2027-04-01"));
    let plan = SeatPlan { first, last, begin: vec![(None, 3)], end: vec![(None, 3)], bought: vec![(first, 1)] };
    assert_eq!(SeatTimeline::of(&plan), SeatTimeline { steps: vec![], purchases: vec![] });
}

/// A person's days of use, some of them before and after the days looked at.
fn person() -> impl Strategy<Value = (Option<i64>, Option<i64>)> {
    (prop::option::of(-20_i64..80), prop::option::of(-20_i64..80)).prop_map(|(begin, end)| match (begin, end) {
        (Some(begin), Some(end)) => (Some(begin.min(end)), Some(begin.max(end))),
        other => other,
    })
}

proptest! {
    /// The same as looking at every person on every day.
    #[test]
    fn the_sweep_counts_what_the_days_count(
        people in prop::collection::vec(person(), 0..40),
        bought in prop::collection::vec((-5_i64..70, 0_u32..20), 0..6),
        length in 0_i64..60,
    ) {
        let first = day("2027-04-01");
        let on = |offset: i64| first + chrono::TimeDelta::days(offset);
        let plan = SeatPlan {
            first,
            last: on(length),
            begin: people.iter().map(|(begin, _)| (begin.map(on), 1)).collect(),
            end: people.iter().map(|(_, end)| (end.map(on), 1)).collect(),
            bought: bought.iter().map(|(offset, count)| (on(*offset), *count)).collect(),
        };
        let timeline = SeatTimeline::of(&plan);
        let mut short_until_now = 0;
        let mut purchases = Vec::new();
        for offset in 0..=length {
            let here: Vec<&SeatStep> =
                timeline.steps.iter().filter(|step| step.from <= on(offset) && on(offset) <= step.until).collect();
            prop_assert_eq!(here.len(), 1, "day {}", offset);
            let uses = |(begin, end): &&(Option<i64>, Option<i64>)| {
                begin.is_none_or(|begin| begin <= offset) && end.is_none_or(|end| offset <= end)
            };
            let counted = u32::try_from(people.iter().filter(uses).count()).unwrap();
            let seats: u32 = bought.iter().filter(|(from, _)| *from <= offset).map(|(_, count)| count).sum();
            prop_assert_eq!((here[0].people, here[0].seats), (counted, seats), "day {}", offset);
            let short = counted.saturating_sub(seats);
            if short > short_until_now {
                purchases.push(SeatPurchase { by: on(offset), quantity: short - short_until_now });
                short_until_now = short;
            }
        }
        prop_assert_eq!(&timeline.purchases, &purchases);
        for pair in timeline.steps.windows(2) {
            prop_assert!((pair[0].people, pair[0].seats) != (pair[1].people, pair[1].seats), "neighbours differ");
        }
    }
}
