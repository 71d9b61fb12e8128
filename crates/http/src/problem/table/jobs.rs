//! The `jobs` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[
    ("job.already_finished", 409, "この処理はすでに終了しています。", "This job has ended already."),
    (
        "demo.clock_target",
        422,
        "移動先の日付か日数のどちらかを指定してください。",
        "Give either a date or a number of days.",
    ),
    ("demo.clock_backwards", 422, "デモの日付を過去に戻すことはできません。", "The demo's clock does not go back."),
    ("demo.clock_too_far", 422, "一度に進められるのは800日までです。", "One move may be 800 days at most."),
];
