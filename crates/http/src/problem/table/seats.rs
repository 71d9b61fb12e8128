//! The `seats` room's refusals.

use super::Row;

/// Code, status, Japanese, English; `{name}` is filled from the refusal's facts.
pub(super) const ROWS: &[Row] = &[];
