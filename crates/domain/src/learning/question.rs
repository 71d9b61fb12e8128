//! Questions of a test, and how an answer to them is marked. The key and the explanation are shown only once the attempt is
//! handed in.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::number;
use crate::refusal::Refusal;
use crate::text::search_key;

/// The most characters of a typed answer.
pub const MOST_ANSWER: usize = 200;

/// A question of a test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable code within the test.
    pub code: String,
    /// What is asked.
    pub text: String,
    /// What is right.
    pub key: AnswerKey,
    /// Why it is right.
    pub explanation: String,
}

/// What is right. Choices are numbered from one, as they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerKey {
    /// One of several.
    Single {
        /// What can be chosen.
        choices: Vec<String>,
        /// The right one.
        right: u32,
    },
    /// Some of several.
    Multiple {
        /// What can be chosen.
        choices: Vec<String>,
        /// The right ones, all of them.
        right: BTreeSet<u32>,
    },
    /// A number.
    Number {
        /// The right one.
        value: String,
        /// What is counted, such as 円.
        unit: String,
    },
    /// A word.
    Text {
        /// Spellings that are right; width, case and kana make no difference.
        accepted: Vec<String>,
    },
}

impl AnswerKey {
    /// The transmitted kind.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Single { .. } => "single",
            Self::Multiple { .. } => "multiple",
            Self::Number { .. } => "number",
            Self::Text { .. } => "text",
        }
    }

    /// What can be chosen; nothing where something is typed.
    #[must_use]
    pub fn choices(&self) -> &[String] {
        match self {
            Self::Single { choices, .. } | Self::Multiple { choices, .. } => choices,
            Self::Number { .. } | Self::Text { .. } => &[],
        }
    }

    /// The numbers of the right choices.
    #[must_use]
    pub fn right_choices(&self) -> BTreeSet<u32> {
        match self {
            Self::Single { right, .. } => BTreeSet::from([*right]),
            Self::Multiple { right, .. } => right.clone(),
            Self::Number { .. } | Self::Text { .. } => BTreeSet::new(),
        }
    }

    /// The right text, as it is shown afterwards; empty where something is chosen.
    #[must_use]
    pub fn right_text(&self) -> &str {
        match self {
            Self::Single { .. } | Self::Multiple { .. } => "",
            Self::Number { value, .. } => value,
            Self::Text { accepted } => accepted.first().map_or("", String::as_str),
        }
    }

    /// What a number counts.
    #[must_use]
    pub fn unit(&self) -> &str {
        if let Self::Number { unit, .. } = self { unit } else { "" }
    }

    fn is_sound(&self) -> bool {
        let choices = self.choices();
        let listed = |number: &u32| usize::try_from(*number).is_ok_and(|number| (1..=choices.len()).contains(&number));
        match self {
            Self::Single { right, .. } => choices.len() >= 2 && listed(right),
            Self::Multiple { right, .. } => choices.len() >= 2 && !right.is_empty() && right.iter().all(listed),
            Self::Number { value, .. } => number::canonical(value).is_some(),
            Self::Text { accepted } => !accepted.is_empty() && accepted.iter().all(|word| !search_key(word).is_empty()),
        }
    }
}

/// What somebody answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Code of the question.
    pub question: String,
    /// Numbers of the chosen choices, from one.
    #[serde(default)]
    pub choices: BTreeSet<u32>,
    /// What was typed.
    #[serde(default)]
    pub text: String,
}

/// A marked attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graded {
    /// 0 to 100.
    pub score: u32,
    /// Which questions were answered right, in their order.
    pub right: Vec<bool>,
}

impl Question {
    /// Whether the question can be asked and marked.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        !self.code.is_empty()
            && !self.text.trim().is_empty()
            && !self.explanation.trim().is_empty()
            && self.key.is_sound()
    }

    /// Whether `answer` is right; several choices all of them and no other.
    #[must_use]
    pub fn is_right(&self, answer: &Answer) -> bool {
        match &self.key {
            AnswerKey::Single { .. } | AnswerKey::Multiple { .. } => answer.choices == self.key.right_choices(),
            AnswerKey::Number { value, .. } => {
                number::canonical(&answer.text).is_some_and(|given| number::canonical(value) == Some(given))
            }
            AnswerKey::Text { accepted } => {
                let given = search_key(&answer.text);
                !given.is_empty() && accepted.iter().any(|word| search_key(word) == given)
            }
        }
    }

    fn takes(&self, answer: &Answer) -> bool {
        let count = self.key.choices().len();
        let listed = |number: &u32| usize::try_from(*number).is_ok_and(|number| (1..=count).contains(&number));
        answer.choices.iter().all(listed) && answer.text.chars().count() <= MOST_ANSWER
    }
}

/// Refuses answers that belong to no question, or twice to one, or to no choice.
///
/// # Errors
/// `attempt.answer_unsound` with the place of each.
pub fn check_answers(questions: &[Question], answers: &[Answer]) -> Result<(), Refusal> {
    let mut refusal = Refusal::invalid(Vec::new());
    for (place, answer) in answers.iter().enumerate() {
        let question = questions.iter().find(|question| question.code == answer.question);
        let twice = answers.iter().take(place).any(|other| other.question == answer.question);
        if twice || !question.is_some_and(|question| question.takes(answer)) {
            refusal = refusal.at(format!("/answers/{place}"), "attempt.answer_unsound");
        }
    }
    if refusal.fields.is_empty() { Ok(()) } else { Err(refusal) }
}

