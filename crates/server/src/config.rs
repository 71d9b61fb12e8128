//! Configuration: defaults, then `keizoku.toml`, then `KEIZOKU_*` from the environment (`__` separates levels).
//!
//! Nothing has to be set: without a database URL the product lives in SQLite in the data folder.

use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use keizoku_app::app::ContentOrigin;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};

/// Everything an operator may set.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Config {
    /// Where to listen.
    pub(crate) bind: String,
    /// Where Prometheus may read; `off` for nowhere.
    pub(crate) metrics_bind: String,
    /// The address that people see; links in mails start with it.
    pub(crate) public_url: String,
    /// Where to listen for the files of SCORM packages, an origin of their own; the next port when absent.
    pub(crate) content_bind: Option<String>,
    /// The address of that origin as people see it; the same host on the port of `content_bind` when absent.
    pub(crate) content_url: Option<String>,
    /// Where the embedded database and the master secret live.
    pub(crate) data_dir: PathBuf,
    /// `sqlite://…` or `postgres://…`; SQLite in the data folder when absent.
    pub(crate) database_url: Option<SecretString>,
    /// Connections that read (SQLite) or all connections (PostgreSQL).
    pub(crate) max_connections: u32,
    /// HTTP worker threads; 0 means one for each core.
    pub(crate) http_workers: usize,
    /// Addresses and networks of proxies whose `X-Forwarded-For` is believed; none by default.
    #[serde(default)]
    pub(crate) trusted_proxies: Vec<String>,
    /// Origins other than our own whose pages may call the API; none by default.
    #[serde(default)]
    pub(crate) allowed_origins: Vec<String>,
    /// Whether `serve` also does the clock's and the queue's work; switch off where `keizoku worker` runs apart.
    pub(crate) embedded_worker: bool,
    /// Whether webhooks may go to private addresses, and by plain HTTP: for receivers in the operator's own network.
    #[serde(default)]
    pub(crate) webhooks_to_private: bool,
    /// Whether `serve` may start although the schema is behind (PostgreSQL; SQLite migrates by itself).
    pub(crate) allow_pending_migrations: bool,
    /// The installation's secret, base64 of 32 bytes; made in the data folder when absent.
    pub(crate) master_secret: Option<SecretString>,
    /// `text` or `json`.
    pub(crate) log_format: LogFormat,
    /// Where mails go; the mailbox page when absent.
    pub(crate) smtp: Option<SmtpConfig>,
}

impl Config {
    /// Listens elsewhere; the public address follows when it was not set apart from the old one.
    pub(crate) fn listen_on(&mut self, bind: String) {
        if self.public_url == public_url(&self.bind) {
            self.public_url = public_url(&bind);
        }
        self.bind = bind;
    }

    /// Where to listen for the files of packages: as it was set, else on the port behind the product's own, any one where that has any.
    pub(crate) fn content_listens_on(&self) -> Option<String> {
        let beside = || {
            let (host, port) = self.bind.rsplit_once(':')?;
            let port: u16 = port.parse().ok()?;
            let next = if port == 0 { 0 } else { port.checked_add(1)? };
            Some(format!("{host}:{next}"))
        };
        self.content_bind.clone().or_else(beside)
    }

    /// Where packages run, once it is known which port listens.
    pub(crate) fn content_origin(&self, port: u16) -> ContentOrigin {
        let named = self.content_url.as_ref().map(|url| url.trim_end_matches('/').to_owned());
        named.map_or(ContentOrigin::Port(port), ContentOrigin::Url)
    }
}

/// The address to reach `bind` on this machine.
fn public_url(bind: &str) -> String {
    format!("http://{}", bind.replace("0.0.0.0", "127.0.0.1").replace("[::]", "localhost"))
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum LogFormat {
    /// For people.
    Text,
    /// For collectors.
    Json,
}

/// The mail server.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SmtpConfig {
    /// Host name, also checked against the certificate.
    pub(crate) host: String,
    /// Usually 587 (STARTTLS) or 465 (TLS).
    #[serde(default = "submission_port")]
    pub(crate) port: u16,
    /// `starttls` (default), `tls`, or `none` for a catcher on the same machine.
    #[serde(default)]
    pub(crate) security: SmtpSecurity,
    /// A file with a root certificate (PEM) to trust beside the public ones, for a mail server inside the house.
    pub(crate) ca_file: Option<PathBuf>,
    /// Login name, if the server asks for one.
    pub(crate) username: Option<String>,
    /// Password, if the server asks for one.
    pub(crate) password: Option<SecretString>,
    /// Sender, such as `Keizoku <no-reply@example.jp>`.
    pub(crate) from: String,
    /// Connections kept open.
    #[serde(default = "four")]
    pub(crate) connections: u32,
}

const fn submission_port() -> u16 {
    587
}

const fn four() -> u32 {
    4
}

