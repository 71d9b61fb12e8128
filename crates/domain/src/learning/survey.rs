//! Surveys (アンケート): questions without a right answer, answered once, summed (learning.md, "Progress, score, completion" and
//! "Company-made material": choice, scale, free text; anonymous with at least five answers per aggregate).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::question::Answer;
use crate::refusal::Refusal;

/// The most characters of a free answer.
pub const MOST_TEXT: usize = 2_000;
/// The fewest answers that an anonymous survey is summed from.
pub const LEAST_ANSWERS: u64 = 5;
/// The most points of a scale.
const MOST_POINTS: u32 = 10;
/// The most questions of a survey.
const MOST_QUESTIONS: usize = 50;

/// A question of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SurveyQuestion {
    /// Stable code within the survey.
    pub code: String,
    /// What is asked.
    pub text: String,
    /// Whether it has to be answered.
    pub required: bool,
    /// How it is answered.
    pub form: AnswerForm,
}

/// How a question of a survey is answered. Choices and points are numbered from one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerForm {
    /// One of several.
    Single {
        /// What can be chosen.
        choices: Vec<String>,
    },
    /// Some of several.
    Multiple {
        /// What can be chosen.
        choices: Vec<String>,
    },
    /// A point between two ends.
    Scale {
        /// How many points.
        points: u32,
        /// What the first one means.
        low: String,
        /// What the last one means.
        high: String,
    },
    /// Free text.
    Text,
}

impl AnswerForm {
    /// The transmitted kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Single { .. } => "single",
            Self::Multiple { .. } => "multiple",
            Self::Scale { .. } => "scale",
            Self::Text => "text",
        }
    }

    /// How many choices or points there are; none of free text.
    #[must_use]
    pub fn count(&self) -> u32 {
        match self {
            Self::Single { choices } | Self::Multiple { choices } => u32::try_from(choices.len()).unwrap_or(u32::MAX),
            Self::Scale { points, .. } => *points,
            Self::Text => 0,
        }
    }

    /// What a choice or a point is called.
    #[must_use]
    pub fn label(&self, number: u32) -> String {
        let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
        match self {
            Self::Single { choices } | Self::Multiple { choices } => {
                place.and_then(|place| choices.get(place)).cloned().unwrap_or_default()
            }
            Self::Scale { low, .. } if number == 1 => format!("{number}（{low}）"),
            Self::Scale { points, high, .. } if number == *points => format!("{number}（{high}）"),
            Self::Scale { .. } => number.to_string(),
            Self::Text => String::new(),
        }
    }

    fn is_sound(&self) -> bool {
        match self {
            Self::Single { choices } | Self::Multiple { choices } => {
                choices.len() >= 2 && choices.iter().all(|choice| !choice.trim().is_empty())
            }
            Self::Scale { points, low, high } => {
                (2..=MOST_POINTS).contains(points) && !low.trim().is_empty() && !high.trim().is_empty()
            }
            Self::Text => true,
        }
    }
}

impl SurveyQuestion {
    fn is_sound(&self) -> bool {
        !self.code.is_empty() && !self.text.trim().is_empty() && self.form.is_sound()
    }

    fn takes(&self, answer: &Answer) -> bool {
        let listed = answer.choices.iter().all(|number| (1..=self.form.count()).contains(number));
        let one = matches!(self.form, AnswerForm::Multiple { .. }) || answer.choices.len() <= 1;
        let written = answer.text.chars().count() <= MOST_TEXT;
        let typed = matches!(self.form, AnswerForm::Text) || answer.text.is_empty();
        listed && one && written && typed
    }
}

/// Whether something was said.
#[must_use]
pub fn is_given(answer: &Answer) -> bool {
    !answer.choices.is_empty() || !answer.text.trim().is_empty()
}

