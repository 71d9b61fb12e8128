//! A PostgreSQL server of the tests' own, from whatever binaries the machine has.
//!
//! One server serves all test processes of a run. It is started by the first that needs it and ends itself when nobody has used
//! it for a while. `KEIZOKU_TEST_POSTGRES_URL` names a server to use instead (its user must be allowed to create databases).

mod binaries;
mod server;

pub use binaries::{Binaries, Missing};
pub use server::url;
