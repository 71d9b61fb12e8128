//! Loading a package: looked at first, then kept file by file, so that neither memory nor the one writer is held for all of it.

use std::fs::File;
use std::io::{Cursor, Read, Seek};

use aws_lc_rs::digest::{Context, SHA256};
use keizoku_domain::id::ScormPackageId;
use keizoku_domain::learning::scorm::archive::{self, Package as Opened, PackedFile};
use keizoku_domain::learning::scorm::{MOST_PACKED, PackageFault};
use keizoku_domain::refusal::Refusal;
use keizoku_store::Uow;
use keizoku_store::learning::scorm_packages::{self as store, PackageFile};

use crate::app::App;
use crate::caller::VendorUnit;
use crate::courses::imports::actor_name;
use crate::error::AppError;

pub use keizoku_store::learning::scorm_packages::Package;

/// Bytes that are written in one unit.
const BATCH: u64 = 4 * 1024 * 1024;

/// What came of a file that was sent.
#[derive(Debug, Clone)]
pub enum Loaded {
    /// A package that can be made a unit.
    Package(Package),
    /// Everything that is wrong with it; nothing was kept.
    Faults(Vec<PackageFault>),
}

/// A file with its bytes, on its way into the database.
type Piece = (PackageFile, Vec<u8>);

/// Looks at a file and keeps it where it is sound; it is no unit yet.
///
/// # Errors
/// `scorm.too_large`; the store.
pub async fn load(unit: &VendorUnit, file_name: &str, file: File) -> Result<Loaded, AppError> {
    let sent = file.metadata().map_err(AppError::internal)?.len();
    if sent > MOST_PACKED {
        return Err(AppError::refused("scorm.too_large"));
    }
    let looked = tokio::task::spawn_blocking(move || look(file, sent)).await.map_err(AppError::internal)??;
    let (sha256, mut opened) = match looked {
        Err(faults) => return Ok(Loaded::Faults(faults)),
        Ok(found) => found,
    };
    let name: String = file_name.chars().filter(|c| !c.is_control()).take(200).collect();
    let package = describe(&unit.app, &opened, &name, sha256, actor_name(unit))?;
    unit.write(async |uow| Ok(store::insert(uow, &package).await?)).await?;
    let mut begin = 0;
    while begin < opened.files.len() {
        let (back, batch) =
            tokio::task::spawn_blocking(move || read_batch(opened, begin)).await.map_err(AppError::internal)?;
        opened = back;
        let batch = match batch {
            Err(fault) => return Ok(Loaded::Faults(vec![fault])),
            Ok(batch) => batch,
        };
        begin += batch.len();
        unit.write(async |uow| keep(uow, package.id, &batch).await).await?;
    }
    unit.write(async |uow| Ok(store::finish(uow, package.id).await?)).await?;
    Ok(Loaded::Package(package))
}

/// A package that comes with the product, kept in the caller's unit; the one that is there already is taken again.
///
/// # Errors
/// `scorm.package_unsound` with the package and what is wrong with it; the store.
pub async fn load_built_in(uow: &Uow, app: &App, name: &str, files: &[(&str, &[u8])]) -> Result<Package, AppError> {
    let unsound = |code: &str| Refusal::new("scorm.package_unsound").with("package", name).with("fault", code);
    let bytes = archive::pack(files).map_err(AppError::internal)?;
    let sha256 = digest(&mut bytes.as_slice()).map_err(AppError::internal)?;
    if let Some(known) = store::taken_of(uow.conn(), &sha256).await? {
        return Ok(known);
    }
    let sent = u64::try_from(bytes.len()).map_err(AppError::internal)?;
    let mut opened = Opened::open(Cursor::new(bytes), sent)
        .map_err(|faults| unsound(faults.first().map_or("", |fault| fault.code)))?;
    let package = describe(app, &opened, &format!("{name}.zip"), sha256, "Keizoku".to_owned())?;
    store::insert(uow, &package).await?;
    let files = opened.files.clone();
    for (number, file) in (0_i32..).zip(&files) {
        let piece = read(&mut opened, number, file).map_err(|fault| unsound(fault.code))?;
        keep(uow, package.id, &[piece]).await?;
    }
    store::finish(uow, package.id).await?;
    store::take(uow, package.id).await?;
    Ok(package)
}

type Looked = Result<(String, Opened<File>), Vec<PackageFault>>;

fn look(mut file: File, sent: u64) -> Result<Looked, AppError> {
    let sha256 = digest(&mut file).map_err(AppError::internal)?;
    file.rewind().map_err(AppError::internal)?;
    Ok(Opened::open(file, sent).map(|opened| (sha256, opened)))
}

fn describe<R: Read + Seek>(
    app: &App,
    opened: &Opened<R>,
    file_name: &str,
    sha256: String,
    created_by: String,
) -> Result<Package, AppError> {
    Ok(Package {
        id: ScormPackageId::generate(app.ids.as_ref()),
        facts: opened.facts.clone(),
        file_name: file_name.to_owned(),
        sha256,
        files: u32::try_from(opened.files.len()).map_err(AppError::internal)?,
        size: opened.size,
        created_by,
        created_at: app.now(),
    })
}

/// Unpacks files from `begin` on until there is enough for one unit.
fn read_batch(mut opened: Opened<File>, begin: usize) -> (Opened<File>, Result<Vec<Piece>, PackageFault>) {
    let files: Vec<PackedFile> = opened.files.iter().skip(begin).cloned().collect();
    let (mut batch, mut bytes) = (Vec::new(), 0_u64);
    for (place, file) in files.iter().enumerate() {
        let number = i32::try_from(begin + place).unwrap_or(i32::MAX);
        match read(&mut opened, number, file) {
            Err(fault) => return (opened, Err(fault)),
            Ok(piece) => batch.push(piece),
        }
        bytes += file.size;
        if bytes >= BATCH {
            break;
        }
    }
    (opened, Ok(batch))
}

fn read<R: Read + Seek>(opened: &mut Opened<R>, number: i32, file: &PackedFile) -> Result<Piece, PackageFault> {
    let bytes = opened.read(file)?;
    let sha256 = digest(&mut bytes.as_slice()).map_err(|_| PackageFault::at("scorm.file_broken", &file.path))?;
    Ok((PackageFile { number, path: file.path.clone(), size: file.size, sha256 }, bytes))
}

async fn keep(uow: &Uow, id: ScormPackageId, batch: &[Piece]) -> Result<(), AppError> {
    for (file, bytes) in batch {
        store::insert_file(uow, id, file, bytes).await?;
    }
    Ok(())
}

/// The digest of a file, in hexadecimal.
pub(in crate::learning) fn digest(source: &mut impl Read) -> std::io::Result<String> {
    use std::fmt::Write as _;
    let mut context = Context::new(&SHA256);
    let mut buffer = vec![0_u8; 64 * 1024];
    loop {
        let read = source.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        context.update(buffer.get(..read).unwrap_or_default());
    }
    Ok(context.finish().as_ref().iter().fold(String::new(), |mut text, byte| {
        // Writing into a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