/// Marks an attempt: every question counts the same, what was not answered is wrong, fractions are dropped.
#[must_use]
pub fn grade(questions: &[Question], answers: &[Answer]) -> Graded {
    let given = |question: &Question| answers.iter().find(|answer| answer.question == question.code);
    let right: Vec<bool> =
        questions.iter().map(|question| given(question).is_some_and(|answer| question.is_right(answer))).collect();
    let points = right.iter().filter(|right| **right).count() * 100;
    let score = points.checked_div(questions.len()).unwrap_or(0);
    Graded { score: u32::try_from(score).unwrap_or(100), right }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn question(code: &str, key: AnswerKey) -> Question {
        Question { code: code.to_owned(), text: "問い".to_owned(), key, explanation: "理由".to_owned() }
    }

    fn words(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    fn test() -> Vec<Question> {
        vec![
            question("q1", AnswerKey::Single { choices: words(&["い", "ろ", "は"]), right: 2 }),
            question("q2", AnswerKey::Multiple { choices: words(&["い", "ろ", "は"]), right: BTreeSet::from([1, 3]) }),
            question("q3", AnswerKey::Number { value: "300000".to_owned(), unit: "円".to_owned() }),
            question("q4", AnswerKey::Text { accepted: words(&["ホウレンソウ", "報連相"]) }),
        ]
    }

    fn chosen(question: &str, choices: &[u32]) -> Answer {
        Answer { question: question.to_owned(), choices: choices.iter().copied().collect(), text: String::new() }
    }

    fn typed(question: &str, text: &str) -> Answer {
        Answer { question: question.to_owned(), choices: BTreeSet::new(), text: text.to_owned() }
    }

    #[rstest]
    #[case(chosen("q1", &[2]), true)]
    #[case(chosen("q1", &[1]), false)]
    #[case(chosen("q1", &[1, 2]), false)]
    #[case(chosen("q1", &[]), false)]
    #[case(chosen("q2", &[3, 1]), true)]
    #[case(chosen("q2", &[1]), false)]
    #[case(chosen("q2", &[1, 2, 3]), false)]
    #[case(typed("q3", "３００,０００"), true)]
    #[case(typed("q3", "300001"), false)]
    #[case(typed("q3", ""), false)]
    #[case(typed("q4", "ほうれんそう"), true)]
    #[case(typed("q4", "ﾎｳﾚﾝｿｳ"), true)]
    #[case(typed("q4", "報連相"), true)]
    #[case(typed("q4", " "), false)]
    fn answers_are_marked(#[case] answer: Answer, #[case] right: bool) {
        let all = test();
        let question = all.iter().find(|question| question.code == answer.question).unwrap();
        assert_eq!(question.is_right(&answer), right);
    }

    /// Three of four right are the 75 points of learning.md, "Progress, score, completion".
    #[test]
    fn three_of_four_are_75_points() {
        let answers = [chosen("q1", &[2]), chosen("q2", &[1, 3]), typed("q3", "300000")];
        let graded = grade(&test(), &answers);
        assert_eq!((graded.score, graded.right), (75, vec![true, true, true, false]));
        assert_eq!(grade(&test()[..3], &answers[..2]).score, 66, "fractions are dropped");
        assert_eq!(grade(&[], &answers).score, 0);
    }

    #[rstest]
    #[case(&[chosen("q1", &[1])], &[])]
    #[case(&[], &[])]
    #[case(&[chosen("q9", &[1])], &["/answers/0"])]
    #[case(&[chosen("q1", &[4])], &["/answers/0"])]
    #[case(&[chosen("q1", &[0])], &["/answers/0"])]
    #[case(&[chosen("q1", &[1]), chosen("q1", &[2])], &["/answers/1"])]
    #[case(&[typed("q3", &"1".repeat(201))], &["/answers/0"])]
    fn an_answer_belongs_to_a_question(#[case] answers: &[Answer], #[case] pointers: &[&str]) {
        let refused = check_answers(&test(), answers).err().map(|refusal| refusal.fields).unwrap_or_default();
        assert_eq!(refused.iter().map(|field| field.pointer.as_str()).collect::<Vec<_>>(), pointers);
    }

    #[rstest]
    #[case(AnswerKey::Single { choices: words(&["い"]), right: 1 })]
    #[case(AnswerKey::Single { choices: words(&["い", "ろ"]), right: 3 })]
    #[case(AnswerKey::Multiple { choices: words(&["い", "ろ"]), right: BTreeSet::new() })]
    #[case(AnswerKey::Number { value: "三".to_owned(), unit: String::new() })]
    #[case(AnswerKey::Text { accepted: words(&[" "]) })]
    fn what_cannot_be_marked_is_not_sound(#[case] key: AnswerKey) {
        assert!(!question("q1", key).is_sound());
    }
}
