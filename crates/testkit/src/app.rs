//! The whole product on a port of 127.0.0.1, on either database, under a clock that the test moves.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use actix_web::dev::ServerHandle;
use chrono::{DateTime, NaiveDate, Utc};
use keizoku_app::app::{AppParts, ContentOrigin, SystemRandom};
use keizoku_app::{App, AppConfig};
use keizoku_domain::clock::{Clock as _, ManualClock, start_of_day};
use keizoku_domain::id::SystemIds;
use keizoku_domain::integration::webhook_target::Targets;
use keizoku_http::peer::TrustedProxies;
use keizoku_store::Db;
use keizoku_worker::Transport;
use keizoku_worker::webhooks::{self, Sender};
use tokio::task::JoinHandle;

use crate::{Engine, OnEngine, TestDatabase, instant};

/// The morning on which every test begins: a Tuesday, three months before the terms that start in April 2027 renew.
pub const BEGINNING: &str = "2027-01-12T09:00";

/// A running product.
pub struct TestApp {
    /// The application floor, for what has no address of its own.
    pub app: App,
    /// The time; moved by [`TestApp::advance_to`].
    pub clock: Arc<ManualClock>,
    address: SocketAddr,
    server: ServerHandle,
    serving: JoinHandle<std::io::Result<()>>,
    content: (SocketAddr, ServerHandle),
    database: Arc<TestDatabase>,
}

impl OnEngine for TestApp {
    /// With the demo seed: the vendor's people, the catalogue and customers of long standing.
    async fn on(engine: Engine) -> Self {
        let started = Self::empty(engine).await;
        keizoku_app::demo::seed::run(&started.app).await.expect("the demo seed");
        started
    }
}

/// A running product with nothing in its database but the schema, for tests that count what there is.
pub struct EmptyApp(TestApp);

impl OnEngine for EmptyApp {
    async fn on(engine: Engine) -> Self {
        Self(TestApp::empty(engine).await)
    }
}

impl std::ops::Deref for EmptyApp {
    type Target = TestApp;
    fn deref(&self) -> &TestApp {
        &self.0
    }
}

/// A running product as an operator installs it: no demonstration, an empty database, a proxy on this machine that is
/// trusted, and pages of [`ORIGIN`] allowed.
pub struct InstalledApp(TestApp);

/// The other origin whose pages may call an [`InstalledApp`].
pub const ORIGIN: &str = "https://intra.example.jp";

impl OnEngine for InstalledApp {
    async fn on(engine: Engine) -> Self {
        let options = keizoku_http::Options {
            workers: 1,
            trusted_proxies: TrustedProxies::parse(&["127.0.0.1".to_owned()]).expect("an address"),
            allowed_origins: vec![ORIGIN.to_owned()],
        };
        Self(TestApp::start(engine, false, options).await)
    }
}

impl std::ops::Deref for InstalledApp {
    type Target = TestApp;
    fn deref(&self) -> &TestApp {
        &self.0
    }
}

impl TestApp {
    /// With nothing in its database but the schema.
    ///
    /// # Panics
    /// When the product does not start.
    pub async fn empty(engine: Engine) -> Self {
        Self::start(engine, true, keizoku_http::Options { workers: 1, ..Default::default() }).await
    }

    async fn start(engine: Engine, demo: bool, options: keizoku_http::Options) -> Self {
        let database = Arc::new(TestDatabase::on(engine).await);
        Self::start_on(database, Arc::new(ManualClock::at(instant(BEGINNING))), demo, options).await
    }

    /// [`TestApp::another`] with a door of its own: it remembers nothing of this one.
    ///
    /// # Panics
    /// When the product does not start.
    pub async fn another_server(&self) -> Self {
        let options = keizoku_http::Options { workers: 1, ..Default::default() };
        Self::start_on(Arc::clone(&self.database), Arc::clone(&self.clock), self.app.config.demo, options).await
    }

    async fn start_on(
        database: Arc<TestDatabase>,
        clock: Arc<ManualClock>,
        demo: bool,
        options: keizoku_http::Options,
    ) -> Self {
        let db = database.connect().await;
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = listener.local_addr().expect("the bound address");
        let files = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let files_at = files.local_addr().expect("the bound address");
        let app = application(db, Arc::clone(&clock), (address, files_at), demo);
        let packages = keizoku_http::serve_content(app.clone(), files, 1).expect("packages are served");
        let content = (files_at, packages.handle());
        let _ends_with_its_handle = tokio::spawn(packages);
        let server = keizoku_http::serve(app.clone(), listener, options).expect("the product listens");
        let handle = server.handle();
        let serving = tokio::spawn(server);
        Self { app, clock, address, server: handle, serving, content, database }
    }
}

fn application(db: Db, clock: Arc<ManualClock>, (address, files_at): (SocketAddr, SocketAddr), demo: bool) -> App {
    App::new(AppParts {
        db,
        clock,
        ids: Arc::new(SystemIds),
        random: Arc::new(SystemRandom),
        config: AppConfig {
            public_url: format!("http://{address}"),
            content: ContentOrigin::Port(files_at.port()),
            master_secret: "a5".repeat(32).into(),
            // In a demonstration the clock may be moved and the mailbox read by the API's own doors.
            demo,
            keep_mails: true,
            // Receivers of tests are on this machine; an installed product refuses them.
            webhook_targets: if demo { Targets::Any } else { Targets::Public },
            // As cheap as argon2 allows: tests log in thousands of times.
            argon2_memory_kib: 8,
            argon2_passes: 1,
        },
    })
    .expect("the test configuration is sound")
}

impl TestApp {
    /// `http://127.0.0.1:<port>`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The origin where packages run.
    #[must_use]
    pub fn content_url(&self) -> String {
        format!("http://{}", self.content.0)
    }

    /// The database, for looking at bare rows.
    pub(crate) fn database_url(&self) -> &str {
        self.database.url()
    }

    /// A second process on the same database: its own connections, the same clock.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn another(&self) -> App {
        let addresses = (self.address, self.content.0);
        application(self.database.connect().await, Arc::clone(&self.clock), addresses, self.app.config.demo)
    }

    /// Which database it runs on.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.database.engine()
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Moves the clock without running any deadline.
    pub fn set_clock(&self, to: DateTime<Utc>) {
        self.clock.set(to);
    }

    /// Does all background work that is due: deadlines, jobs, mails.
    ///
    /// # Panics
    /// When a piece of work fails.
    pub async fn work(&self) {
        let (_stop, running) = tokio::sync::watch::channel(false);
        keizoku_app::schedule::tick(&self.app).await.expect("the deadlines are run");
        while keizoku_worker::jobs::run_next(&self.app, &running).await.expect("a job is run") {}
        while keizoku_worker::mail::deliver_due(&self.app, &Transport::Mailbox).await.expect("mail is delivered") > 0 {}
    }

    /// Sends the webhooks that are due, round by round, to wherever they go.
    ///
    /// # Panics
    /// When a round fails.
    pub async fn send_webhooks(&self) {
        let sender = Sender::new(Targets::Any);
        while webhooks::deliver_due(&self.app, &sender).await.expect("webhooks are sent") > 0 {}
    }

    /// Midnight of a date in Tokyo.
    #[must_use]
    pub fn midnight(date: NaiveDate) -> DateTime<Utc> {
        start_of_day(date)
    }

    /// Ends the server; called for tests that look at what a stop leaves behind.
    ///
    /// # Panics
    /// When the server ended with an error.
    pub async fn stop(self) {
        self.content.1.stop(false).await;
        self.server.stop(true).await;
        self.serving.await.expect("the server's task").expect("the server ends in order");
    }
}
