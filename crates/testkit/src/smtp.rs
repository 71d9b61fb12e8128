//! A mail server that keeps what it is sent, for tests of the SMTP transport.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

/// One message as it came over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// Header and body, lines ended by `\n`, dots unstuffed.
    pub data: String,
}

/// Listens on a port of 127.0.0.1 until dropped.
#[derive(Debug)]
pub struct SmtpSink {
    address: SocketAddr,
    kept: Arc<Mutex<Vec<Delivery>>>,
    refused: Arc<Mutex<Vec<String>>>,
    listening: JoinHandle<()>,
}

impl SmtpSink {
    /// Starts it.
    ///
    /// # Panics
    /// When no port can be bound.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("the bound address");
        let kept = Arc::new(Mutex::new(Vec::new()));
        let refused = Arc::new(Mutex::new(Vec::new()));
        let (into, refuse) = (Arc::clone(&kept), Arc::clone(&refused));
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, Arc::clone(&into), Arc::clone(&refuse)));
            }
        });
        Self { address, kept, refused, listening }
    }

    /// `host:port` to send to.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// What arrived so far.
    ///
    /// # Panics
    /// When a conversation panicked.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.kept.lock().expect("the kept mail").clone()
    }

    /// Answers 550 to this recipient from now on.
    ///
    /// # Panics
    /// When a conversation panicked.
    pub fn refuse(&self, recipient: &str) {
        self.refused.lock().expect("the refused addresses").push(recipient.to_owned());
    }
}

impl Drop for SmtpSink {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn converse(stream: TcpStream, kept: Arc<Mutex<Vec<Delivery>>>, refused: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut mail = Delivery { from: String::new(), to: Vec::new(), data: String::new() };
    write.write_all(b"220 sink ESMTP\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let verb = line.get(..4).unwrap_or(&line).to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-sink\r\n250 8BITMIME\r\n",
            "MAIL" => {
                mail = Delivery { from: address_in(&line), to: Vec::new(), data: String::new() };
                "250 ok\r\n"
            }
            "RCPT" => {
                let recipient = address_in(&line);
                if refused.lock().ok()?.contains(&recipient) {
                    "550 no such mailbox\r\n"
                } else {
                    mail.to.push(recipient);
                    "250 ok\r\n"
                }
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                while let Some(line) = lines.next_line().await.ok()? {
                    if line == "." {
                        break;
                    }
                    mail.data.push_str(line.strip_prefix('.').unwrap_or(&line));
                    mail.data.push('\n');
                }
                kept.lock().ok()?.push(mail.clone());
                "250 kept\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await.ok()?;
                return Some(());
            }
            _ => "250 ok\r\n",
        };
        write.write_all(answer.as_bytes()).await.ok()?;
    }
    Some(())
}

/// What stands between `<` and `>`.
fn address_in(line: &str) -> String {
    line.split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or_else(String::new, |(address, _)| address.to_owned())
}
