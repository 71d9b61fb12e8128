//! The installation's master secret: given by the operator, or made once in the data folder, readable by its owner only.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

/// The file in the data folder.
const FILE: &str = "master.secret";

/// The secret can't be had.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SecretError {
    /// The file can't be read or written.
    #[error("the master secret in the data folder can't be read or made: {0}")]
    File(#[from] io::Error),
    /// Not base64 of 32 bytes.
    #[error("the master secret must be 32 bytes in base64 (openssl rand -base64 32)")]
    Malformed,
    /// No random bytes.
    #[error("the system gives no random bytes")]
    NoRandom,
}

/// The 32 bytes from which every other key is derived.
pub(crate) fn master_secret(given: Option<&SecretString>, data_dir: &Path) -> Result<[u8; 32], SecretError> {
    if let Some(text) = given {
        return decode(text.expose_secret());
    }
    let path = data_dir.join(FILE);
    match fs::read_to_string(&path) {
        Ok(text) => decode(&text),
        Err(error) if error.kind() == io::ErrorKind::NotFound => make(&path),
        Err(error) => Err(error.into()),
    }
}

fn decode(text: &str) -> Result<[u8; 32], SecretError> {
    let bytes = STANDARD.decode(text.trim()).map_err(|_| SecretError::Malformed)?;
    bytes.try_into().map_err(|_| SecretError::Malformed)
}

/// `create_new` lets exactly one of two starting processes win; the other reads what the winner wrote.
#[expect(clippy::disallowed_methods, reason = "made once, before there is an application to pass randomness into")]
fn make(path: &Path) -> Result<[u8; 32], SecretError> {
    let mut secret = [0_u8; 32];
    aws_lc_rs::rand::fill(&mut secret).map_err(|_| SecretError::NoRandom)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => {
            file.write_all(STANDARD.encode(secret).as_bytes())?;
            file.sync_all()?;
            Ok(secret)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => decode(&fs::read_to_string(path)?),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_made_once_and_kept_from_others() {
        let folder = tempfile::tempdir().unwrap();
        let first = master_secret(None, folder.path()).unwrap();
        assert_eq!(master_secret(None, folder.path()).unwrap(), first);
        assert_ne!(first, [0; 32]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(folder.path().join(FILE)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn a_short_secret_is_refused() {
        let short = SecretString::from("c2hvcnQ=");
        assert!(matches!(master_secret(Some(&short), Path::new(".")), Err(SecretError::Malformed)));
    }
}
