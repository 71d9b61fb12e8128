//! The catalogue that a new installation starts with: fictitious libraries, prices and closing days, and courses to learn.

use keizoku_store::Uow;

use super::catalogue::{self, CatalogueFile};
use crate::app::App;
use crate::error::AppError;
use crate::learning::content_file;

/// The courses that have contents, one file each.
const CONTENTS: [&str; 13] = [
    include_str!("../../data/courses/BB-101.toml"),
    include_str!("../../data/courses/BB-103.toml"),
    include_str!("../../data/courses/BB-104.toml"),
    include_str!("../../data/courses/BB-105.toml"),
    include_str!("../../data/courses/BB-106.toml"),
    include_str!("../../data/courses/BB-107.toml"),
    include_str!("../../data/courses/BB-108.toml"),
    include_str!("../../data/courses/BB-110.toml"),
    include_str!("../../data/courses/BB-111.toml"),
    include_str!("../../data/courses/BB-112.toml"),
    include_str!("../../data/courses/BC-201.toml"),
    include_str!("../../data/courses/CP-101.toml"),
    include_str!("../../data/courses/CP-102.toml"),
];

/// Loads the built-in catalogue; loading it again rewrites what stands under the same codes.
///
/// # Errors
/// See [`catalogue::load`] and [`content_file::load`].
pub async fn load(uow: &Uow, app: &App) -> Result<(), AppError> {
    let file: CatalogueFile =
        serde_json::from_str(include_str!("../../data/catalogue.json")).map_err(AppError::internal)?;
    catalogue::load(uow, app, &file).await?;
    for text in CONTENTS {
        content_file::load(uow, app, &content_file::parse(text)?).await?;
    }
    Ok(())
}
