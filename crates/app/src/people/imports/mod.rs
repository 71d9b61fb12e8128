//! Load → check → confirm (`learning.md`, "Learner file"). Loading stores nothing but the plan; confirming writes exactly it.

mod commit;
mod load;
mod read;

use std::collections::HashMap;

use keizoku_domain::people::table::{Table, TableRow};
use serde::{Deserialize, Serialize};

pub use commit::{Committed, commit};
pub use keizoku_domain::people::plan::{ImportPlan, PlanAction, PlanRow, SeatEffect};
pub use keizoku_store::people::imports::Import;
pub(crate) use load::profile_of;
pub use load::{FileKind, load};
pub(super) use load::{carried_over, snapshot};
pub use read::{ErrorFile, RowKind, error_file, find, rows};

use crate::app::App;
use crate::error::AppError;

/// What is kept sealed beside a plan: the file's rows, for the file with its errors, and the initial passwords.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    header: Vec<String>,
    rows: Vec<(u32, Vec<String>)>,
    /// Chosen initial passwords, by row.
    pub(crate) passwords: HashMap<u32, String>,
}

impl Kept {
    fn of(table: &Table, passwords: HashMap<u32, String>) -> Self {
        let row = |row: &TableRow| (row.number, row.cells.clone());
        Self { header: table.header.clone(), rows: table.rows.iter().map(row).collect(), passwords }
    }

    fn seal(&self, app: &App, context: &str) -> Result<Vec<u8>, AppError> {
        app.identity().keyring.seal(context, &serde_json::to_vec(self).map_err(AppError::internal)?)
    }

    pub(crate) fn open(app: &App, import: &Import) -> Result<Self, AppError> {
        let sealed = import.secrets.as_deref().ok_or(AppError::NotFound)?;
        let plain = app.identity().keyring.open(&sealing_context(import.id), sealed)?;
        serde_json::from_slice(&plain).map_err(AppError::internal)
    }
}

fn sealing_context(id: keizoku_domain::id::ImportId) -> String {
    format!("imports/{id}")
}
