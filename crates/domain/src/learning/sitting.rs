//! A sitting: one try at a test, from the questions that are drawn for it to its end (learning.md, "Company-made material": "tests
//! (single, multiple, text, number; pools, order, time limit)"). What was drawn stays with the sitting, whatever becomes of the test.

use std::collections::BTreeSet;

use aws_lc_rs::digest::{SHA256, digest};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::question::{AnswerKey, Question};

/// The longest time limit, in minutes.
pub const MOST_MINUTES: u32 = 480;
/// How long after its end what was sent before still arrives: the network's time, not the learner's.
pub const GRACE: TimeDelta = TimeDelta::seconds(30);

/// A group of questions of which some are asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pool {
    /// Stable code within the test.
    pub code: String,
    /// How many of them are asked.
    pub draw: u32,
    /// Codes of its questions.
    pub questions: BTreeSet<String>,
}

/// How a test is sat. Without any of it every question is asked, in order, for as long as one likes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TestRules {
    /// Minutes from the beginning to the end; none is no limit.
    pub minutes: Option<u32>,
    /// Questions of which some are asked; one that is in no pool always is.
    pub pools: Vec<Pool>,
    /// Whether the questions come in another order each time.
    pub shuffle_questions: bool,
    /// Whether what can be chosen comes in another order each time.
    pub shuffle_choices: bool,
}

impl TestRules {
    /// Whether the rules fit the questions: each pool draws some of its own, and no question is in two.
    #[must_use]
    pub fn is_sound(&self, questions: &[Question]) -> bool {
        let known = |code: &String| questions.iter().any(|question| question.code == *code);
        let pools = self.pools.iter().enumerate().all(|(place, pool)| {
            let others = self.pools.iter().take(place);
            let apart =
                others.clone().all(|other| other.code != pool.code && other.questions.is_disjoint(&pool.questions));
            let draws = (1..=pool.questions.len()).contains(&count(pool.draw));
            !pool.code.is_empty() && apart && draws && pool.questions.iter().all(known)
        });
        pools && self.minutes.is_none_or(|minutes| (1..=MOST_MINUTES).contains(&minutes))
    }

    /// How many of so many questions are asked.
    #[must_use]
    pub fn asked(&self, questions: usize) -> usize {
        let left_out = |pool: &Pool| pool.questions.len().saturating_sub(count(pool.draw));
        questions.saturating_sub(self.pools.iter().map(left_out).sum())
    }

    /// Draws the questions of a sitting, and their order.
    #[must_use]
    pub fn draw(&self, questions: &[Question], dice: &mut Dice) -> Paper {
        let mut left_out: BTreeSet<&str> = BTreeSet::new();
        for pool in &self.pools {
            let mut codes: Vec<&str> = pool.questions.iter().map(String::as_str).collect();
            dice.shuffle(&mut codes);
            left_out.extend(codes.into_iter().skip(count(pool.draw)));
        }
        let mut drawn: Vec<&Question> =
            questions.iter().filter(|question| !left_out.contains(question.code.as_str())).collect();
        if self.shuffle_questions {
            dice.shuffle(&mut drawn);
        }
        let asked = drawn.into_iter().map(|question| {
            let mut choices: Vec<u32> = (1..).take(question.key.choices().len()).collect();
            if self.shuffle_choices {
                dice.shuffle(&mut choices);
            }
            Asked { question: question.code.clone(), choices, mark: mark_of(question) }
        });
        Paper { asked: asked.collect() }
    }

    /// When a sitting that begins now ends; `None` without a limit.
    #[must_use]
    pub fn ends_at(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.minutes.map(|minutes| now + TimeDelta::minutes(i64::from(minutes)))
    }
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Numbers out of a seed, the same for the same seed (SplitMix64): an order to sit a test in, nothing secret.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as `seed` says.
    #[must_use]
    pub const fn of(seed: [u8; 8]) -> Self {
        Self(u64::from_le_bytes(seed))
    }

