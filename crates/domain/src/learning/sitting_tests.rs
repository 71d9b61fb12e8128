use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::learning::question::{Answer, grade};

fn single(code: &str, choices: &[&str], right: u32) -> Question {
    let key = AnswerKey::Single { choices: choices.iter().map(|one| (*one).to_owned()).collect(), right };
    Question { code: code.to_owned(), text: format!("問い {code}"), key, explanation: "理由".to_owned() }
}

fn several(code: &str) -> Question {
    let choices = ["い", "ろ", "は", "に"].map(str::to_owned).to_vec();
    let key = AnswerKey::Multiple { choices, right: BTreeSet::from([1, 4]) };
    Question { code: code.to_owned(), text: "問い".to_owned(), key, explanation: "理由".to_owned() }
}

fn typed(code: &str) -> Question {
    let key = AnswerKey::Text { accepted: vec!["答え".to_owned()] };
    Question { code: code.to_owned(), text: "問い".to_owned(), key, explanation: "理由".to_owned() }
}

/// Seven questions: a1 to a3 in a pool, b1 and b2 in another, the last two in none.
fn test() -> Vec<Question> {
    let choices = ["甲", "乙", "丙"];
    let mut all: Vec<Question> = ["a1", "a2", "a3", "b1", "b2"].map(|code| single(code, &choices, 2)).to_vec();
    all.extend([several("m"), typed("t")]);
    all
}

fn pool(code: &str, draw: u32, questions: &[&str]) -> Pool {
    Pool { code: code.to_owned(), draw, questions: questions.iter().map(|one| (*one).to_owned()).collect() }
}

fn rules(pools: Vec<Pool>) -> TestRules {
    TestRules { pools, ..TestRules::default() }
}

fn pooled() -> TestRules {
    rules(vec![pool("a", 2, &["a1", "a2", "a3"]), pool("b", 1, &["b1", "b2"])])
}

fn codes(paper: &Paper) -> Vec<&str> {
    paper.asked.iter().map(|one| one.question.as_str()).collect()
}

#[rstest]
#[case(TestRules::default(), true)]
#[case(pooled(), true)]
#[case(rules(vec![pool("a", 0, &["a1"])]), false)]
#[case(rules(vec![pool("a", 2, &["a1"])]), false)]
#[case(rules(vec![pool("a", 1, &["x1"])]), false)]
#[case(rules(vec![pool("", 1, &["a1"])]), false)]
#[case(rules(vec![pool("a", 1, &["a1"]), pool("a", 1, &["a2"])]), false)]
#[case(rules(vec![pool("a", 1, &["a1"]), pool("b", 1, &["a1"])]), false)]
#[case(TestRules { minutes: Some(0), ..TestRules::default() }, false)]
#[case(TestRules { minutes: Some(480), ..TestRules::default() }, true)]
#[case(TestRules { minutes: Some(481), ..TestRules::default() }, false)]
fn rules_fit_their_test(#[case] rules: TestRules, #[case] sound: bool) {
    assert_eq!(rules.is_sound(&test()), sound);
}

#[test]
fn without_rules_everything_is_asked_as_it_stands() {
    let all = test();
    let paper = TestRules::default().draw(&all, &mut Dice::of([7; 8]));
    assert_eq!(paper.questions(&all), Some(all.clone()));
    assert_eq!(TestRules::default().asked(all.len()), 7);
}

/// learning.md, "Company-made material": pools, order.
#[test]
fn a_pool_asks_as_many_as_it_says_and_every_one_comes_up() {
    let (all, rules) = (test(), pooled());
    let mut seen = BTreeSet::new();
    for seed in 0..64_u64 {
        let paper = rules.draw(&all, &mut Dice::of(seed.to_le_bytes()));
        let drawn = codes(&paper);
        assert_eq!(drawn.len(), rules.asked(all.len()));
        assert_eq!(drawn.iter().filter(|code| code.starts_with('a')).count(), 2);
        assert_eq!(drawn.iter().filter(|code| code.starts_with('b')).count(), 1);
        let place = |code: &&str| all.iter().position(|one| one.code == *code);
        assert!(drawn.is_sorted_by_key(place), "without shuffling the order of the test stays: {drawn:?}");
        seen.extend(drawn.into_iter().map(str::to_owned));
    }
    assert_eq!(seen.len(), all.len());
}