/// Whether these can be the questions of a survey: each of them sound, no code twice.
#[must_use]
pub fn is_sound(questions: &[SurveyQuestion]) -> bool {
    let twice = |place: usize, one: &SurveyQuestion| questions.iter().take(place).any(|other| other.code == one.code);
    (1..=MOST_QUESTIONS).contains(&questions.len())
        && questions.iter().all(SurveyQuestion::is_sound)
        && questions.iter().enumerate().all(|(place, one)| !twice(place, one))
}

/// Refuses answers that belong to no question, or twice to one, or do not fit it, and required questions without one.
///
/// # Errors
/// `request.invalid` with `survey.answer_unsound` at the place of the answer, `survey.answer_missing` at `/answers`.
pub fn check(questions: &[SurveyQuestion], answers: &[Answer]) -> Result<(), Refusal> {
    let mut refusal = Refusal::invalid(Vec::new());
    for (place, answer) in answers.iter().enumerate() {
        let question = questions.iter().find(|question| question.code == answer.question);
        let twice = answers.iter().take(place).any(|other| other.question == answer.question);
        if twice || !question.is_some_and(|question| question.takes(answer)) {
            refusal = refusal.at(format!("/answers/{place}"), "survey.answer_unsound");
        }
    }
    for question in questions.iter().filter(|question| question.required) {
        if !answers.iter().any(|answer| answer.question == question.code && is_given(answer)) {
            refusal = refusal.at("/answers", "survey.answer_missing");
        }
    }
    if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
}

/// Whether the sum over so many answers may be shown.
///
/// # Errors
/// `survey.too_few_answers` with how many it takes.
pub fn check_sum(anonymous: bool, answers: u64) -> Result<(), Refusal> {
    if anonymous && answers < LEAST_ANSWERS {
        return Err(Refusal::new("survey.too_few_answers").with("least", LEAST_ANSWERS));
    }
    Ok(())
}

/// A question, summed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct QuestionSum {
    /// How many said something.
    pub answered: u64,
    /// How often each choice or point was taken, the first one first.
    pub counts: Vec<u64>,
    /// The mean of a scale in hundredths, fractions dropped; nothing of anything else.
    pub mean_hundredths: Option<u64>,
}

