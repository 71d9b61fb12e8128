//! A receiver of webhooks that keeps what it is sent and answers as it is told.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// One request as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    /// Headers, their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body as it came.
    pub body: String,
}

impl Hook {
    /// A header.
    ///
    /// # Panics
    /// When it is missing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).unwrap_or_else(|| panic!("no {name} in {self:?}"))
    }

    /// The body as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("a JSON body")
    }
}

/// What is answered: the status line's rest, further header lines, the body.
type Said = (String, String, String);

/// Listens on a port of 127.0.0.1 until dropped.
#[derive(Debug)]
pub struct HookSink {
    address: SocketAddr,
    kept: Arc<Mutex<Vec<Hook>>>,
    said: Arc<Mutex<Said>>,
    listening: JoinHandle<()>,
}

impl HookSink {
    /// Starts it; it answers 204.
    ///
    /// # Panics
    /// When no port can be bound.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("the bound address");
        let kept = Arc::new(Mutex::new(Vec::new()));
        let said = Arc::new(Mutex::new(("204 No Content".to_owned(), String::new(), String::new())));
        let (keep, say) = (Arc::clone(&kept), Arc::clone(&said));
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (keep, say) = (Arc::clone(&keep), Arc::clone(&say));
                // Whoever hangs up early has not sent a webhook.
                tokio::spawn(async move { talk(stream, &keep, &say).await });
            }
        });
        Self { address, kept, said, listening }
    }

    /// `http://127.0.0.1:<port>/hooks`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/hooks", self.address)
    }

    /// The port.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.address.port()
    }

    /// Answers like this from now on: `500 Internal Server Error`, further header lines each ended by `\r\n`, a body.
    ///
    /// # Panics
    /// When a talk panicked.
    pub fn answer(&self, status: &str, headers: &str, body: &str) {
        *self.said.lock().expect("nobody panicked") = (status.to_owned(), headers.to_owned(), body.to_owned());
    }

    /// What has come, and forgets it.
    ///
    /// # Panics
    /// When a talk panicked.
    #[must_use]
    pub fn take(&self) -> Vec<Hook> {
        std::mem::take(&mut *self.kept.lock().expect("nobody panicked"))
    }
}

impl Drop for HookSink {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

/// Reads one request, keeps it and answers it: whoever has the answer finds the request.
async fn talk(stream: TcpStream, kept: &Mutex<Vec<Hook>>, said: &Mutex<Said>) -> Option<()> {
    let mut stream = BufReader::new(stream);
    let mut headers = BTreeMap::new();
    let mut line = String::new();
    stream.read_line(&mut line).await.ok().filter(|read| *read > 0)?;
    loop {
        line.clear();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").and_then(|length| length.parse().ok()).unwrap_or_default();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    let hook = Hook { headers, body: String::from_utf8(body).ok()? };
    kept.lock().expect("nobody panicked").push(hook);
    let (status, further, text) = said.lock().expect("nobody panicked").clone();
    let length = text.len();
    let answer = format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{further}\r\n{text}");
    stream.get_mut().write_all(answer.as_bytes()).await.ok()?;
    stream.get_mut().shutdown().await.ok()
}
