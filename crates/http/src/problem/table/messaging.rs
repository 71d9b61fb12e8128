//! The `messaging` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
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
