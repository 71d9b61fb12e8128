//! A load generator: a few kept-alive connections on the loopback address, one call under way on each. Either each calls again as soon
//! as it is answered, or calls are due at a steady rate and their time runs from then on, sent or not.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Outcome;
use crate::measure::ms_since;

/// No round takes longer, however slow the answers are.
const LIMIT: Duration = Duration::from_secs(60);
/// Connections over which calls of one caller at a steady rate are spread; more than are ever under way unless the service falls
/// behind.
pub(crate) const LINES: usize = 16;

/// How much one round is: it ends with whichever comes first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// Calls over all connections.
    pub(crate) calls: usize,
    /// Time; each connection makes at least one call.
    pub(crate) time: Duration,
}

/// What to call.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    /// Where the service listens.
    address: SocketAddr,
    method: &'static str,
    /// Who calls; the connections are theirs in turn.
    callers: Arc<[Caller]>,
}

/// Somebody who calls.
#[derive(Debug, Clone)]
pub(crate) struct Caller {
    /// Paths with their queries, already encoded; called in turn, each connection beginning at a path of its own.
    pub(crate) paths: Vec<String>,
    /// The access token, if one is sent.
    pub(crate) token: Option<String>,
}

impl Call {
    /// Somebody reads paths.
    pub(crate) fn of(address: SocketAddr, paths: Vec<String>, token: Option<String>) -> Self {
        Self { address, method: "GET", callers: [Caller { paths, token }].into() }
    }

    /// Somebody reads one path.
    pub(crate) fn one(address: SocketAddr, path: &str, token: Option<String>) -> Self {
        Self::of(address, vec![path.to_owned()], token)
    }

    /// Several write, without a body.
    pub(crate) fn posts(address: SocketAddr, callers: Vec<Caller>) -> Self {
        Self { address, method: "POST", callers: callers.into() }
    }
}

/// What a round showed.
#[derive(Debug, Default)]
pub(crate) struct Round {
    /// Milliseconds of each call.
    pub(crate) times: Vec<f64>,
    /// Calls per second over all connections.
    pub(crate) per_second: f64,
}

/// Calls over `connections` connections, each again as soon as it is answered.
///
/// # Errors
/// Anything but a 200 with a length.
pub(crate) async fn round(call: &Call, connections: usize, bounds: Bounds) -> Outcome<Round> {
    together(call, connections, bounds, None).await
}

/// Calls that are due `rate` times a second over [`LINES`] connections, or one for each of more callers; a time runs from when the call
/// was due.
///
/// # Errors
/// Anything but a 200 with a length.
pub(crate) async fn paced(call: &Call, rate: u32, bounds: Bounds) -> Outcome<Round> {
    together(call, LINES.max(call.callers.len()), bounds, Some(Duration::from_secs(1) / rate)).await
}

async fn together(call: &Call, connections: usize, bounds: Bounds, pause: Option<Duration>) -> Outcome<Round> {
    let each = bounds.calls.div_ceil(connections);
    let mut open = Vec::with_capacity(connections);
    for number in 0..connections {
        open.push(Connection::open(call, number).await?);
    }
    // Nobody's first call waits for somebody else's connection.
    let begun = Instant::now();
    let line = |number| Line { number, connections, calls: each, begun, until: begun + bounds.time, pause };
    let run = |(number, connection)| {
        let line = line(number);
        tokio::spawn(async move { tokio::time::timeout(LIMIT, line.run(connection)).await? })
    };
    let tasks: Vec<_> = open.into_iter().enumerate().map(run).collect();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await??);
    }
    #[expect(clippy::cast_precision_loss, reason = "thousands of calls")]
    let per_second = times.len() as f64 / begun.elapsed().as_secs_f64();
    Ok(Round { times, per_second })
}

/// One call, for its body.
pub(crate) async fn body(call: &Call) -> Outcome<Vec<u8>> {
    let mut connection = Connection::open(call, 0).await?;
    let length = connection.exchange(0).await?;
    Ok(connection.buffer.split_off(connection.filled - length).into_iter().take(length).collect())
}

/// What one connection does in a round.
struct Line {
    number: usize,
    connections: usize,
    calls: usize,
    begun: Instant,
    until: Instant,
    /// Between two calls of all connections.
    pause: Option<Duration>,
}

impl Line {
    async fn run(&self, mut connection: Connection) -> Outcome<Vec<f64>> {
        let mut times = Vec::with_capacity(self.calls);
        for turn in 0..self.calls {
            let due = self.due(turn);
            if turn > 0 && due.max(Instant::now()) >= self.until {
                break;
            }
            tokio::time::sleep_until(due.into()).await;
            let begun = if self.pause.is_some() { due } else { Instant::now() };
            connection.exchange(turn).await?;
            times.push(ms_since(begun));
        }
        Ok(times)
    }

    fn due(&self, turn: usize) -> Instant {
        let place = u32::try_from(turn * self.connections + self.number).unwrap_or(u32::MAX);
        self.pause.map_or(self.begun, |pause| self.begun + pause * place)
    }
}

struct Connection {
    stream: TcpStream,
    requests: Vec<Vec<u8>>,
    buffer: Vec<u8>,
    filled: usize,
}

impl Connection {
    async fn open(call: &Call, number: usize) -> Outcome<Self> {
        let stream = TcpStream::connect(call.address).await?;
        stream.set_nodelay(true)?;
        let caller = &call.callers[number % call.callers.len()];
        let token = caller.token.as_ref().map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
        let rest = format!("HTTP/1.1\r\nHost: {}\r\n{token}", call.address);
        let length = if call.method == "GET" { "" } else { "Content-Length: 0\r\n" };
        let request = |path: &String| format!("{} {path} {rest}{length}\r\n", call.method).into_bytes();
        let mut requests: Vec<Vec<u8>> = caller.paths.iter().map(request).collect();
        let first = number % requests.len();
        requests.rotate_left(first);
        Ok(Self { stream, requests, buffer: vec![0; 16 * 1024], filled: 0 })
    }

    /// Sends a request and reads the whole answer; the body's length.
    async fn exchange(&mut self, turn: usize) -> Outcome<usize> {
        self.stream.write_all(&self.requests[turn % self.requests.len()]).await?;
        self.filled = 0;
        let mut expected = None;
        loop {
            if self.filled == self.buffer.len() {
                self.buffer.resize(self.filled * 2, 0);
            }
            let read = self.stream.read(&mut self.buffer[self.filled..]).await?;
            if read == 0 {
                return Err("the service closed the connection".into());
            }
            self.filled += read;
            if expected.is_none() {
                expected = head(&self.buffer[..self.filled])?;
            }
            if let Some((head, body)) = expected
                && self.filled >= head + body
            {
                return Ok(body);
            }
        }
    }
}

/// Lengths of head and body, once the head has come.
fn head(bytes: &[u8]) -> Outcome<Option<(usize, usize)>> {
    let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { return Ok(None) };
    let text = std::str::from_utf8(&bytes[..end])?;
    if !text.starts_with("HTTP/1.1 200 ") {
        return Err(format!("not a 200: {}", String::from_utf8_lossy(bytes)).into());
    }
    let length = text
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find_map(|(name, value)| name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<usize>()));
    Ok(Some((end + 4, length.ok_or("an answer without a length")??)))
}
