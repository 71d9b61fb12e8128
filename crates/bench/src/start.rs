//! The binary from its start until `/healthz` answers, and the memory it holds when nobody calls.

use std::fs;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use keizoku_testkit::{Engine, OnEngine as _, TestDatabase};

use crate::load::{Call, body};
use crate::measure::{median, ms_since};
use crate::report::{Aim, Reading, Report, Value};
use crate::{Outcome, Sizes};

/// How long a start may take before the run ends.
const LIMIT: Duration = Duration::from_secs(30);
/// Quiet time before the memory is read.
const IDLE: Duration = Duration::from_secs(3);

/// Starts the binary again and again on a migrated database.
pub(crate) async fn measure(engine: Engine, sizes: &Sizes, report: &mut Report) -> Outcome<()> {
    let server = sizes.server()?;
    if !server.is_file() {
        return Err(format!("{} is missing: build keizoku-server, or name it with --server", server.display()).into());
    }
    let database = TestDatabase::on(engine).await;
    let folder = tempfile::tempdir()?;
    let (mut starts, mut memories) = (Vec::new(), Vec::new());
    for round in 0..=sizes.rounds {
        let mut running = Running::start(&server, folder.path(), database.url())?;
        let took = running.until_healthy().await?;
        // The first start makes the secret and the keys, and warms the disk.
        if round > 0 {
            starts.push(took);
        }
        if round % 3 == 1 {
            tokio::time::sleep(IDLE).await;
            memories.push(running.memory()?);
        }
    }
    let plain = |product| Reading { bare: None, product, ratio: None };
    report.add(engine, "start until healthy (ms)", Aim::AtMost(300.0), plain(Value::ms(median(&starts))));
    let memory = Value { number: median(&memories), unit: " MB" };
    report.add(engine, "idle memory (MB)", Aim::AtMost(50.0), plain(memory));
    Ok(())
}

struct Running {
    child: Child,
    begun: Instant,
    address: SocketAddr,
    log: PathBuf,
}

impl Running {
    fn start(server: &Path, folder: &Path, database: &str) -> Outcome<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let begun = Instant::now();
        let log = folder.join("serve.log");
        let output = fs::File::create(&log)?;
        let child = Command::new(server)
            .args(["serve", "--bind", &address.to_string()])
            .current_dir(folder)
            .env("KEIZOKU_DATA_DIR", folder)
            .env("KEIZOKU_DATABASE_URL", database)
            // The port beside the one above, where courses would stand, may be taken.
            .env("KEIZOKU_CONTENT_BIND", "127.0.0.1:0")
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()?;
        Ok(Self { child, begun, address, log })
    }

    async fn until_healthy(&mut self) -> Outcome<f64> {
        let call = Call::one(self.address, "/healthz", None);
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Err(format!("the server ended at once ({status}): {}", fs::read_to_string(&self.log)?).into());
            }
            match body(&call).await {
                Ok(_) => return Ok(ms_since(self.begun)),
                Err(error) if self.begun.elapsed() > LIMIT => return Err(error),
                Err(_) => tokio::time::sleep(Duration::from_millis(2)).await,
            }
        }
    }

    /// Resident memory in MB.
    fn memory(&self) -> Outcome<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS in /proc")?;
        let kib: f64 = resident.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib / 1024.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ended = self.child.kill().and_then(|()| self.child.wait());
    }
}
