//! The hash of a plan: the same for the same effect, whether it came as CSV or as a workbook.

use aws_lc_rs::digest::{Context, SHA256};

use super::{ImportPlan, PlanAction};
use crate::id::TermId;

/// SHA-256 in hexadecimal over the term, the departments, the effects in order of key, and the faults.
pub(super) fn of(plan: &ImportPlan, term: TermId) -> String {
    let mut context = Context::new(&SHA256);
    context.update(b"keizoku-import-1\n");
    context.update(term.to_string().as_bytes());
    let mut add = |kind: &str, value: &dyn erased::Json| {
        context.update(format!("\n{kind} ").as_bytes());
        context.update(&value.json());
    };
    for unit in &plan.units {
        add("unit", unit);
    }
    let mut rows: Vec<_> = plan.rows.iter().filter(|row| row.action != PlanAction::Ignore).collect();
    rows.sort_by(|a, b| a.key.cmp(&b.key));
    for row in rows {
        add("row", &(&row.key, row.action, &row.effect, &row.changes));
    }
    for fault in &plan.faults {
        add("fault", fault);
    }
    context.finish().as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// JSON of anything, so that one closure can take it.
mod erased {
    pub(super) trait Json {
        fn json(&self) -> Vec<u8>;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> Vec<u8> {
            serde_json::to_vec(self).unwrap_or_default()
        }
    }
}
