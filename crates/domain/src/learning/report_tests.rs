//! What a report asks for, how it is marked, and how an attempt goes on (learning.md, "Progress, score, completion").

use std::collections::BTreeSet;

use rstest::rstest;

use super::*;
use crate::learning::question::AnswerKey;

fn criterion(code: &str, points: u32) -> Criterion {
    let level = Level { points, text: "できている".to_owned() };
    Criterion { code: code.to_owned(), title: "観点".to_owned(), points, levels: vec![level] }
}

fn question(code: &str, points: u32) -> RubricQuestion {
    let key = AnswerKey::Single { choices: vec!["はい".to_owned(), "いいえ".to_owned()], right: 1 };
    let question =
        Question { code: code.to_owned(), text: "書いたか".to_owned(), key, explanation: "理由".to_owned() };
    RubricQuestion { question, points }
}

fn task(answer: ReportForm, marking: Marking) -> ReportTask {
    ReportTask {
        instructions: "書いてください。".to_owned(),
        answer,
        most_characters: 10,
        marking,
        model_answer: String::new(),
        passing_score: None,
    }
}

fn by_hand(points: &[(&str, u32)]) -> Marking {
    Marking::Administrator { criteria: points.iter().map(|(code, most)| criterion(code, *most)).collect() }
}

fn by_questions(points: &[(&str, u32)]) -> Marking {
    Marking::Questions { questions: points.iter().map(|(code, most)| question(code, *most)).collect() }
}

fn chosen(question: &str, choice: u32) -> Answer {
    Answer { question: question.to_owned(), choices: BTreeSet::from([choice]), text: String::new() }
}

#[rstest]
#[case(by_hand(&[("a", 25), ("b", 75)]), true)]
#[case(by_hand(&[]), false)]
#[case(by_hand(&[("a", 25), ("a", 75)]), false)]
#[case(by_hand(&[("", 25)]), false)]
#[case(by_hand(&[("a", 0)]), false)]
#[case(by_hand(&[("a", 101)]), false)]
#[case(by_questions(&[("a", 1)]), true)]
#[case(by_questions(&[("a", 0)]), false)]
#[case(by_questions(&[("a", 1), ("a", 1)]), false)]
fn what_cannot_be_marked_is_not_sound(#[case] marking: Marking, #[case] sound: bool) {
    assert_eq!(task(ReportForm::Text, marking).is_sound(), sound);
}

#[rstest]
#[case(ReportForm::Text, "書いた", false, &[])]
#[case(ReportForm::Text, " ", true, &["report.text_missing"])]
#[case(ReportForm::Text, "一二三四五六七八九十一", false, &["report.text_too_long"])]
#[case(ReportForm::File, "", true, &[])]
#[case(ReportForm::File, "", false, &["report.file_missing"])]
#[case(ReportForm::File, "書いた", true, &["report.text_not_taken"])]
#[case(ReportForm::TextOrFile, "", true, &[])]
#[case(ReportForm::TextOrFile, "書いた", false, &[])]
#[case(ReportForm::TextOrFile, "", false, &["report.text_missing"])]
fn a_report_is_given_as_it_is_asked_for(
    #[case] form: ReportForm,
    #[case] text: &str,
    #[case] has_file: bool,
    #[case] codes: &[&str],
) {
    let refused = task(form, by_hand(&[("a", 10)])).check(text, has_file, &[]).err();
    let refused = refused.map(|refusal| refusal.fields).unwrap_or_default();
    assert_eq!(refused.iter().map(|field| field.code).collect::<Vec<_>>(), codes);
}

