//! Learners, organisations, and the files they come in. The rules stand in `keizoku_domain::people`.

pub mod carry_over;
pub mod change;
pub mod export;
pub mod first_passwords;
pub mod imports;
pub mod list;
pub mod logins;
pub mod org_units;
pub mod passwords;
pub mod provision;
pub mod rosters;
pub mod samples;
pub(crate) mod search;
pub mod sheet;
pub mod sight;
pub(crate) mod told;
pub mod trees;
pub mod write;

use imports::profile_of as imports_profile;
