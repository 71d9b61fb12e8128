//! The `messaging` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("mailing.subject_missing", 422, "件名を入力してください。", "Please enter a subject."),
    ("mailing.subject_too_long", 422, "件名は100文字以内で入力してください。", "A subject has at most 100 characters."),
    ("mailing.text_missing", 422, "本文を入力してください。", "Please enter a text."),
    ("mailing.text_too_long", 422, "本文は5,000文字以内で入力してください。", "A text has at most 5,000 characters."),
    (
        "mailing.characters",
        422,
        "使えない文字（制御文字・外字）が含まれています。",
        "There are control or user-defined characters.",
    ),
    (
        "mailing.variable_unknown",
        422,
        "使えない変数があります：{name}。変数は一覧から挿入してください。",
        "There is no variable {name}. Insert variables from the list.",
    ),
    (
        "mailing.variable_unclosed",
        422,
        "「{{」に対応する「}}」がありません。変数は一覧から挿入してください。",
        "A variable is not closed: “{{” without “}}”.",
    ),
    (
        "mailing.nobody_found",
        409,
        "この条件に当てはまる受講者がいないため、メールを作成できません。",
        "Nobody is found by these conditions, so there is nobody to write to.",
    ),
    (
        "mailing.too_many_people",
        409,
        "1回の配信は{most}人までです。条件を絞り込んでください。",
        "A mailing goes to {most} people at most. Narrow the search.",
    ),
    (
        "mailing.nobody_has_address",
        409,
        "メールアドレスが登録されている受講者がいないため、送信できません。",
        "None of these people has a mail address.",
    ),
    (
        "mailing.not_a_draft",
        409,
        "送信を開始したメールは変更・削除・再送信できません。",
        "A mailing that was sent cannot be changed, deleted or sent again.",
    ),
    (
        "mailing.not_sending",
        409,
        "送信中のメールではないため、中止できません。",
        "Only a mailing that is on its way can be stopped.",
    ),
    (
        "mailing.no_own_address",
        409,
        "ご自分のメールアドレスが登録されていないため、テスト送信できません。",
        "You have no mail address of your own to send a test to.",
    ),
    (
        "mailing.tried_just_now",
        409,
        "テスト送信は1分に1回までです。少し待ってからお試しください。",
        "A test can be sent once a minute. Please wait a moment.",
    ),
    ("notice.title_missing", 422, "件名を入力してください。", "Please enter a title."),
    ("notice.title_too_long", 422, "件名は100文字以内で入力してください。", "A title has at most 100 characters."),
    ("notice.text_too_long", 422, "本文は5,000文字以内で入力してください。", "A text has at most 5,000 characters."),
    (
        "notice.characters",
        422,
        "使えない文字（制御文字・外字）が含まれています。",
        "There are control or user-defined characters.",
    ),
    (
        "notice.days_order",
        422,
        "公開終了日は公開開始日以降の日付にしてください。",
        "The last day cannot be before the first.",
    ),
    ("notice.too_many_targets", 422, "公開対象は50件までです。", "A notice has at most 50 targets."),
    ("notice.target_twice", 422, "同じ公開対象が2回指定されています。", "This target is named twice."),
    (
        "notice.target_unknown",
        422,
        "この公開対象は選べません。削除されたか、現在の契約期間のものではありません。",
        "This target cannot be chosen. It is gone, or not of the present term.",
    ),
    (
        "notice.target_forbidden",
        422,
        "上司の方が公開できるのは、担当する組織とその配下あてのお知らせだけです。",
        "Supervisors can write notices for their own departments only.",
    ),
    (
        "notice.targets_missing",
        409,
        "公開対象が選ばれていません。1つ以上選んでください。",
        "Nobody is named. Choose at least one target.",
    ),
    ("notice.text_missing", 409, "本文が入力されていません。", "There is no text yet."),
    (
        "notice.period_over",
        409,
        "公開終了日を過ぎています。期間を変更してから公開してください。",
        "The last day is over. Change the period, then publish.",
    ),
    (
        "notice.not_a_draft",
        409,
        "この操作ができるのは下書きのお知らせだけです。",
        "Only a draft can be published or deleted.",
    ),
    (
        "notice.not_published",
        409,
        "公開されていないお知らせは取り下げられません。",
        "Only a published notice can be withdrawn.",
    ),
    (
        "notice.withdrawn",
        409,
        "取り下げたお知らせは変更できません。コピーして新しく作成してください。",
        "A withdrawn notice cannot be changed. Copy it instead.",
    ),
    (
        "notice.too_many",
        409,
        "下書き・公開中・公開予約のお知らせは合わせて{most}件までです。不要なものを削除するか取り下げてください。",
        "There can be {most} drafts and live notices. Delete or withdraw some first.",
    ),
];