/// Sums a question; `taken` is how often each number was taken, `answered` how many said something.
#[must_use]
pub fn sum(question: &SurveyQuestion, answered: u64, taken: &BTreeMap<u32, u64>) -> QuestionSum {
    let counts: Vec<u64> =
        (1..=question.form.count()).map(|number| taken.get(&number).copied().unwrap_or_default()).collect();
    let mean = || {
        let points: u64 = counts.iter().zip(1_u64..).map(|(count, point)| count * point).sum();
        (points * 100).checked_div(counts.iter().sum())
    };
    let mean_hundredths = matches!(question.form, AnswerForm::Scale { .. }).then(mean).flatten();
    QuestionSum { answered, counts, mean_hundredths }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn question(code: &str, required: bool, form: AnswerForm) -> SurveyQuestion {
        SurveyQuestion { code: code.to_owned(), text: "いかがでしたか".to_owned(), required, form }
    }

    fn choices(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    fn scale(points: u32) -> AnswerForm {
        AnswerForm::Scale { points, low: "不満".to_owned(), high: "満足".to_owned() }
    }

    fn survey() -> Vec<SurveyQuestion> {
        vec![
            question("s1", true, AnswerForm::Single { choices: choices(&["はい", "いいえ"]) }),
            question("s2", false, AnswerForm::Multiple { choices: choices(&["朝", "昼", "夜"]) }),
            question("s3", true, scale(5)),
            question("s4", false, AnswerForm::Text),
        ]
    }

    fn answer(question: &str, choices: &[u32], text: &str) -> Answer {
        Answer { question: question.to_owned(), choices: choices.iter().copied().collect(), text: text.to_owned() }
    }

    /// learning.md, "Company-made material": surveys (choice, scale, free text); each kind takes what fits it, and what is required
    /// has to be there.
    #[rstest]
    #[case::all(&[answer("s1", &[2], ""), answer("s2", &[1, 3], ""), answer("s3", &[5], ""), answer("s4", &[], "短い")], &[])]
    #[case::only_required(&[answer("s1", &[1], ""), answer("s3", &[1], "")], &[])]
    #[case::nothing(&[], &["/answers", "/answers"])]
    #[case::empty_is_nothing(&[answer("s1", &[], ""), answer("s3", &[1], "")], &["/answers"])]
    #[case::two_of_one(&[answer("s1", &[1, 2], ""), answer("s3", &[1], "")], &["/answers/0"])]
    #[case::no_such_choice(&[answer("s1", &[3], ""), answer("s3", &[6], "")], &["/answers/0", "/answers/1"])]
    #[case::no_such_point(&[answer("s1", &[1], ""), answer("s3", &[0], "")], &["/answers/1"])]
    #[case::no_such_question(&[answer("s1", &[1], ""), answer("s3", &[1], ""), answer("s9", &[], "x")], &["/answers/2"])]
    #[case::twice(&[answer("s1", &[1], ""), answer("s3", &[1], ""), answer("s3", &[2], "")], &["/answers/2"])]
    #[case::words_for_a_choice(&[answer("s1", &[1], "x"), answer("s3", &[1], "")], &["/answers/0"])]
    #[case::choice_for_words(&[answer("s1", &[1], ""), answer("s3", &[1], ""), answer("s4", &[1], "")], &["/answers/2"])]
    fn answers_fit_their_questions(#[case] answers: &[Answer], #[case] faults: &[&str]) {
        let found = check(&survey(), answers).err().map(|refusal| refusal.fields).unwrap_or_default();
        assert_eq!(found.iter().map(|field| field.pointer.as_str()).collect::<Vec<_>>(), faults);
    }

    #[rstest]
    #[case(MOST_TEXT, true)]
    #[case(MOST_TEXT + 1, false)]
    fn free_text_has_an_end(#[case] length: usize, #[case] taken: bool) {
        let text = "あ".repeat(length);
        let answers = [answer("s1", &[1], ""), answer("s3", &[1], ""), answer("s4", &[], &text)];
        assert_eq!(check(&survey(), &answers).is_ok(), taken);
    }

    #[rstest]
    #[case(survey(), true)]
    #[case(Vec::new(), false)]
    #[case(vec![question("a", true, AnswerForm::Text), question("a", true, AnswerForm::Text)], false)]
    #[case(vec![question("a", true, AnswerForm::Single { choices: choices(&["一つ"]) })], false)]
    #[case(vec![question("a", true, scale(1))], false)]
    #[case(vec![question("a", true, scale(11))], false)]
    fn questions_are_sound(#[case] questions: Vec<SurveyQuestion>, #[case] sound: bool) {
        assert_eq!(is_sound(&questions), sound);
    }

    /// learning.md, "Company-made material": anonymous with at least five answers per aggregate.
    #[rstest]
    #[case(true, 4, false)]
    #[case(true, 5, true)]
    #[case(false, 0, true)]
    fn anonymous_sums_take_five_answers(#[case] anonymous: bool, #[case] answers: u64, #[case] shown: bool) {
        assert_eq!(check_sum(anonymous, answers).is_ok(), shown);
    }

    #[test]
    fn sums_count_every_choice_and_mean_a_scale() {
        let taken = BTreeMap::from([(5, 2), (4, 1), (1, 1)]);
        let found = sum(&survey()[2], 4, &taken);
        assert_eq!((found.counts, found.mean_hundredths, found.answered), (vec![1, 0, 0, 1, 2], Some(375), 4));
        assert_eq!(sum(&survey()[2], 0, &BTreeMap::new()).mean_hundredths, None);
        let chosen = sum(&survey()[1], 3, &BTreeMap::from([(1, 3), (3, 1)]));
        assert_eq!((chosen.counts, chosen.mean_hundredths), (vec![3, 0, 1], None));
    }
}
