//! Refusals of what leaves the product for other programs.

use super::Row;

pub(super) const ROWS: &[Row] = &[(
    "calendar_feed.too_many",
    409,
    "カレンダー配信は {most} 件までです。使っていないものを停止してください。",
    "There are {most} calendar feeds already. Revoke one that is not used.",
)];
