//! A package as it is sent: a zip file, looked at before anything of it is kept. What it says of itself is not believed: sizes are
//! counted while it is unpacked.

use std::collections::HashMap;
use std::io::{Cursor, Read, Seek, Write as _};

use zip::ZipArchive;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{MOST_FILE, MOST_FILES, MOST_UNPACKED, PackageFault, ScormFacts, manifest};

/// From this size on, a package is not unpacked to more than [`MOST_RATIO`] times what was sent.
const RATIO_FROM: u64 = 20 * 1024 * 1024;
/// How much larger a package may be unpacked.
const MOST_RATIO: u64 = 100;
/// The largest manifest.
const MOST_MANIFEST: u64 = 5 * 1024 * 1024;
/// The longest path.
const LONGEST: usize = 300;
/// The most faults that are told.
const MOST_FAULTS: usize = 100;
/// The manifest's place.
const MANIFEST: &str = "imsmanifest.xml";

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedFile {
    /// Its place in the zip file.
    pub index: usize,
    /// Its path below the package's root.
    pub path: String,
    /// Its size as the zip file says; [`Package::read`] holds it to that.
    pub size: u64,
}

/// A package that was found sound.
pub struct Package<R> {
    archive: ZipArchive<R>,
    /// What it is.
    pub facts: ScormFacts,
    /// Its files.
    pub files: Vec<PackedFile>,
    /// Its size unpacked.
    pub size: u64,
}

impl<R> std::fmt::Debug for Package<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Package").field("facts", &self.facts).field("files", &self.files.len()).finish_non_exhaustive()
    }
}

impl<R: Read + Seek> Package<R> {
    /// Looks at a file of `sent` bytes.
    ///
    /// # Errors
    /// Everything that is wrong with it, all at once.
    pub fn open(source: R, sent: u64) -> Result<Self, Vec<PackageFault>> {
        let unreadable = || vec![PackageFault::at("scorm.zip_unreadable", "")];
        let mut archive = ZipArchive::new(source).map_err(|_| unreadable())?;
        if archive.len() > MOST_FILES * 2 {
            return Err(vec![PackageFault::at("scorm.too_many_files", "")]);
        }
        let mut listing = Listing::default();
        for index in 0..archive.len() {
            let file = archive.by_index_raw(index).map_err(|_| unreadable())?;
            let Ok(name) = file.name() else {
                listing.fault("scorm.path_unsound", "");
                continue;
            };
            if file.encrypted() {
                listing.fault("scorm.file_encrypted", &name);
            } else if file.is_symlink() {
                listing.fault("scorm.path_unsound", &name);
            } else {
                listing.take(index, &name, file.is_dir(), file.size());
            }
        }
        listing.check_sizes(sent);
        let faults = std::mem::take(&mut listing.faults);
        let facts = match listing.manifest() {
            Err(fault) => Err(vec![fault]),
            // The rest of a package that may be a bomb is not unpacked, not even its manifest.
            Ok(_) if !faults.is_empty() => Err(Vec::new()),
            Ok(file) => {
                let bytes = unpack(&mut archive, file).map_err(|fault| vec![fault])?;
                manifest::read(&bytes, &|path| listing.find(path))
            }
        };
        match facts {
            Ok(facts) if faults.is_empty() => Ok(Self { archive, facts, size: listing.size, files: listing.files }),
            Ok(_) => Err(faults),
            Err(more) => Err(faults.into_iter().chain(more).take(MOST_FAULTS).collect()),
        }
    }

    /// Unpacks a file.
    ///
    /// # Errors
    /// `scorm.file_broken` where it is not what the zip file says of it.
    pub fn read(&mut self, file: &PackedFile) -> Result<Vec<u8>, PackageFault> {
        unpack(&mut self.archive, file)
    }
}

fn unpack<R: Read + Seek>(archive: &mut ZipArchive<R>, file: &PackedFile) -> Result<Vec<u8>, PackageFault> {
    let broken = || PackageFault::at("scorm.file_broken", &file.path);
    let reader = archive.by_index(file.index).map_err(|_| broken())?;
    let mut bytes = Vec::new();
    reader.take(file.size.saturating_add(1)).read_to_end(&mut bytes).map_err(|_| broken())?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length == file.size) { Ok(bytes) } else { Err(broken()) }
}

#[derive(Default)]
struct Listing {
    files: Vec<PackedFile>,
    by_key: HashMap<String, usize>,
    size: u64,
    faults: Vec<PackageFault>,
}

