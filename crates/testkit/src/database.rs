//! A migrated database per test: a copy of a template, so that a test starts within milliseconds.

use std::{
    env, fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use keizoku_migration::{Migrator, Steps as _};
use keizoku_store::{Db, DbConfig};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use crate::{Engine, OnEngine, postgres};

/// A database of one test, removed with it.
#[derive(Debug)]
pub struct TestDatabase {
    engine: Engine,
    url: String,
    place: Place,
}

#[derive(Debug)]
enum Place {
    File(#[expect(dead_code, reason = "removes the folder when dropped")] tempfile::TempDir),
    Database(String),
}

impl OnEngine for TestDatabase {
    async fn on(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => sqlite().await,
            Engine::Postgres => postgres().await,
        }
    }
}

impl TestDatabase {
    /// Which engine it lives on.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.engine
    }

    /// What `Db::connect` and the binary's `--database-url` take.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Opens the product's own handles on it.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn connect(&self) -> Db {
        connect(&self.url).await
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        let Place::Database(name) = &self.place else { return };
        let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        // The test's runtime may already be going down, hence one of its own; a failure only leaves a database to the guard.
        let _finished = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().ok()?;
            runtime.block_on(administer(&drop)).ok()
        })
        .join();
    }
}

async fn sqlite() -> TestDatabase {
    let template = sqlite_template().await;
    let folder = tempfile::tempdir().expect("a folder for the test's database");
    let file = folder.path().join("keizoku.db");
    fs::copy(&template, &file).expect("a copy of the migrated file");
    TestDatabase { engine: Engine::Sqlite, url: sqlite_url(&file), place: Place::File(folder) }
}

async fn postgres() -> TestDatabase {
    static SERIAL: AtomicU32 = AtomicU32::new(0);
    let template = postgres_template().await;
    let name = format!("test_{}_{}", std::process::id(), SERIAL.fetch_add(1, Ordering::Relaxed));
    administer(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        .await
        .expect("no database of that name is left");
    administer(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await.expect("a database from the template");
    TestDatabase { engine: Engine::Postgres, url: postgres_url(&name), place: Place::Database(name) }
}

/// The migrated file to copy, made once for each state of the migrations.
async fn sqlite_template() -> PathBuf {
    let file = scratch().join(format!("template-{:016x}.db", schema_fingerprint()));
    let _alone = lock("sqlite-template");
    if !file.exists() {
        let draft = file.with_extension("draft");
        let _ = fs::remove_file(&draft);
        let db = connect(&sqlite_url(&draft)).await;
        db.migrate().await.expect("the migrations run on SQLite");
        db.close().await.expect("the template is closed");
        // A file copy sees only the main file: bring the write-ahead log home first.
        let mut plain = sqlx::SqliteConnection::connect(&sqlite_url(&draft)).await.expect("the template opens");
        plain.execute("PRAGMA journal_mode = DELETE").await.expect("the log is folded in");
        plain.close().await.expect("the template closes");
        fs::rename(&draft, &file).expect("the template takes its place");
    }
    file
}

/// The migrated database to copy, made once per server and state of the migrations.
async fn postgres_template() -> String {
    let name = format!("template_{:016x}", schema_fingerprint());
    let _alone = lock("postgres-template");
    let known = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM pg_database WHERE datname = $1");
    let mut admin = PgConnection::connect(postgres::url()).await.expect("the test server answers");
    if known.bind(&name).fetch_one(&mut admin).await.expect("the list of databases") == 0 {
        let draft = format!("{name}_draft");
        administer(&format!("DROP DATABASE IF EXISTS {draft} WITH (FORCE)"))
            .await
            .expect("no half-made template is left");
        administer(&format!("CREATE DATABASE {draft}")).await.expect("a database for the template");
        let db = connect(&postgres_url(&draft)).await;
        db.migrate().await.expect("the migrations run on PostgreSQL");
        db.close().await.expect("the template is closed");
        administer(&format!("ALTER DATABASE {draft} RENAME TO {name}")).await.expect("the template takes its name");
    }
    name
}

async fn connect(url: &str) -> Db {
    Db::connect(&DbConfig { url: url.to_owned(), max_connections: 4 }).await.expect("the database opens")
}

async fn administer(statement: &str) -> Result<(), sqlx::Error> {
    let mut admin = PgConnection::connect(postgres::url()).await?;
    // Names are made above from digits and fixed words.
    admin.execute(AssertSqlSafe(statement)).await?;
    admin.close().await
}

fn sqlite_url(file: &Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

fn postgres_url(name: &str) -> String {
    let server = postgres::url();
    let (before_query, query) = server.split_once('?').map_or((server, None), |(url, query)| (url, Some(query)));
    let (address, _) = before_query.rsplit_once('/').expect("a database in the server's URL");
    query.map_or_else(|| format!("{address}/{name}"), |query| format!("{address}/{name}?{query}"))
}

/// Changes with every edit of a migration and with the steps this program was built with, so that a stale template is never
/// used, not even when the sources were changed under a program of before.
fn schema_fingerprint() -> u64 {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../migration/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the migrations' sources").flatten() {
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for step in Migrator::migrations() {
        step.name().hash(&mut hasher);
    }
    for file in files {
        fs::read(file).expect("a migration's source").hash(&mut hasher);
    }
    hasher.finish()
}

/// The folder that the test processes of this work tree share.
pub(crate) fn scratch() -> PathBuf {
    let mut hasher = DefaultHasher::new();
    env!("CARGO_MANIFEST_DIR").hash(&mut hasher);
    let folder = env::temp_dir().join(format!("keizoku-test-{:016x}", hasher.finish()));
    fs::create_dir_all(&folder).expect("a scratch folder");
    folder
}

/// Held until dropped; the system frees it when a process dies.
fn lock(name: &str) -> fs::File {
    let path = scratch().join(format!("{name}.lock"));
    let file = fs::File::options().create(true).truncate(false).write(true).open(path).expect("a lock file");
    file.lock().expect("the lock");
    file
}
