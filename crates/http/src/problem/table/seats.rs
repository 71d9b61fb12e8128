//! The `seats` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    (
        "seats.none_left",
        409,
        "ユーザID数が足りません。必要 {needed}、残り {free}（契約数 {purchased}）。IDの追加をお申し込みください。",
        "Not enough seats: {needed} needed, {free} free of {purchased}. Order additional IDs.",
    ),
    ("roster.not_open", 409, "次期名簿はまだ開いていません。", "The next roster is not open yet."),
    (
        "roster.confirmed",
        409,
        "次期名簿は確定済みです。変更するには再編集にしてください。",
        "The next roster is confirmed. Reopen it to change it.",
    ),
    ("roster.not_confirmed", 409, "次期名簿は確定されていません。", "The next roster is not confirmed."),
    ("roster.ended", 409, "この契約期間は終了しています。", "This term has ended."),
    (
        "roster.over_quota",
        409,
        "契約数 {purchased} を {over} 名超えています。減らすか、IDを追加してから確定してください。",
        "{over} people more than the {purchased} seats bought. Bring it under, then confirm.",
    ),
];
