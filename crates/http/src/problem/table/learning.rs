//! The `learning` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "unit.not_a_page",
        409,
        "この単元はページではありません。テストは解答の提出、アンケートは回答の送信で完了します。",
        "This unit is no page; it is done by handing in the test or answering the survey.",
    ),
    ("unit.not_a_test", 409, "この単元はテストではありません。", "This unit is not a test."),
    ("unit.not_a_survey", 409, "この単元はアンケートではありません。", "This unit is not a survey."),
    (
        "survey.answered",
        409,
        "このアンケートには、すでに回答をいただいています。回答は一度だけです。",
        "This survey was answered already. It is answered once.",
    ),
    (
        "survey.changed",
        409,
        "アンケートの設問が更新されました。お手数ですが、ページを読み込み直して、もう一度ご回答ください。",
        "The survey has changed meanwhile. Please reload the page and answer it anew.",
    ),
    (
        "survey.answer_unsound",
        422,
        "この回答は、設問に対応していないか、長すぎます。",
        "The answer belongs to no question, or is too long.",
    ),
    ("survey.answer_missing", 422, "必須の設問に回答がありません。", "A required question has no answer."),
    (
        "survey.too_few_answers",
        409,
        "匿名のアンケートのため、回答が {least} 件になるまで結果は表示されません。",
        "This survey is anonymous: its results are shown from {least} answers on.",
    ),
    (
        "survey.anonymous",
        409,
        "匿名のアンケートのため、一人ひとりの回答は表示・出力できません。",
        "This survey is anonymous: single answers are not shown.",
    ),
    ("course.not_yet_open", 409, "このコースは {from} から受講できます。", "This course can be opened from {from} on."),
    (
        "course.period_over",
        409,
        "このコースの受講期間は {until} で終了しました。",
        "This course could be opened until {until}.",
    ),
    (
        "attempt.answer_unsound",
        422,
        "この解答は、問題に対応していないか、長すぎます。ページを読み込み直してください。",
        "The answer belongs to no question, or is too long. Please reload the page.",
    ),
    (
        "attempt.handed_in",
        409,
        "このテストは、別の画面から提出済みです。もう一度受けるには、新しくテストを始めてください。",
        "This attempt was handed in elsewhere. Begin a new one to answer again.",
    ),
    (
        "attempt.test_changed",
        409,
        "テストの問題が更新されました。お手数ですが、新しくテストを始めてください。",
        "The test has changed meanwhile. Please begin it anew.",
    ),
    (
        "certificate.not_completed",
        409,
        "このコースはまだ修了していません。修了すると、修了証を発行できます。",
        "This course is not completed yet; a certificate comes with its completion.",
    ),
    (
        "certificate.unknown",
        404,
        "この確認コードの修了証は見つかりません。コードをもう一度ご確認ください。",
        "There is no certificate with this code. Please check what was typed.",
    ),
    (
        "catalogue.unit_unsound",
        422,
        "カタログの {course} の単元 {unit} の内容に誤りがあります。",
        "Unit {unit} of {course} in the catalogue is not sound.",
    ),
    (
        "catalogue.content_unreadable",
        422,
        "教材ファイルを読み取れません（{line} 行目付近）。",
        "The content file cannot be read (near line {line}).",
    ),
];
