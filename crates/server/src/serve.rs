//! Serving and working, until the process is told to stop; what was begun is finished.

use actix_web::{App as Web, HttpServer};
use chrono::NaiveDate;
use keizoku_app::App;
use keizoku_http::Options;
use keizoku_http::peer::{NoNetwork, TrustedProxies};
use keizoku_worker::webhooks::Sender;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::config::Config;
use crate::{Outcome, running, say, setup};

/// Serves the API and the sites, with the background work unless that runs apart.
pub(crate) async fn serve(config: &Config, demo_start: Option<NaiveDate>) -> Outcome {
    let listener = keizoku_http::listen(&config.bind)
        .await
        .map_err(|error| format!("can't listen on {}: {error}", config.bind))?;
    let files_bind = config.content_listens_on().ok_or("no address to serve packages on: set content_bind")?;
    let files = keizoku_http::listen(&files_bind)
        .await
        .map_err(|error| format!("can't listen on {files_bind} for packages (content_bind): {error}"))?;
    let files_port = files.local_addr()?.port();
    let app = running::app_with_content(config, demo_start, files_port).await?;
    if demo_start.is_some() {
        keizoku_app::demo::seed::run(&app).await?;
    }
    let metrics = serve_metrics(config)?;
    let options = options(config)?;
    let packages = keizoku_http::serve_content(app.clone(), files, options.workers)?;
    let packages_handle = packages.handle();
    let packages = tokio::spawn(packages);
    let server = keizoku_http::serve(app.clone(), listener, options)?;
    let (handle, serving) = (server.handle(), tokio::spawn(server));
    let (stop, stopped) = watch::channel(false);
    let working = if config.embedded_worker {
        Some(actix_web::rt::spawn(keizoku_worker::run(
            app.clone(),
            running::transport(config)?,
            Sender::new(app.config.webhook_targets),
            stopped,
        )))
    } else {
        None
    };
    announce(config, &app).await?;
    told_to_stop().await?;
    tracing::info!("stopping");
    // Nobody listening any more is fine here.
    let _told = stop.send(true);
    packages_handle.stop(true).await;
    handle.stop(true).await;
    if let Some(metrics) = metrics {
        metrics.stop(false).await;
    }
    serving.await??;
    packages.await??;
    if let Some(working) = working {
        working.await?;
    }
    Ok(app.db.clone().close().await?)
}

/// Works in a process of its own.
pub(crate) async fn worker(config: &Config) -> Outcome {
    let app = running::app(config, None).await?;
    let (stop, stopped) = watch::channel(false);
    let working = actix_web::rt::spawn(keizoku_worker::run(
        app.clone(),
        running::transport(config)?,
        Sender::new(app.config.webhook_targets),
        stopped,
    ));
    tracing::info!("working");
    told_to_stop().await?;
    let _told = stop.send(true);
    working.await?;
    Ok(app.db.clone().close().await?)
}

/// Figures for Prometheus, on a socket of their own.
fn serve_metrics(config: &Config) -> Result<Option<actix_web::dev::ServerHandle>, std::io::Error> {
    if config.metrics_bind == "off" {
        return Ok(None);
    }
    keizoku_http::health::recorder();
    let server = HttpServer::new(|| Web::new().configure(keizoku_http::health::configure_metrics))
        .workers(1)
        .disable_signals()
        .bind(&config.metrics_bind)?
        .run();
    let handle = server.handle();
    tokio::spawn(server);
    Ok(Some(handle))
}

fn options(config: &Config) -> Result<Options, NoNetwork> {
    let workers = match config.http_workers {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        some => some,
    };
    let trusted_proxies = TrustedProxies::parse(&config.trusted_proxies)?;
    Ok(Options { workers, trusted_proxies, allowed_origins: config.allowed_origins.clone() })
}

async fn announce(config: &Config, app: &App) -> Outcome {
    tracing::info!(address = %config.bind, url = %config.public_url, today = %app.today(), "serving");
    if app.config.demo {
        say(setup::accounts_table(app, &config.public_url).await?);
    }
    Ok(())
}

/// Until SIGTERM or SIGINT.
async fn told_to_stop() -> std::io::Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        outcome = tokio::signal::ctrl_c() => outcome,
        _ = terminate.recv() => Ok(()),
    }
}
