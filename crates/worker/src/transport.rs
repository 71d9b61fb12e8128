//! How mails leave: by SMTP, or not at all (the mailbox of the embedded default keeps them).

use std::time::Duration;

use keizoku_app::messaging::delivery::LeasedMail;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use secrecy::{ExposeSecret, SecretString};

/// The mail server.
#[derive(Debug, Clone)]
pub struct SmtpSettings {
    /// Host name, also checked against the certificate.
    pub host: String,
    /// Port.
    pub port: u16,
    /// How the connection is protected.
    pub security: TransportSecurity,
    /// A root to trust beside the public ones, in PEM: for a mail server inside the house.
    pub root: Option<String>,
    /// Name and password, if the server asks for them.
    pub login: Option<(String, SecretString)>,
    /// Sender, such as `Keizoku <no-reply@example.jp>`.
    pub from: String,
    /// Connections kept open.
    pub connections: u32,
}

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransportSecurity {
    /// STARTTLS, refused when the server does not offer it.
    Starttls,
    /// TLS from the first byte.
    Tls,
    /// None: only for a catcher on the same machine.
    None,
}

/// A way out.
#[derive(Clone)]
pub enum Transport {
    /// Kept for the mailbox page.
    Mailbox,
    /// Sent by SMTP.
    Smtp(Box<Smtp>),
}

/// A pool of connections to a mail server.
#[derive(Clone)]
pub struct Smtp {
    pool: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

/// A mail could not leave.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    /// The sender or the addressee is not a mail address, or the text can't be put into a message.
    #[error("the message can't be made: {0}")]
    Message(String),
    /// The root certificate to trust is none.
    #[error("the mail server's root certificate can't be read: {0}")]
    Root(lettre::transport::smtp::Error),
    /// The mail server can't be reached or refused.
    #[error("the mail server refused or can't be reached: {0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
}

impl TransportError {
    /// Whether trying again can't help: no such address, or no such message.
    #[must_use]
    pub fn is_hopeless(&self) -> bool {
        match self {
            Self::Message(_) | Self::Root(_) => true,
            Self::Smtp(error) => error.is_permanent(),
        }
    }
}

impl Transport {
    /// A pool of connections to a mail server; nothing is opened yet.
    ///
    /// # Errors
    /// A sender that is no mail address, a host name that can't be checked, or a root that is no certificate.
    pub fn smtp(settings: &SmtpSettings) -> Result<Self, TransportError> {
        let tls = match settings.security {
            TransportSecurity::Starttls => Tls::Required(trust(settings)?),
            TransportSecurity::Tls => Tls::Wrapper(trust(settings)?),
            TransportSecurity::None => Tls::None,
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&settings.host)
            .tls(tls)
            .port(settings.port)
            .timeout(Some(Duration::from_secs(30)))
            .pool_config(PoolConfig::new().max_size(settings.connections.max(1)));
        if let Some((name, password)) = &settings.login {
            builder = builder.credentials(Credentials::new(name.clone(), password.expose_secret().to_owned()));
        }
        let from = settings.from.parse().map_err(|error| TransportError::Message(format!("sender: {error}")))?;
        Ok(Self::Smtp(Box::new(Smtp { pool: builder.build(), from })))
    }

    /// Whether texts stay in the mailbox instead of being handed over.
    #[must_use]
    pub const fn keeps(&self) -> bool {
        matches!(self, Self::Mailbox)
    }

    /// Hands `mail` over; with the mailbox there is nothing to do.
    ///
    /// # Errors
    /// See [`TransportError`].
    pub async fn deliver(&self, mail: &LeasedMail) -> Result<(), TransportError> {
        let Self::Smtp(smtp) = self else { return Ok(()) };
        smtp.pool.send(smtp.message(mail)?).await?;
        Ok(())
    }
}

/// The public roots, and the one that the operator names.
fn trust(settings: &SmtpSettings) -> Result<TlsParameters, TransportError> {
    let mut trusted = TlsParameters::builder(settings.host.clone());
    if let Some(pem) = &settings.root {
        trusted = trusted.add_root_certificate(Certificate::from_pem(pem.as_bytes()).map_err(TransportError::Root)?);
    }
    Ok(trusted.build()?)
}

impl Smtp {
    fn message(&self, mail: &LeasedMail) -> Result<Message, TransportError> {
        let refused = |what: &str| TransportError::Message(what.to_owned());
        let address = mail.to_address.parse().map_err(|_| refused("addressee"))?;
        // The same in every attempt, so that a mail sent again is recognised.
        let id = format!("<{}@{}>", mail.id, self.from.email.domain());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(Some(mail.to_name.clone()), address))
            .subject(&mail.subject)
            .message_id(Some(id))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .map_err(|_| refused("header or body"))
    }
}
