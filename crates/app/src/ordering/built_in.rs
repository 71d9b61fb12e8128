//! The catalogue that a new installation starts with: fictitious libraries, prices and closing days.

use keizoku_store::Uow;

use super::catalogue::{self, CatalogueFile};
use crate::app::App;
use crate::error::AppError;

/// Loads the built-in catalogue; loading it again rewrites what stands under the same codes.
///
/// # Errors
/// See [`catalogue::load`].
pub async fn load(uow: &Uow, app: &App) -> Result<(), AppError> {
    let file: CatalogueFile =
        serde_json::from_str(include_str!("../../data/catalogue.json")).map_err(AppError::internal)?;
    catalogue::load(uow, app, &file).await
}
