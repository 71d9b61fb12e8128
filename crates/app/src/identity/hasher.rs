//! Password hashing: argon2id on blocking threads, at most cores − 1 at once, with a bounded queue in front, so that a flood of
//! log-ins neither stalls the workers nor fills the memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use keizoku_domain::identity::Password;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{OnceCell, OwnedSemaphorePermit, Semaphore};

use crate::app::Random;
use crate::error::AppError;

/// Hashes that may wait for each one that runs; more are turned away.
const WAITING_PER_PLACE: usize = 32;
/// What those turned away are told.
const RETRY_AFTER_SECONDS: u64 = 2;
const SALT: usize = 16;

/// Hashes and checks passwords.
pub struct Hasher {
    params: Params,
    places: Arc<Semaphore>,
    waiting: AtomicUsize,
    most_waiting: usize,
    dummy: OnceCell<String>,
}

/// What a check of a password found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// The password is the right one.
    pub right: bool,
    /// The stored hash was made with other costs than today's and should be replaced.
    pub outdated: bool,
}

impl Hasher {
    /// A hasher with the costs of the installation.
    ///
    /// # Errors
    /// Costs that argon2 does not allow.
    pub fn new(memory_kib: u32, passes: u32) -> Result<Self, AppError> {
        let params = Params::new(memory_kib, passes, 1, None).map_err(AppError::internal)?;
        let places = available_parallelism().map_or(1, usize::from).saturating_sub(1).max(1);
        Ok(Self {
            params,
            places: Arc::new(Semaphore::new(places)),
            waiting: AtomicUsize::new(0),
            most_waiting: places * WAITING_PER_PLACE,
            dummy: OnceCell::new(),
        })
    }

    /// Hashes a password for storing.
    ///
    /// # Errors
    /// [`AppError::Busy`] when the queue is full.
    pub async fn hash(&self, password: Password, random: &dyn Random) -> Result<String, AppError> {
        let salt = salt(random)?;
        let place = self.place().await?;
        self.hash_in(place, password, salt).await
    }

    /// The same for work in the background: it waits for a place however long it takes.
    ///
    /// # Errors
    /// The machine gave no random bytes, or the thread died.
    pub async fn hash_patiently(&self, password: Password, random: &dyn Random) -> Result<String, AppError> {
        let salt = salt(random)?;
        let place = self.places.clone().acquire_owned().await.map_err(AppError::internal)?;
        self.hash_in(place, password, salt).await
    }

    async fn hash_in(
        &self,
        place: OwnedSemaphorePermit,
        password: Password,
        salt: [u8; SALT],
    ) -> Result<String, AppError> {
        let argon2 = self.argon2();
        let work = move || {
            let _place = place;
            argon2.hash_password_with_salt(password.expose().as_bytes(), &salt).map(|hash| hash.to_string())
        };
        tokio::task::spawn_blocking(work).await.map_err(AppError::internal)?.map_err(AppError::internal)
    }

    /// Checks a password against a stored hash. Without one, the time of a check is spent all the same, so that the answer does
    /// not tell which log-in IDs exist.
    ///
    /// # Errors
    /// [`AppError::Busy`] when the queue is full.
    pub async fn verify(
        &self,
        password: SecretString,
        stored: Option<&str>,
        random: &dyn Random,
    ) -> Result<Verdict, AppError> {
        let known = stored.is_some();
        let hash = match stored {
            Some(hash) => hash.to_owned(),
            None => self.dummy(random).await?,
        };
        let (argon2, params) = (self.argon2(), self.params.clone());
        let place = self.place().await?;
        let work = move || {
            let _place = place;
            check(&argon2, &params, &password, &hash)
        };
        let verdict = tokio::task::spawn_blocking(work).await.map_err(AppError::internal)??;
        Ok(Verdict { right: verdict.right && known, ..verdict })
    }

    fn argon2(&self) -> Argon2<'static> {
        Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone())
    }

    async fn dummy(&self, random: &dyn Random) -> Result<String, AppError> {
        let make = || async {
            let password = Password::parse("No-such-account-1").map_err(AppError::internal)?;
            self.hash(password, random).await
        };
        self.dummy.get_or_try_init(make).await.cloned()
    }

    async fn place(&self) -> Result<OwnedSemaphorePermit, AppError> {
        let _turn = Turn::take(&self.waiting, self.most_waiting)?;
        self.places.clone().acquire_owned().await.map_err(AppError::internal)
    }
}

/// A turn in the queue, given back also when the request is dropped while waiting.
struct Turn<'a>(&'a AtomicUsize);

impl<'a> Turn<'a> {
    fn take(waiting: &'a AtomicUsize, most: usize) -> Result<Self, AppError> {
        let before = waiting.fetch_add(1, Ordering::AcqRel);
        let turn = Self(waiting);
        if before >= most { Err(AppError::Busy { retry_after_seconds: RETRY_AFTER_SECONDS }) } else { Ok(turn) }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn salt(random: &dyn Random) -> Result<[u8; SALT], AppError> {
    let mut salt = [0; SALT];
    random.fill(&mut salt)?;
    Ok(salt)
}

fn check(argon2: &Argon2<'_>, params: &Params, password: &SecretString, hash: &str) -> Result<Verdict, AppError> {
    let parsed = PasswordHash::new(hash).map_err(|_| AppError::internal("a stored password hash cannot be read"))?;
    let right = argon2.verify_password(password.expose_secret().as_bytes(), &parsed).is_ok();
    let costs = |params: &Params| (params.m_cost(), params.t_cost(), params.p_cost());
    let outdated = Params::try_from(&parsed).map_or(true, |old| costs(&old) != costs(params));
    Ok(Verdict { right, outdated })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::SystemRandom;

    fn secret(text: &str) -> SecretString {
        SecretString::from(text)
    }

    #[tokio::test]
    async fn right_wrong_and_unknown() {
        let hasher = Hasher::new(8, 1).unwrap();
        let hash = hasher.hash(Password::parse("Right-1234").unwrap(), &SystemRandom).await.unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=8,t=1,p=1$"), "{hash}");
        let verify = async |text: &str, stored: Option<&str>| hasher.verify(secret(text), stored, &SystemRandom).await;
        assert_eq!(verify("Right-1234", Some(&hash)).await.unwrap(), Verdict { right: true, outdated: false });
        assert!(!verify("Wrong-1234", Some(&hash)).await.unwrap().right);
        assert!(!verify("No-such-account-1", None).await.unwrap().right);
        assert!(verify("Right-1234", Some("nonsense")).await.is_err());
    }

    #[tokio::test]
    async fn a_hash_of_other_costs_is_outdated() {
        let old = Hasher::new(8, 1).unwrap().hash(Password::parse("Right-1234").unwrap(), &SystemRandom).await.unwrap();
        let verdict =
            Hasher::new(16, 2).unwrap().verify(secret("Right-1234"), Some(&old), &SystemRandom).await.unwrap();
        assert_eq!(verdict, Verdict { right: true, outdated: true });
    }

    #[tokio::test]
    async fn a_full_queue_turns_away() {
        let hasher = Hasher::new(8, 1).unwrap();
        hasher.waiting.store(hasher.most_waiting, Ordering::SeqCst);
        let refused = hasher.hash(Password::parse("Right-1234").unwrap(), &SystemRandom).await;
        assert!(matches!(refused, Err(AppError::Busy { .. })));
        assert_eq!(hasher.waiting.load(Ordering::SeqCst), hasher.most_waiting);
    }
}
