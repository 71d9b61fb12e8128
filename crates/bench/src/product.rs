//! The product in this process: the application floor on a test's database, served on a loopback port as the binary serves it.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use actix_web::dev::ServerHandle;
use keizoku_app::app::{AppParts, SystemRandom};
use keizoku_app::{App, AppConfig};
use keizoku_domain::clock::ManualClock;
use keizoku_domain::id::SystemIds;
use keizoku_domain::integration::webhook_target::Targets;
use keizoku_store::{Db, DbConfig};
use keizoku_testkit::{Engine, OnEngine as _, TestDatabase, instant};

use crate::Outcome;
use crate::rows::Bare;

/// A morning within the term of [`crate::fixture`].
pub(crate) const NOW: &str = "2027-06-15T09:00";

/// The binary's default.
const CONNECTIONS: u32 = 8;

/// A migrated database with the application floor on it.
pub(crate) struct Product {
    /// The application floor.
    pub(crate) app: App,
    /// Its database, removed with it.
    pub(crate) database: TestDatabase,
}

impl Product {
    /// On a fresh, empty database.
    pub(crate) async fn fresh(engine: Engine) -> Outcome<Self> {
        Self::on(TestDatabase::on(engine).await).await
    }

    /// On the same database, which knows by now how its rows lie: PostgreSQL's autovacuum tells it, SQLite is told by the worker's hourly work.
    pub(crate) async fn settled(self) -> Outcome<Self> {
        let bare = self.bare(1).await?;
        bare.vacuum().await?;
        bare.close().await;
        self.app.db.optimize().await?;
        Self::on(self.database).await
    }

    async fn on(database: TestDatabase) -> Outcome<Self> {
        let db = Db::connect(&DbConfig { url: database.url().to_owned(), max_connections: CONNECTIONS }).await?;
        let app = App::new(AppParts {
            db,
            clock: Arc::new(ManualClock::at(instant(NOW))),
            ids: Arc::new(SystemIds),
            random: Arc::new(SystemRandom),
            config: AppConfig {
                content: keizoku_app::app::ContentOrigin::Port(0),
                public_url: "http://127.0.0.1".to_owned(),
                master_secret: "a5".repeat(32).into(),
                demo: false,
                keep_mails: true,
                webhook_targets: Targets::Public,
                argon2_memory_kib: 19_456,
                argon2_passes: 2,
            },
        })?;
        Ok(Self { app, database })
    }

    /// Plain connections to the same database.
    pub(crate) async fn bare(&self, most: u32) -> Outcome<Bare> {
        Bare::connect(self.database.engine(), self.database.url(), most).await
    }

    /// Listens on a free port of 127.0.0.1, with a worker for each core.
    pub(crate) async fn serve(&self) -> Outcome<Served> {
        let (listener, address) = free_port().await?;
        let options = keizoku_http::Options { workers: workers(), ..Default::default() };
        let server = keizoku_http::serve(self.app.clone(), listener, options)?;
        let handle = server.handle();
        tokio::spawn(server);
        Ok(Served { address, handle })
    }
}

/// Listens on a free port of 127.0.0.1, both sides in the same way.
pub(crate) async fn free_port() -> Outcome<(TcpListener, SocketAddr)> {
    let listener = keizoku_http::listen("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// HTTP threads of both sides.
pub(crate) fn workers() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}

/// Something that listens.
pub(crate) struct Served {
    /// Where.
    pub(crate) address: SocketAddr,
    /// To end it.
    pub(crate) handle: ServerHandle,
}