    const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `sides`.
    fn below(&mut self, sides: usize) -> usize {
        let sides = u64::try_from(sides).unwrap_or(u64::MAX);
        self.roll().checked_rem(sides).and_then(|side| usize::try_from(side).ok()).unwrap_or(0)
    }

    /// Every order is as likely as any other (Fisher and Yates).
    fn shuffle<T>(&mut self, all: &mut [T]) {
        for place in (1..all.len()).rev() {
            all.swap(place, self.below(place + 1));
        }
    }
}

/// A question of a sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its code within the test.
    pub question: String,
    /// The numbers of its choices within the test, as they are shown.
    pub choices: Vec<u32>,
    /// What the question was when it was drawn.
    pub mark: String,
}

/// What a sitting asks, in the order in which it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Paper {
    asked: Vec<Asked>,
}

impl Paper {
    /// The questions as they are shown, their choices numbered from one as they are shown; `None` where one of them is no longer
    /// what was drawn. What explains an answer may have been written anew.
    #[must_use]
    pub fn questions(&self, of_test: &[Question]) -> Option<Vec<Question>> {
        let shown = |asked: &Asked| {
            let question = of_test.iter().find(|question| question.code == asked.question)?;
            (mark_of(question) == asked.mark).then(|| reordered(question, &asked.choices))
        };
        self.asked.iter().map(shown).collect()
    }
}

/// What a question asks and what is right, in sixteen characters; its explanation is no part of it.
fn mark_of(question: &Question) -> String {
    let said = serde_json::to_vec(&(&question.text, &question.key)).unwrap_or_default();
    digest(&SHA256, &said).as_ref().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The question with its choices in another order.
fn reordered(question: &Question, order: &[u32]) -> Question {
    let at = |number: &u32| count(*number).checked_sub(1);
    let arranged =
        |choices: &[String]| order.iter().filter_map(|one| choices.get(at(one)?).cloned()).collect::<Vec<_>>();
    let shown = |right: &u32| (1..).zip(order).find(|(_, one)| *one == right).map(|(place, _)| place);
    let key = match &question.key {
        AnswerKey::Single { choices, right } => {
            AnswerKey::Single { choices: arranged(choices), right: shown(right).unwrap_or(*right) }
        }
        AnswerKey::Multiple { choices, right } => {
            AnswerKey::Multiple { choices: arranged(choices), right: right.iter().filter_map(shown).collect() }
        }
        typed => typed.clone(),
    };
    Question { key, ..question.clone() }
}

/// How a sitting stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SittingState {
    /// Answers are taken; with the seconds that are left, where there is a limit.
    Open(Option<u32>),
    /// The time is over; what was sent before it still arrives.
    Ending,
    /// The time ran out: what the server has is handed in.
    RanOut,
}

impl SittingState {
    /// The state at `now` of a sitting that nobody has handed in.
    #[must_use]
    pub fn of(ends_at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        let Some(ends_at) = ends_at else { return Self::Open(None) };
        let left = ends_at - now;
        if left > TimeDelta::zero() {
            // A part of a second is a second: nobody is told zero before the end.
            let seconds = (left + TimeDelta::milliseconds(999)).num_seconds();
            Self::Open(Some(u32::try_from(seconds).unwrap_or(u32::MAX)))
        } else if left > -GRACE {
            Self::Ending
        } else {
            Self::RanOut
        }
    }

    /// Seconds that are left; `None` without a limit.
    #[must_use]
    pub const fn seconds_left(self) -> Option<u32> {
        match self {
            Self::Open(left) => left,
            Self::Ending | Self::RanOut => Some(0),
        }
    }

    /// Whether answers are still taken.
    #[must_use]
    pub const fn takes_answers(self) -> bool {
        !matches!(self, Self::RanOut)
    }

    /// Whether what is handed in now is handed in because the time is over.
    #[must_use]
    pub const fn is_over(self) -> bool {
        !matches!(self, Self::Open(_))
    }
}

#[cfg(test)]
#[path = "sitting_tests.rs"]
mod tests;