/// learning.md, "Progress, score, completion": score/100 for every scored unit; a report at 75 points.
#[rstest]
#[case(&[("a", 25), ("b", 20), ("c", 15), ("d", 15)], Some(75))]
#[case(&[("a", 25), ("b", 25), ("c", 25), ("d", 25)], Some(100))]
#[case(&[("a", 0), ("b", 0), ("c", 0), ("d", 0)], Some(0))]
#[case(&[("a", 26), ("b", 0), ("c", 0), ("d", 0)], None)]
#[case(&[("a", 1), ("b", 1), ("c", 1)], None)]
#[case(&[("a", 1), ("a", 1), ("b", 1), ("c", 1), ("d", 1)], None)]
#[case(&[("a", 1), ("b", 1), ("c", 1), ("d", 1), ("e", 1)], None)]
fn points_of_criteria_are_scaled_to_a_hundred(#[case] given: &[(&str, u32)], #[case] score: Option<u32>) {
    let task = task(ReportForm::Text, by_hand(&[("a", 25), ("b", 25), ("c", 25), ("d", 25)]));
    let given: Vec<(String, u32)> = given.iter().map(|(code, points)| ((*code).to_owned(), *points)).collect();
    assert_eq!(task.score_by_criteria(&given).ok().map(|(score, _)| score), score);
}

#[test]
fn fractions_are_dropped_and_each_way_of_marking_is_its_own() {
    let thirds = task(ReportForm::Text, by_hand(&[("a", 3)]));
    assert_eq!(thirds.score_by_criteria(&[("a".to_owned(), 2)]).unwrap().0, 66);
    let asked = task(ReportForm::Text, by_questions(&[("a", 1)]));
    assert_eq!(asked.score_by_criteria(&[]).unwrap_err().code, "report.marked_by_questions");
    assert_eq!(thirds.score_by_questions(&[]), (0, Vec::new()));
}

#[rstest]
#[case(&[("a", 1), ("b", 1)], 100)]
#[case(&[("a", 1), ("b", 2)], 75)]
#[case(&[("b", 1)], 25)]
#[case(&[], 0)]
fn rubric_questions_give_their_points(#[case] answers: &[(&str, u32)], #[case] score: u32) {
    let task = task(ReportForm::Text, by_questions(&[("a", 30), ("b", 10)]));
    let answers: Vec<Answer> = answers.iter().map(|(code, choice)| chosen(code, *choice)).collect();
    assert_eq!(task.score_by_questions(&answers).0, score);
    let refused = task.check("書いた", false, &[chosen("z", 1)]).unwrap_err();
    assert_eq!(refused.fields[0].code, "attempt.answer_unsound");
}

#[rstest]
#[case(ReportState::Draft, Some("submitted"), None, None)]
#[case(ReportState::Submitted, None, Some("marked"), Some("returned"))]
#[case(ReportState::Returned, None, None, None)]
#[case(ReportState::Marked, None, Some("marked"), None)]
fn an_attempt_goes_one_way(
    #[case] from: ReportState,
    #[case] handed_in: Option<&str>,
    #[case] marked: Option<&str>,
    #[case] returned: Option<&str>,
) {
    let text = |to: Result<ReportState, Refusal>| to.ok().map(ReportState::as_str);
    assert_eq!(
        [text(from.handed_in(false)), text(from.marked()), text(from.returned())],
        [handed_in, marked, returned]
    );
    assert_eq!(from.handed_in(true).is_ok(), handed_in.is_some());
    assert_eq!(ReportState::from_text(from.as_str()), Some(from));
}

#[rstest]
#[case(None, Some((1, true)))]
#[case(Some((1, ReportState::Draft)), Some((1, false)))]
#[case(Some((1, ReportState::Submitted)), None)]
#[case(Some((1, ReportState::Returned)), Some((2, true)))]
#[case(Some((4, ReportState::Marked)), Some((5, true)))]
fn a_report_is_handed_in_again_without_limit(
    #[case] latest: Option<(u32, ReportState)>,
    #[case] next: Option<(u32, bool)>,
) {
    assert_eq!(open_attempt(latest).ok(), next);
}

#[rstest]
#[case("", false, None)]
#[case(" ", true, Some("report.comment_missing"))]
#[case("直してください。", true, None)]
fn a_returned_report_says_why(#[case] comment: &str, #[case] needed: bool, #[case] code: Option<&str>) {
    assert_eq!(check_comment(comment, needed).err().map(|refusal| refusal.fields[0].code), code);
    let long = "あ".repeat(MOST_COMMENT + 1);
    assert_eq!(check_comment(&long, needed).unwrap_err().fields[0].code, "report.comment_too_long");
}
