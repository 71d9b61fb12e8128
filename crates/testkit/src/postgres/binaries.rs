//! Finds `initdb` and `postgres`.

use std::{
    env, fmt,
    path::{Path, PathBuf},
};

/// The folder that holds both programs.
#[derive(Clone, Debug)]
pub struct Binaries {
    folder: PathBuf,
}

/// No PostgreSQL server is installed; its text says how to get one.
#[derive(Debug)]
pub struct Missing {
    searched: Vec<PathBuf>,
}

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "these tests need the PostgreSQL server programs `initdb` and `postgres`, and found none.")?;
        writeln!(out, "  Debian, Ubuntu:  apt-get install postgresql")?;
        writeln!(out, "  Fedora:          dnf install postgresql-server")?;
        writeln!(out, "  macOS:           brew install postgresql@17")?;
        writeln!(out, "  elsewhere:       set KEIZOKU_TEST_POSTGRES_BIN to the folder that holds them,")?;
        writeln!(out, "                   or KEIZOKU_TEST_POSTGRES_URL to a server whose user may create databases")?;
        write!(out, "searched:")?;
        self.searched.iter().try_for_each(|folder| write!(out, " {}", folder.display()))
    }
}

impl Binaries {
    /// Looks where `KEIZOKU_TEST_POSTGRES_BIN` says, on the PATH, and where distributions put them; the newest version wins.
    ///
    /// # Errors
    /// [`Missing`], which names every folder that was searched.
    pub fn find() -> Result<Self, Missing> {
        let mut searched = Vec::new();
        for folder in candidates() {
            if folder.join("initdb").is_file() && folder.join("postgres").is_file() {
                // A link on the PATH leads to the folder whose neighbours the programs need.
                let real = folder.join("initdb").canonicalize().ok();
                let folder = real.as_deref().and_then(Path::parent).unwrap_or(&folder).to_owned();
                return Ok(Self { folder });
            }
            searched.push(folder);
        }
        Err(Missing { searched })
    }

    /// The full path of one program.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
}

fn candidates() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = env::var_os("KEIZOKU_TEST_POSTGRES_BIN").map(PathBuf::from).into_iter().collect();
    if let Some(path) = env::var_os("PATH") {
        found.extend(env::split_paths(&path));
    }
    found.extend(versions("/usr/lib/postgresql", "", "bin"));
    found.extend(versions("/usr", "pgsql-", "bin"));
    found.push("/usr/local/pgsql/bin".into());
    found.extend(versions("/opt/homebrew/opt", "postgresql@", "bin"));
    found.extend(versions("/usr/local/opt", "postgresql@", "bin"));
    found
}

/// `parent/<prefix><number>/inner`, the highest number first.
fn versions(parent: &str, prefix: &str, inner: &str) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(parent) else { return Vec::new() };
    let mut numbered: Vec<(u32, PathBuf)> = entries
        .flatten()
        .filter_map(|entry| {
            let number = entry.file_name().to_str()?.strip_prefix(prefix)?.parse().ok()?;
            Some((number, entry.path().join(inner)))
        })
        .collect();
    numbered.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    numbered.into_iter().map(|(_, folder)| folder).collect()
}