impl Listing {
    fn fault(&mut self, code: &'static str, place: &str) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(PackageFault::at(code, place));
        }
    }

    fn take(&mut self, index: usize, name: &str, is_dir: bool, size: u64) {
        if !is_sound(name.strip_suffix('/').unwrap_or(name)) {
            return self.fault("scorm.path_unsound", name);
        }
        // What macOS and Windows put beside the files is no part of the package.
        let last = name.rsplit('/').next().unwrap_or_default();
        if is_dir || name.starts_with("__MACOSX/") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini") {
            return;
        }
        if size > MOST_FILE {
            self.fault("scorm.file_too_large", name);
        }
        if self.by_key.insert(key(name), self.files.len()).is_some() {
            return self.fault("scorm.path_twice", name);
        }
        self.size = self.size.saturating_add(size);
        self.files.push(PackedFile { index, path: name.to_owned(), size });
    }

    fn check_sizes(&mut self, sent: u64) {
        if self.files.len() > MOST_FILES {
            self.fault("scorm.too_many_files", "");
        }
        if self.size > MOST_UNPACKED {
            self.fault("scorm.too_large_unpacked", "");
        } else if self.size > RATIO_FROM && self.size / sent.max(1) >= MOST_RATIO {
            self.fault("scorm.ratio", "");
        }
    }

    fn find(&self, path: &str) -> Option<String> {
        self.by_key.get(&key(path)).and_then(|place| self.files.get(*place)).map(|file| file.path.clone())
    }

    fn manifest(&self) -> Result<&PackedFile, PackageFault> {
        let deeper = || {
            let found = self.files.iter().find(|file| key(&file.path).ends_with(&format!("/{MANIFEST}")));
            found.map(|file| PackageFault::at("scorm.manifest_deeper", &file.path))
        };
        let missing = || deeper().unwrap_or_else(|| PackageFault::at("scorm.manifest_missing", MANIFEST));
        let file = self.by_key.get(MANIFEST).and_then(|place| self.files.get(*place)).ok_or_else(missing)?;
        if file.size > MOST_MANIFEST {
            return Err(PackageFault::at("scorm.manifest_unreadable", MANIFEST));
        }
        Ok(file)
    }
}

/// Packs files as a tool would, always to the same bytes.
///
/// # Errors
/// A name that no zip file takes.
pub fn pack(files: &[(&str, &[u8])]) -> std::io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default())?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Under which name a file is found: makers of packages work where cases are not told apart.
#[must_use]
pub fn key(path: &str) -> String {
    path.to_lowercase()
}

/// Whether a path stays in the package: relative, with plain parts, no drive, no backslash.
fn is_sound(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.is_empty()
        && path.chars().count() <= LONGEST
        && path.split('/').all(plain)
        && !path.contains(['\\', ':'])
        && !path.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    const GOOD: &str = r#"<manifest identifier="M" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schemaversion>1.2</schemaversion></metadata>
<organizations><organization><title>T</title><item identifier="I" identifierref="R"><title>I</title></item></organization></organizations>
<resources><resource identifier="R" adlcp:scormtype="sco" href="index.html"/></resources></manifest>"#;

    fn packed(files: &[(&str, &[u8])]) -> Vec<u8> {
        pack(files).unwrap()
    }

    fn codes(bytes: &[u8]) -> Vec<&'static str> {
        let sent = u64::try_from(bytes.len()).unwrap();
        Package::open(Cursor::new(bytes), sent).err().unwrap_or_default().into_iter().map(|fault| fault.code).collect()
    }

    #[test]
    fn a_sound_package_is_opened_and_read() {
        let bytes =
            packed(&[("imsmanifest.xml", GOOD.as_bytes()), ("index.html", b"<p>"), ("__MACOSX/._index.html", b"x")]);
        let mut package = Package::open(Cursor::new(&bytes), u64::try_from(bytes.len()).unwrap()).unwrap();
        assert_eq!((package.files.len(), package.facts.title.as_str()), (2, "T"));
        let file = package.files[1].clone();
        assert_eq!(package.read(&file).unwrap(), b"<p>");
        let lie = PackedFile { size: 2, ..file };
        assert_eq!(package.read(&lie).unwrap_err().code, "scorm.file_broken");
    }

    #[rstest]
    #[case("../evil.html", "scorm.path_unsound")]
    #[case("/etc/passwd", "scorm.path_unsound")]
    #[case("a\\b.html", "scorm.path_unsound")]
    #[case("C:/a.html", "scorm.path_unsound")]
    #[case("a//b.html", "scorm.path_unsound")]
    #[case("a/./b.html", "scorm.path_unsound")]
    #[case("a\n.html", "scorm.path_unsound")]
    #[case("INDEX.html", "scorm.path_twice")]
    fn hostile_paths_are_refused(#[case] path: &str, #[case] code: &str) {
        let bytes = packed(&[("imsmanifest.xml", GOOD.as_bytes()), ("index.html", b"<p>"), (path, b"x")]);
        assert_eq!(codes(&bytes), [code], "{path}");
    }

    #[test]
    fn what_is_no_package_is_refused() {
        assert_eq!(codes(b"no zip"), ["scorm.zip_unreadable"]);
        assert_eq!(codes(&packed(&[("index.html", b"x")])), ["scorm.manifest_missing"]);
        assert_eq!(codes(&packed(&[("course/imsmanifest.xml", GOOD.as_bytes())])), ["scorm.manifest_deeper"]);
        assert_eq!(codes(&packed(&[("imsmanifest.xml", GOOD.as_bytes())])), ["scorm.file_missing"]);
        assert_eq!(codes(&packed(&[("../a", b"x"), ("b\\c", b"x")])).len(), 3, "all faults at once");
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let zeros = vec![0_u8; usize::try_from(RATIO_FROM).unwrap() + 1];
        let bytes = packed(&[("imsmanifest.xml", GOOD.as_bytes()), ("index.html", b"<p>"), ("zeros.bin", &zeros)]);
        assert_eq!(codes(&bytes), ["scorm.ratio"]);
    }

    #[test]
    fn files_are_counted() {
        let names: Vec<String> = (0..=MOST_FILES).map(|number| format!("f{number}")).collect();
        let mut files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
        files.extend([("imsmanifest.xml", GOOD.as_bytes()), ("index.html", &b"<p>"[..])]);
        assert_eq!(codes(&packed(&files)), ["scorm.too_many_files"]);
    }
}