/// A changed test: what was drawn is asked as long as it is the same question.
#[test]
fn a_question_that_changed_ends_the_paper_and_its_explanation_does_not() {
    let all = test();
    let paper = pooled().draw(&all, &mut Dice::of([1; 8]));
    let with = |change: fn(&mut Question)| {
        let mut changed = all.clone();
        changed.iter_mut().for_each(change);
        paper.questions(&changed)
    };
    let explained = with(|one| one.explanation = "別の理由".to_owned()).unwrap();
    assert!(explained.iter().all(|one| one.explanation == "別の理由"));
    assert_eq!(with(|one| one.text.push('？')), None);
    assert_eq!(
        with(|one| if let AnswerKey::Single { right, .. } = &mut one.key {
            *right = 1
        }),
        None
    );
    let drawn: Vec<Question> = all.iter().filter(|one| codes(&paper).contains(&one.code.as_str())).cloned().collect();
    assert!(paper.questions(&drawn).is_some(), "what was not drawn may go");
    assert_eq!(paper.questions(&drawn[1..]), None);
}

#[rstest]
#[case(None, 9_999_999, SittingState::Open(None))]
#[case(Some(600), 0, SittingState::Open(Some(600)))]
#[case(Some(600), 599_001, SittingState::Open(Some(1)))]
#[case(Some(600), 600_000, SittingState::Ending)]
#[case(Some(600), 629_999, SittingState::Ending)]
#[case(Some(600), 630_000, SittingState::RanOut)]
fn the_state_of_a_sitting(#[case] limit: Option<i64>, #[case] after_millis: i64, #[case] expected: SittingState) {
    let began = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    let ends = limit.map(|seconds| began + TimeDelta::seconds(seconds));
    let state = SittingState::of(ends, began + TimeDelta::milliseconds(after_millis));
    assert_eq!(state, expected);
    assert_eq!(state.takes_answers(), expected != SittingState::RanOut);
}

#[test]
fn the_end_follows_from_the_minutes() {
    let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
    assert_eq!(TestRules::default().ends_at(now), None);
    let limited = TestRules { minutes: Some(20), ..TestRules::default() };
    assert_eq!(limited.ends_at(now), Some(now + TimeDelta::minutes(20)));
}

fn right_answers(shown: &[Question]) -> Vec<Answer> {
    let answer = |question: &Question| Answer {
        question: question.code.clone(),
        choices: question.key.right_choices(),
        text: question.key.right_text().to_owned(),
    };
    shown.iter().map(answer).collect()
}

proptest! {
    /// However it falls: no question twice, the right choices are the same words, and right answers make the full score.
    #[test]
    fn a_shuffled_paper_asks_the_same(seed: u64, shuffle_questions: bool, shuffle_choices: bool) {
        let all = test();
        let rules = TestRules { shuffle_questions, shuffle_choices, ..pooled() };
        let paper = rules.draw(&all, &mut Dice::of(seed.to_le_bytes()));
        let shown = paper.questions(&all).unwrap();
        let distinct: BTreeSet<&str> = codes(&paper).into_iter().collect();
        prop_assert_eq!(distinct.len(), shown.len());
        for question in &shown {
            let of_test = all.iter().find(|one| one.code == question.code).unwrap();
            let words = |one: &Question| -> BTreeSet<String> {
                let right = one.key.right_choices();
                right.into_iter().map(|number| one.key.choices()[count(number) - 1].clone()).collect()
            };
            prop_assert_eq!(words(question), words(of_test));
            let sorted = |one: &Question| { let mut all = one.key.choices().to_vec(); all.sort(); all };
            prop_assert_eq!(sorted(question), sorted(of_test));
        }
        prop_assert_eq!(grade(&shown, &right_answers(&shown)).score, 100);
        prop_assert_eq!(grade(&shown, &[]).score, 0);
        prop_assert_eq!(rules.draw(&all, &mut Dice::of(seed.to_le_bytes())), paper);
    }

    /// Time only runs one way: once answers are not taken, they never are again.
    #[test]
    fn what_ended_stays_ended(limit in 1_i64..30_000, at in 0_i64..60_000, later in 0_i64..60_000) {
        let began = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        let state = |seconds| SittingState::of(Some(began + TimeDelta::seconds(limit)), began + TimeDelta::seconds(seconds));
        prop_assert!(state(at).takes_answers() || !state(at + later).takes_answers());
        prop_assert!(state(at + later).seconds_left() <= state(at).seconds_left());
        prop_assert_eq!(state(at).seconds_left() == Some(0), state(at).is_over());
    }
}
