//! What is derived from the master secret: the sealing key, the pepper of hand-out codes, the key of refresh tokens.
//! Each comes from HKDF with its own label, so that none tells anything about the others.

use aws_lc_rs::aead::{AES_256_GCM, Aad, Nonce, RandomizedNonceKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, KeyType, Salt};
use aws_lc_rs::{constant_time, digest, hmac};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keizoku_domain::id::{AccountId, CompanyId, SessionId};
use keizoku_domain::identity::HandOutCode;
use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use crate::error::AppError;

const NONCE: usize = 12;
const MAC: usize = 32;
const TOKEN: usize = 16 + 16 + 4 + MAC;

/// The keys that the master secret gives.
pub struct Keyring {
    seal: [u8; 32],
    hand_out: hmac::Key,
    refresh: hmac::Key,
}

struct Length;

impl KeyType for Length {
    fn len(&self) -> usize {
        32
    }
}

/// A refresh token in its parts. Its next one follows from it and the master secret, so that a repeated
/// exchange within the grace gives the very same answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RefreshToken {
    /// Of which company.
    pub company: CompanyId,
    /// Of which session (family).
    pub session: SessionId,
    /// Its number within the session, from 0.
    pub generation: u32,
}

impl Keyring {
    /// Derives the keys.
    ///
    /// # Errors
    /// The crypto library refused.
    pub fn new(master: &SecretString) -> Result<Self, AppError> {
        let prk = Salt::new(HKDF_SHA256, b"keizoku.master.v1").extract(master.expose_secret().as_bytes());
        let derive = |label: &str| -> Result<[u8; 32], AppError> {
            let mut key = [0; 32];
            let labels = [label.as_bytes()];
            let okm = prk.expand(&labels, Length).map_err(|_| AppError::internal("key derivation"))?;
            okm.fill(&mut key).map_err(|_| AppError::internal("key derivation"))?;
            Ok(key)
        };
        Ok(Self {
            seal: derive("seal")?,
            hand_out: hmac::Key::new(hmac::HMAC_SHA256, &derive("hand-out")?),
            refresh: hmac::Key::new(hmac::HMAC_SHA256, &derive("refresh")?),
        })
    }

    /// Seals `plain`; `context` (such as a table and a row's id) has to be the same when it is opened.
    ///
    /// # Errors
    /// The crypto library refused.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Result<Vec<u8>, AppError> {
        let mut sealed = plain.to_vec();
        let nonce = self
            .sealing_key()?
            .seal_in_place_append_tag(Aad::from(context.as_bytes()), &mut sealed)
            .map_err(|_| AppError::internal("sealing failed"))?;
        let mut out = nonce.as_ref().to_vec();
        out.append(&mut sealed);
        Ok(out)
    }

    /// Opens what [`Keyring::seal`] made.
    ///
    /// # Errors
    /// Another master secret, another context, or damaged bytes.
    pub fn open(&self, context: &str, sealed: &[u8]) -> Result<Vec<u8>, AppError> {
        let failed = |_| AppError::internal("a sealed value cannot be opened: was the master secret changed?");
        let (nonce, rest) =
            sealed.split_at_checked(NONCE).ok_or_else(|| AppError::internal("sealed value too short"))?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(failed)?;
        let mut bytes = rest.to_vec();
        let plain =
            self.sealing_key()?.open_in_place(nonce, Aad::from(context.as_bytes()), &mut bytes).map_err(failed)?;
        Ok(plain.to_vec())
    }

    fn sealing_key(&self) -> Result<RandomizedNonceKey, AppError> {
        RandomizedNonceKey::new(&AES_256_GCM, &self.seal).map_err(|_| AppError::internal("sealing key"))
    }

    /// The stored form of a hand-out code: 80 random bits need no slow hash, only a pepper.
    #[must_use]
    pub fn hand_out_digest(&self, account: AccountId, code: &HandOutCode) -> String {
        let text = format!("{account}:{}", code.expose());
        format!("hmac1${}", URL_SAFE_NO_PAD.encode(hmac::sign(&self.hand_out, text.as_bytes())))
    }

    /// Whether `code` is the one behind `stored`, in constant time.
    #[must_use]
    pub fn hand_out_matches(&self, account: AccountId, code: &HandOutCode, stored: &str) -> bool {
        let digest = self.hand_out_digest(account, code);
        constant_time::verify_slices_are_equal(digest.as_bytes(), stored.as_bytes()).is_ok()
    }

    /// The text of a refresh token, as the cookie carries it.
    #[must_use]
    pub fn refresh_token(&self, token: RefreshToken) -> String {
        let mut bytes = Vec::with_capacity(TOKEN);
        bytes.extend_from_slice(token.company.as_uuid().as_bytes());
        bytes.extend_from_slice(token.session.as_uuid().as_bytes());
        bytes.extend_from_slice(&token.generation.to_be_bytes());
        let mac = hmac::sign(&self.refresh, &bytes);
        bytes.extend_from_slice(mac.as_ref());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Reads a refresh token; `None` unless this installation made it.
    #[must_use]
    pub fn read_refresh_token(&self, text: &str) -> Option<RefreshToken> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok().filter(|bytes| bytes.len() == TOKEN)?;
        let (body, mac) = bytes.split_at(TOKEN - MAC);
        hmac::verify(&self.refresh, body, mac).ok()?;
        Some(RefreshToken {
            company: CompanyId::from_uuid(Uuid::from_slice(&body[..16]).ok()?),
            session: SessionId::from_uuid(Uuid::from_slice(&body[16..32]).ok()?),
            generation: u32::from_be_bytes(body[32..].try_into().ok()?),
        })
    }
}