/// How the connection to the mail server is protected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SmtpSecurity {
    /// Upgrade after greeting; refused when the server does not offer it.
    #[default]
    Starttls,
    /// TLS from the first byte.
    Tls,
    /// None.
    None,
}

/// The defaults, in the names of the file.
#[derive(Serialize)]
struct Defaults {
    bind: &'static str,
    metrics_bind: &'static str,
    data_dir: &'static str,
    max_connections: u32,
    http_workers: usize,
    embedded_worker: bool,
    allow_pending_migrations: bool,
    log_format: LogFormat,
}

/// Reads the configuration; `file` must exist when it is named explicitly.
pub(crate) fn load(file: Option<&Path>) -> Result<Config, ConfigError> {
    let defaults = Defaults {
        bind: "127.0.0.1:8080",
        metrics_bind: "off",
        data_dir: "./data",
        max_connections: 8,
        http_workers: 0,
        embedded_worker: true,
        allow_pending_migrations: false,
        log_format: LogFormat::Text,
    };
    let mut figment = Figment::from(Serialized::defaults(defaults));
    figment = match file {
        Some(path) if !path.is_file() => return Err(ConfigError::NoFile(path.to_owned())),
        Some(path) => figment.merge(Toml::file_exact(path)),
        None => figment.merge(Toml::file("keizoku.toml")),
    };
    from_figment(figment.merge(Env::prefixed("KEIZOKU_").split("__")))
}

fn from_figment(figment: Figment) -> Result<Config, ConfigError> {
    let bind: String = figment.extract_inner("bind").map_err(|error| ConfigError::Unreadable(Box::new(error)))?;
    let mut config: Config = figment
        .join(Serialized::default("public_url", public_url(&bind)))
        .extract()
        .map_err(|error| ConfigError::Unreadable(Box::new(error)))?;
    while config.public_url.ends_with('/') {
        config.public_url.pop();
    }
    Ok(config)
}

/// The configuration can't be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    /// The named file is missing.
    #[error("the configuration file {0} does not exist")]
    NoFile(PathBuf),
    /// A value has the wrong form.
    #[error("the configuration can't be read: {0}")]
    Unreadable(Box<figment::Error>),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(toml: &str) -> Config {
        let defaults = Figment::from(Toml::string(
            "bind = '127.0.0.1:8080'\nmetrics_bind = 'off'\ndata_dir = './data'\nmax_connections = 8\nhttp_workers = 0\n\
             embedded_worker = true\nallow_pending_migrations = false\nlog_format = 'text'",
        ));
        from_figment(defaults.merge(Toml::string(toml))).unwrap()
    }

    #[test]
    fn the_public_address_follows_the_bind_unless_set() {
        assert_eq!(read("").public_url, "http://127.0.0.1:8080");
        assert_eq!(read("bind = '0.0.0.0:9000'").public_url, "http://127.0.0.1:9000");
        assert_eq!(read("public_url = 'https://keizoku.example.jp/'").public_url, "https://keizoku.example.jp");
    }

    #[test]
    fn packages_have_an_origin_of_their_own() {
        assert_eq!(read("").content_listens_on().as_deref(), Some("127.0.0.1:8081"));
        assert_eq!(read("bind = '[::]:0'").content_listens_on().as_deref(), Some("[::]:0"));
        assert_eq!(read("content_bind = '0.0.0.0:9'").content_listens_on().as_deref(), Some("0.0.0.0:9"));
        assert_eq!(read("").content_origin(8081), ContentOrigin::Port(8081));
        let named = ContentOrigin::Url("https://content.example.jp".to_owned());
        assert_eq!(read("content_url = 'https://content.example.jp/'").content_origin(1), named);
    }

    #[test]
    fn mail_goes_by_starttls_unless_told_otherwise() {
        let smtp = read("[smtp]\nhost = 'mx.example.jp'\nfrom = 'a@example.jp'").smtp.unwrap();
        assert_eq!((smtp.port, smtp.security, smtp.connections), (587, SmtpSecurity::Starttls, 4));
        assert!(read("").smtp.is_none());
    }

    #[test]
    fn nobody_is_trusted_unless_named() {
        let config = read("");
        assert!(config.trusted_proxies.is_empty() && config.allowed_origins.is_empty());
        let config = read("trusted_proxies = ['10.0.0.0/8', '::1']\nallowed_origins = ['https://intra.example.jp']");
        assert_eq!((config.trusted_proxies.len(), config.allowed_origins.len()), (2, 1));
    }

    #[test]
    fn webhooks_go_to_public_addresses_unless_told_otherwise() {
        assert!(!read("").webhooks_to_private);
        assert!(read("webhooks_to_private = true").webhooks_to_private);
    }

    #[test]
    fn secrets_do_not_print_themselves() {
        let config = read("database_url = 'postgres://keizoku:hunter2@db/keizoku'\nmaster_secret = 'hunter2'");
        assert!(!format!("{config:?}").contains("hunter2"));
    }
}
