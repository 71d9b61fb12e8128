//! The files of a package, for whoever shows the ticket of an opening. Nothing else is told on the origin where packages run.

use keizoku_domain::id::ScormPackageId;
use keizoku_store::learning::scorm as launches;
use keizoku_store::learning::scorm_packages::{self as store, PackageFile};

use crate::app::App;
use crate::error::AppError;
use crate::identity::keyring::sha256;

pub use keizoku_store::learning::scorm_packages::PIECE;

/// The package that a ticket opens.
///
/// # Errors
/// [`AppError::NotFound`] for a ticket that is none, or no longer; the store.
pub async fn package(app: &App, ticket: &str) -> Result<ScormPackageId, AppError> {
    let launch = launches::by_ticket(app.db.read(), &sha256(ticket)).await?;
    let launch = launch.filter(|launch| launch.expires_at > app.now()).ok_or(AppError::NotFound)?;
    Ok(launch.package)
}

/// A file of a package.
///
/// # Errors
/// [`AppError::NotFound`]; the store.
pub async fn file(app: &App, package: ScormPackageId, path: &str) -> Result<PackageFile, AppError> {
    store::file(app.db.read(), package, path).await?.ok_or(AppError::NotFound)
}

/// A piece of a file.
///
/// # Errors
/// The store.
pub async fn piece(app: &App, package: ScormPackageId, file: i32, number: i32) -> Result<Vec<u8>, AppError> {
    Ok(store::piece(app.db.read(), package, (file, number)).await?)
}