/// SHA-256, for tokens that are random enough to need nothing slower.
#[must_use]
pub fn sha256(text: &str) -> Vec<u8> {
    digest::digest(&digest::SHA256, text.as_bytes()).as_ref().to_vec()
}

#[cfg(test)]
mod tests {
    use keizoku_domain::id::SystemIds;

    use super::*;

    fn keyring(secret: &str) -> Keyring {
        Keyring::new(&SecretString::from(secret)).unwrap()
    }

    #[test]
    fn sealed_values_open_only_in_their_context_and_with_their_secret() {
        let keys = keyring("one");
        let sealed = keys.seal("signing_keys/k1", b"private").unwrap();
        assert!(!sealed.windows(7).any(|window| window == b"private"));
        assert_eq!(keys.open("signing_keys/k1", &sealed).unwrap(), b"private");
        assert!(keys.open("signing_keys/k2", &sealed).is_err());
        assert!(keyring("two").open("signing_keys/k1", &sealed).is_err());
        assert!(keys.open("signing_keys/k1", &sealed[..5]).is_err());
        assert_ne!(keys.seal("c", b"x").unwrap(), keys.seal("c", b"x").unwrap());
    }

    #[test]
    fn refresh_tokens_are_read_only_by_their_maker() {
        let keys = keyring("one");
        let token = RefreshToken {
            company: CompanyId::generate(&SystemIds),
            session: SessionId::generate(&SystemIds),
            generation: 7,
        };
        let text = keys.refresh_token(token);
        assert_eq!(keys.read_refresh_token(&text), Some(token));
        assert_eq!(keyring("two").read_refresh_token(&text), None);
        let mut changed = text.clone().into_bytes();
        changed[50] = if changed[50] == b'A' { b'B' } else { b'A' };
        assert_eq!(keys.read_refresh_token(&String::from_utf8(changed).unwrap()), None);
        assert_eq!(keys.read_refresh_token(""), None);
    }

    #[test]
    fn a_hand_out_code_belongs_to_one_account() {
        let keys = keyring("one");
        let (hanako, taro) = (AccountId::generate(&SystemIds), AccountId::generate(&SystemIds));
        let code = HandOutCode::from_bytes([9; 10]);
        let stored = keys.hand_out_digest(hanako, &code);
        assert!(keys.hand_out_matches(hanako, &code, &stored));
        assert!(!keys.hand_out_matches(taro, &code, &stored));
        assert!(!keys.hand_out_matches(hanako, &HandOutCode::from_bytes([8; 10]), &stored));
        assert!(!stored.contains(code.expose()));
    }
}
