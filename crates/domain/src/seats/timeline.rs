//! Planned occupancy per day of a term, the first day of shortage, and how many seats to buy when (`product.md`, N2).
//! A sweep over the days on which something changes: neither days nor people are gone through one by one.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

/// What the seats of a term are planned with. People are given as counts: how many begin on a day, how many end on one.
/// Somebody whose first day of use comes after the last is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatPlan {
    /// First day looked at.
    pub first: NaiveDate,
    /// Last day looked at.
    pub last: NaiveDate,
    /// People by 利用開始日; without one they begin with the term.
    pub begin: Vec<(Option<NaiveDate>, u32)>,
    /// The same people by 利用終了日; without one they stay until the end of the term.
    pub end: Vec<(Option<NaiveDate>, u32)>,
    /// Seats bought, by the day they count from.
    pub bought: Vec<(NaiveDate, u32)>,
}

/// From a day on, until the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatStep {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// People who use a seat.
    pub people: u32,
    /// Seats bought.
    pub seats: u32,
}

impl SeatStep {
    /// How many seats are missing.
    #[must_use]
    pub const fn short(self) -> u32 {
        self.people.saturating_sub(self.seats)
    }
}

/// Seats to be bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeatPurchase {
    /// The day by which they are needed.
    pub by: NaiveDate,
    /// How many. They stay until the term ends, so that a later shortage counts only what goes beyond.
    pub quantity: u32,
}

/// The seats of a term, day by day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatTimeline {
    /// Without gaps from the first day to the last; neighbours differ.
    pub steps: Vec<SeatStep>,
    /// What is missing, earliest first.
    pub purchases: Vec<SeatPurchase>,
}

impl SeatTimeline {
    /// Sweeps over the plan. Empty when it has no day.
    #[must_use]
    pub fn of(plan: &SeatPlan) -> Self {
        let mut changes: BTreeMap<NaiveDate, (i64, i64)> = BTreeMap::new();
        if plan.first <= plan.last {
            changes.insert(plan.first, (0, 0));
        }
        let mut change = |day: NaiveDate, people: i64, seats: i64| {
            if day <= plan.last {
                let entry = changes.entry(day.max(plan.first)).or_default();
                *entry = (entry.0 + people, entry.1 + seats);
            }
        };
        for (day, count) in &plan.begin {
            change(day.unwrap_or(plan.first), i64::from(*count), 0);
        }
        for (day, count) in &plan.end {
            // The last day of use is still one.
            if let Some(free_from) = day.and_then(|day| day.checked_add_days(Days::new(1))) {
                change(free_from, -i64::from(*count), 0);
            }
        }
        for (day, count) in &plan.bought {
            change(*day, 0, i64::from(*count));
        }
        let steps = steps_of(&changes, plan.last);
        let purchases = purchases_of(&steps);
        Self { steps, purchases }
    }

    /// The first day on which somebody has no seat.
    #[must_use]
    pub fn first_shortage(&self) -> Option<NaiveDate> {
        self.purchases.first().map(|purchase| purchase.by)
    }

    /// How many seats are missing in all.
    #[must_use]
    pub fn missing(&self) -> u32 {
        self.purchases.iter().map(|purchase| purchase.quantity).sum()
    }
}

fn steps_of(changes: &BTreeMap<NaiveDate, (i64, i64)>, last: NaiveDate) -> Vec<SeatStep> {
    let count = |number: i64| u32::try_from(number.max(0)).unwrap_or(u32::MAX);
    let (mut people, mut seats) = (0, 0);
    let mut steps: Vec<SeatStep> = Vec::with_capacity(changes.len());
    for (day, change) in changes {
        (people, seats) = (people + change.0, seats + change.1);
        let step = SeatStep { from: *day, until: last, people: count(people), seats: count(seats) };
        match steps.last_mut() {
            Some(before) if (before.people, before.seats) == (step.people, step.seats) => {}
            before => {
                if let Some(before) = before {
                    before.until = day.pred_opt().unwrap_or(*day);
                }
                steps.push(step);
            }
        }
    }
    steps
}

fn purchases_of(steps: &[SeatStep]) -> Vec<SeatPurchase> {
    let mut bought = 0;
    let mut purchases = Vec::new();
    for step in steps {
        if step.short() > bought {
            purchases.push(SeatPurchase { by: step.from, quantity: step.short() - bought });
            bought = step.short();
        }
    }
    purchases
}

#[cfg(test)]
#[path = "timeline_tests.rs"]
mod tests;
