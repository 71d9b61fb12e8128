//! The packages that come with the product, read and checked like any other.

use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::scorm_packages::Package;

use super::packages;
use crate::app::App;
use crate::error::AppError;

macro_rules! package {
    ($name:literal: $($file:literal),* $(,)?) => {
        ($name, &[$(($file, include_bytes!(concat!("../../../data/scorm/", $name, "/", $file)).as_slice())),*])
    };
}

type Source = (&'static str, &'static [(&'static str, &'static [u8])]);

/// Folders below `data/scorm`, with their files.
const PACKAGES: &[Source] =
    &[package!("denwa": "imsmanifest.xml", "index.html", "style.css", "runtime.js", "scenes.js", "lesson.js")];

/// A package by its folder's name.
///
/// # Errors
/// `scorm.package_unsound`; the store.
pub(crate) async fn package(uow: &Uow, app: &App, name: &str) -> Result<Package, AppError> {
    let found = PACKAGES.iter().find(|(known, _)| *known == name);
    let unknown = || Refusal::new("scorm.package_unsound").with("package", name).with("fault", "scorm.package_unknown");
    let (_, files) = found.ok_or_else(unknown)?;
    packages::load_built_in(uow, app, name, files).await
}
