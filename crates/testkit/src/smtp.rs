//! A mail server that keeps what it is sent, for tests of the SMTP transport.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader, BufStream},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{self, ServerConfig, pki_types::PrivateKeyDer},
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

/// How the server protects its connections, by a certificate of its own.
#[derive(Clone)]
enum Protection {
    None,
    /// Offered after the greeting; nothing else is taken before.
    Starttls(TlsAcceptor),
    /// From the first byte.
    Tls(TlsAcceptor),
}

/// Listens on a port of 127.0.0.1 until dropped.
#[derive(Debug)]
pub struct SmtpSink {
    address: SocketAddr,
    certificate: Option<String>,
    kept: Arc<Mutex<Vec<Delivery>>>,
    refused: Arc<Mutex<Vec<String>>>,
    listening: JoinHandle<()>,
}

impl SmtpSink {
    /// Starts it without protection.
    ///
    /// # Panics
    /// When no port can be bound.
    pub async fn start() -> Self {
        Self::serve(Protection::None, None).await
    }

    /// Starts it with STARTTLS, and a certificate that only [`Self::certificate`] vouches for.
    ///
    /// # Panics
    /// When no port can be bound or no certificate be made.
    pub async fn with_starttls() -> Self {
        let (acceptor, certificate) = certify();
        Self::serve(Protection::Starttls(acceptor), Some(certificate)).await
    }

    /// Starts it with TLS from the first byte, and a certificate that only [`Self::certificate`] vouches for.
    ///
    /// # Panics
    /// When no port can be bound or no certificate be made.
    pub async fn with_tls() -> Self {
        let (acceptor, certificate) = certify();
        Self::serve(Protection::Tls(acceptor), Some(certificate)).await
    }

    async fn serve(protection: Protection, certificate: Option<String>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("the bound address");
        let kept = Arc::new(Mutex::new(Vec::new()));
        let refused = Arc::new(Mutex::new(Vec::new()));
        let (into, refuse) = (Arc::clone(&kept), Arc::clone(&refused));
        let listening = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(receive(stream, protection.clone(), Arc::clone(&into), Arc::clone(&refuse)));
            }
        });
        Self { address, certificate, kept, refused, listening }
    }

    /// Its certificate in PEM, which is its own root; none without protection.
    #[must_use]
    pub fn certificate(&self) -> Option<&str> {
        self.certificate.as_deref()
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

/// A key of today for 127.0.0.1.
fn certify() -> (TlsAcceptor, String) {
    let issued = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::try_from(issued.signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("TLS 1.2 and 1.3")
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .expect("a key that fits its certificate");
    (TlsAcceptor::from(Arc::new(config)), issued.cert.pem())
}

type Kept = Arc<Mutex<Vec<Delivery>>>;
type Refused = Arc<Mutex<Vec<String>>>;

async fn receive(stream: TcpStream, protection: Protection, kept: Kept, refused: Refused) -> Option<()> {
    match protection {
        Protection::None => {
            let mut stream = BufStream::new(stream);
            greet(&mut stream).await?;
            converse(stream, kept, refused).await
        }
        Protection::Tls(acceptor) => {
            let mut stream = BufStream::new(acceptor.accept(stream).await.ok()?);
            greet(&mut stream).await?;
            converse(stream, kept, refused).await
        }
        Protection::Starttls(acceptor) => {
            let mut stream = BufStream::new(stream);
            greet(&mut stream).await?;
            upgrade(&mut stream).await?;
            let protected = acceptor.accept(stream.into_inner()).await.ok()?;
            converse(BufStream::new(protected), kept, refused).await
        }
    }
}

async fn greet(stream: &mut (impl AsyncWrite + Unpin)) -> Option<()> {
    say(stream, "220 sink ESMTP\r\n").await
}

async fn say(stream: &mut (impl AsyncWrite + Unpin), answer: &str) -> Option<()> {
    stream.write_all(answer.as_bytes()).await.ok()?;
    stream.flush().await.ok()
}

/// Takes nothing but the wish for TLS.
async fn upgrade(stream: &mut BufStream<TcpStream>) -> Option<()> {
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        match line.trim_end().get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => say(stream, "250-sink\r\n250-8BITMIME\r\n250 STARTTLS\r\n").await?,
            "STAR" => return say(stream, "220 go on\r\n").await,
            _ => say(stream, "530 must issue a STARTTLS command first\r\n").await?,
        }
    }
}

async fn converse<S: AsyncRead + AsyncWrite + Unpin>(stream: BufStream<S>, kept: Kept, refused: Refused) -> Option<()> {
    let (read, mut write) = tokio::io::split(stream);
    let mut lines = BufReader::new(read).lines();
    let mut mail = Delivery { from: String::new(), to: Vec::new(), data: String::new() };
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
                say(&mut write, "354 go on\r\n").await?;
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
                return say(&mut write, "221 bye\r\n").await;
            }
            _ => "250 ok\r\n",
        };
        say(&mut write, answer).await?;
    }
    Some(())
}

/// What stands between `<` and `>`.
fn address_in(line: &str) -> String {
    line.split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'))
        .map_or_else(String::new, |(address, _)| address.to_owned())
}
