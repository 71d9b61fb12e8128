//! Puts the running product together from the configuration.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use keizoku_app::app::{AppParts, SystemRandom};
use keizoku_app::demo::clock::DemoClock;
use keizoku_app::{App, AppConfig};
use keizoku_domain::clock::{Clock, SystemClock};
use keizoku_domain::id::SystemIds;
use keizoku_domain::integration::webhook_target::Targets;
use keizoku_store::{Db, DbConfig, Engine};
use keizoku_worker::{SmtpSettings, Transport, TransportSecurity};
use secrecy::{ExposeSecret, SecretString};

use crate::config::{Config, SmtpConfig, SmtpSecurity};
use crate::secret;

type Fault = Box<dyn std::error::Error>;

/// Connects to the database without touching its schema.
pub(crate) async fn connect(config: &Config) -> Result<Db, Fault> {
    let url = match &config.database_url {
        Some(url) => url.expose_secret().to_owned(),
        None => {
            make_data_dir(&config.data_dir)?;
            format!("sqlite://{}/keizoku.db?mode=rwc", config.data_dir.display())
        }
    };
    Ok(Db::connect(&DbConfig { url, max_connections: config.max_connections }).await?)
}

/// Connects and sees to the schema: the embedded database and a demonstration are migrated, a PostgreSQL that is behind is refused unless
/// the operator allowed it (`keizoku migrate` runs once before a roll-out).
pub(crate) async fn open(config: &Config, demo: bool) -> Result<Db, Fault> {
    let db = connect(config).await?;
    if demo || db.engine() == Engine::Sqlite {
        db.migrate().await?;
    } else {
        let pending = db.pending_migrations().await?;
        if pending > 0 && !config.allow_pending_migrations {
            return Err(format!("{pending} schema steps are missing: run `keizoku migrate` first").into());
        }
    }
    Ok(db)
}

/// The running product; with a first day, a demonstration.
pub(crate) async fn app(config: &Config, demo_start: Option<NaiveDate>) -> Result<App, Fault> {
    // Only a server shows packages; it says on which port.
    app_with_content(config, demo_start, 0).await
}

/// The same where packages are served on a port.
pub(crate) async fn app_with_content(config: &Config, demo_start: Option<NaiveDate>, port: u16) -> Result<App, Fault> {
    let db = open(config, demo_start.is_some()).await?;
    let clock: Arc<dyn Clock> = match demo_start {
        Some(start) => Arc::new(DemoClock::restore(&db, start).await?),
        None => Arc::new(SystemClock),
    };
    make_data_dir(&config.data_dir)?;
    let secret = secret::master_secret(config.master_secret.as_ref(), &config.data_dir)?;
    Ok(App::new(AppParts {
        db,
        clock,
        ids: Arc::new(SystemIds),
        random: Arc::new(SystemRandom),
        config: AppConfig {
            public_url: config.public_url.clone(),
            content: config.content_origin(port),
            master_secret: hexadecimal(secret),
            demo: demo_start.is_some(),
            keep_mails: config.smtp.is_none(),
            webhook_targets: if config.webhooks_to_private { Targets::Any } else { Targets::Public },
            // OWASP's minimum.
            argon2_memory_kib: 19_456,
            argon2_passes: 2,
        },
    })?)
}

/// How mails leave.
pub(crate) fn transport(config: &Config) -> Result<Transport, Fault> {
    config.smtp.as_ref().map_or(Ok(Transport::Mailbox), |smtp| Ok(Transport::smtp(&settings(smtp)?)?))
}

fn settings(smtp: &SmtpConfig) -> Result<SmtpSettings, Fault> {
    let read = |path: &PathBuf| {
        fs::read_to_string(path).map_err(|error| format!("can't read the root certificate {}: {error}", path.display()))
    };
    Ok(SmtpSettings {
        host: smtp.host.clone(),
        port: smtp.port,
        security: match smtp.security {
            SmtpSecurity::Starttls => TransportSecurity::Starttls,
            SmtpSecurity::Tls => TransportSecurity::Tls,
            SmtpSecurity::None => TransportSecurity::None,
        },
        root: smtp.ca_file.as_ref().map(read).transpose()?,
        login: smtp.username.clone().zip(smtp.password.clone()),
        from: smtp.from.clone(),
        connections: smtp.connections,
    })
}

/// The data folder is its owner's alone: it holds the database and the master secret.
fn make_data_dir(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn hexadecimal(bytes: [u8; 32]) -> SecretString {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into()
}
