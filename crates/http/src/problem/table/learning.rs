//! The `learning` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "unit.not_a_page",
        409,
        "この単元はテストです。解答を提出すると完了します。",
        "This unit is a test; it is done by handing it in.",
    ),
    ("unit.not_a_test", 409, "この単元はテストではありません。", "This unit is not a test."),
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
