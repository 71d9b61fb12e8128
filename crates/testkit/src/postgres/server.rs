//! Starts the server once and shares it between the test processes of a run.

use std::{
    env,
    fs::{self, File},
    net::{TcpListener, TcpStream},
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

use super::Binaries;

/// How long the server may take until it accepts connections.
const START_LIMIT: Duration = Duration::from_secs(60);

/// Ends the server when no test process has held `users` for two looks in a row, and takes its folder away.
///
/// `$1` is the folder, `$2` the process id of the server. It holds `start` while it decides, so that nobody starts or joins meanwhile.
const GUARD: &str = r#"
idle=0
while [ "$idle" -lt 2 ]; do
  sleep 15
  kill -0 "$2" 2>/dev/null || exit 0
  if flock -n -x "$1/users" true; then idle=$((idle + 1)); else idle=0; fi
done
exec 9>"$1/start"
flock -x 9
flock -n -x "$1/users" true || exec sh -c "$GUARD" guard "$1" "$2"
rm -f "$1/port"
kill -INT "$2"
while kill -0 "$2" 2>/dev/null; do sleep 0.1; done
rm -rf "$1/data"
"#;

/// The server in use by this process; the lock on `users` lasts as long as the process.
struct Server {
    url: String,
    _in_use: Option<File>,
}

/// The address of the server's maintenance database, starting a server when none runs.
///
/// # Panics
/// When no server programs are installed (the message says how to get them) or the server does not start.
pub fn url() -> &'static str {
    static SERVER: OnceLock<Server> = OnceLock::new();
    &SERVER
        .get_or_init(|| match env::var("KEIZOKU_TEST_POSTGRES_URL") {
            Ok(url) if !url.is_empty() => Server { url, _in_use: None },
            _ => shared(),
        })
        .url
}

fn shared() -> Server {
    let home = crate::database::scratch().join("postgres");
    fs::create_dir_all(&home).expect("a folder for the test server");
    let start = open(&home.join("start"));
    start.lock().expect("the start lock");
    let users = open(&home.join("users"));
    users.lock_shared().expect("the users lock");
    let port = running(&home).unwrap_or_else(|| launch(&home));
    drop(start);
    Server { url: format!("postgres://keizoku@127.0.0.1:{port}/postgres"), _in_use: Some(users) }
}

/// The port of a server that answers.
fn running(home: &Path) -> Option<u16> {
    let port: u16 = fs::read_to_string(home.join("port")).ok()?.trim().parse().ok()?;
    TcpStream::connect(("127.0.0.1", port)).ok().map(|_| port)
}

#[expect(clippy::zombie_processes, reason = "the server outlives the test that starts it; the guard ends it")]
fn launch(home: &Path) -> u16 {
    let binaries = Binaries::find().unwrap_or_else(|missing| panic!("{missing}"));
    let data = home.join("data");
    if data.exists() {
        fs::remove_dir_all(&data).expect("the folder of a server that died is removed");
    }
    fs::create_dir(&data).expect("a data folder");
    let account = Account::choose();
    account.own(&data);

    let log = home.join("server.log");
    let initdb = account
        .command(&binaries.program("initdb"))
        .args(["--no-sync", "--no-instructions", "--auth=trust", "--username=keizoku", "--encoding=UTF8", "--locale=C"])
        .arg("--pgdata")
        .arg(&data)
        .output()
        .expect("initdb runs");
    assert!(initdb.status.success(), "initdb failed: {}", String::from_utf8_lossy(&initdb.stderr));

    let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|free| free.local_addr()).expect("a free port").port();
    let out = File::create(&log).expect("a log file");
    let server = account
        .command(&binaries.program("postgres"))
        .arg("-D")
        .arg(&data)
        .args(["-p", &port.to_string(), "-h", "127.0.0.1", "-k", ""])
        .args(["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"])
        .args(["-c", "max_connections=300", "-c", "timezone=UTC", "-c", "shared_buffers=64MB"])
        .stdin(Stdio::null())
        .stdout(out.try_clone().expect("the log file"))
        .stderr(out)
        .process_group(0)
        .spawn()
        .expect("postgres runs");

    wait_until_ready(port, &log);
    fs::write(home.join("port"), port.to_string()).expect("the port file");
    guard(home, server.id());
    port
}

fn wait_until_ready(port: u16, log: &Path) {
    let begun = Instant::now();
    let ready = || {
        fs::read_to_string(log).is_ok_and(|text| text.contains("ready to accept connections"))
            && TcpStream::connect(("127.0.0.1", port)).is_ok()
    };
    while !ready() {
        let text = || fs::read_to_string(log).unwrap_or_default();
        assert!(begun.elapsed() < START_LIMIT, "the PostgreSQL server did not start:\n{}", text());
        thread::sleep(Duration::from_millis(20));
    }
}

/// Leaves a small process behind that outlives the tests and ends the server.
#[expect(clippy::zombie_processes, reason = "the guard outlives the test that starts it, and ends by itself")]
fn guard(home: &Path, server: u32) {
    Command::new("sh")
        .env("GUARD", GUARD)
        .args(["-c", GUARD, "guard"])
        .arg(home)
        .arg(server.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("the guard of the test server runs");
}

fn open(path: &Path) -> File {
    File::options().create(true).truncate(false).write(true).open(path).expect("a lock file")
}

/// Who runs the server: PostgreSQL refuses to run as root.
enum Account {
    Own,
    Other(&'static str),
}

impl Account {
    fn choose() -> Self {
        if effective_user() != "0" {
            return Self::Own;
        }
        let known = |name: &str| Command::new("id").arg("-u").arg(name).output().is_ok_and(|out| out.status.success());
        Self::Other(if known("postgres") { "postgres" } else { "nobody" })
    }

    fn own(&self, folder: &Path) {
        if let Self::Other(name) = self {
            let done = Command::new("chown").arg(name).arg(folder).status();
            assert!(done.is_ok_and(|status| status.success()), "{} goes to the account {name}", folder.display());
        }
    }

    fn command(&self, program: &PathBuf) -> Command {
        let mut command = match self {
            Self::Own => Command::new(program),
            Self::Other(name) => {
                let mut command = Command::new("setpriv");
                command.args(["--reuid", name, "--regid", &primary_group(name), "--clear-groups", "--"]).arg(program);
                command
            }
        };
        // The working folder of a test may be closed to the other account.
        command.current_dir("/").env("LC_ALL", "C");
        command
    }
}

fn effective_user() -> String {
    printed("-u", None)
}

fn primary_group(name: &str) -> String {
    printed("-g", Some(name))
}

fn printed(question: &str, name: Option<&str>) -> String {
    let out = Command::new("id").arg(question).args(name).output().expect("the program `id`");
    String::from_utf8_lossy(&out.stdout).trim().to_owned()
}
