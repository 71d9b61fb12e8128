//! The `seats` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[(
    "seats.none_left",
    409,
    "ユーザID数が足りません。必要 {needed}、残り {free}（契約数 {purchased}）。IDの追加をお申し込みください。",
    "Not enough seats: {needed} needed, {free} free of {purchased}. Order additional IDs.",
)];
