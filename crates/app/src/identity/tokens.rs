//! Access tokens: JWT, ES256, a quarter of an hour, with keys that rotate (`api.md`, "Authentication"). Checked without
//! the database, except when a key is not known yet.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use keizoku_domain::id::{AccountId, CompanyId, SessionId, WorkspaceId};
use keizoku_domain::identity::session::access_token_until;
use keizoku_domain::identity::signing::{KeyLife, missing, signer};
use keizoku_domain::identity::{Role, Site};
use keizoku_store::identity::signing_keys::{self, SigningKey};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::keyring::{Keyring, sha256};
use crate::app::App;
use crate::caller::Account;
use crate::error::AppError;

const AUDIENCE: &str = "keizoku";
/// Keys are read again at most this often for tokens with an unknown key.
const RELOAD_PAUSE: TimeDelta = TimeDelta::seconds(5);
/// How often keys are looked for while the clock leaps.
const LOOKS: usize = 5;

/// The claims of an access token.
#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: AccountId,
    cid: CompanyId,
    sid: SessionId,
    role: Role,
    site: Site,
    #[serde(skip_serializing_if = "Option::is_none")]
    wid: Option<WorkspaceId>,
    name: String,
    iat: i64,
    exp: i64,
}

struct LoadedKey {
    kid: String,
    life: KeyLife,
    public_jwk: Value,
    signing: EncodingKey,
    checking: DecodingKey,
}

struct Keys {
    loaded_at: DateTime<Utc>,
    keys: Vec<LoadedKey>,
}

/// Sound tokens remembered at a time; beyond, all are forgotten and checked again.
const MOST_SOUND: usize = 4_096;

/// A token whose signature was found good.
struct Sound {
    kid: String,
    claims: Claims,
}

/// The keys as this process knows them, and the tokens that they were found to have signed: a signature that was good once stays
/// good, so only what time changes (the key, the end of the token) is looked at again. Kept by digest, never as they are.
#[derive(Default)]
pub struct Tokens {
    known: RwLock<Option<Arc<Keys>>>,
    sound: RwLock<HashMap<Vec<u8>, Arc<Sound>>>,
}

impl Tokens {
    fn known(&self) -> Option<Arc<Keys>> {
        self.known.read().ok().and_then(|known| known.clone())
    }

    fn remember(&self, keys: &Arc<Keys>) {
        if let Ok(mut known) = self.known.write() {
            *known = Some(keys.clone());
        }
    }

    fn sound(&self, digest: &[u8]) -> Option<Arc<Sound>> {
        self.sound.read().ok().and_then(|sound| sound.get(digest).cloned())
    }

    fn remember_sound(&self, digest: Vec<u8>, token: &Arc<Sound>) {
        if let Ok(mut sound) = self.sound.write() {
            if sound.len() >= MOST_SOUND {
                sound.clear();
            }
            sound.insert(digest, token.clone());
        }
    }
}

impl Keys {
    fn signer(&self, now: DateTime<Utc>) -> Option<&LoadedKey> {
        let lives: Vec<_> = self.keys.iter().map(|key| key.life).collect();
        if missing(&lives, now).is_some() {
            return None;
        }
        signer(&lives, now).and_then(|place| self.keys.get(place))
    }

    fn published(&self, now: DateTime<Utc>) -> impl Iterator<Item = &LoadedKey> {
        self.keys.iter().filter(move |key| key.life.is_published(now))
    }
}

/// Signs an access token for `account`.
///
/// # Errors
/// The store, or a sealed key that does not open.
pub async fn issue(app: &App, account: &Account) -> Result<String, AppError> {
    let (keys, now) = keys_that_sign(app).await?;
    let key = keys.signer(now).ok_or_else(|| AppError::internal("no key can sign"))?;
    let claims = Claims {
        iss: app.config.public_url.clone(),
        aud: AUDIENCE.to_owned(),
        sub: account.id,
        cid: account.company,
        sid: account.session,
        role: account.role,
        site: account.site,
        wid: account.workspace,
        name: account.name.clone(),
        iat: now.timestamp(),
        exp: access_token_until(account.role, now).timestamp(),
    };
    let header = Header { kid: Some(key.kid.clone()), ..Header::new(Algorithm::ES256) };
    jsonwebtoken::encode(&header, &claims, &key.signing).map_err(|_| AppError::internal("signing failed"))
}

/// Who `token` speaks for.
///
/// # Errors
/// [`AppError::Unauthenticated`] for anything but a sound token of ours within its time.
pub async fn verify(app: &App, token: &str) -> Result<Account, AppError> {
    // What is done seldom is boxed, here and below: nearly every request passes through and would carry it along.
    let digest = sha256(token);
    let known = app.identity().tokens.sound(&digest);
    let sound = match known {
        Some(sound) => sound,
        None => Box::pin(check_signature(app, token, digest)).await?,
    };
    let (now, claims) = (app.now(), &sound.claims);
    let keys = keys_with(app, &sound.kid).await?;
    let published = keys.published(now).any(|key| key.kid == sound.kid);
    if !published || now.timestamp() >= claims.exp || !claims.role.may_enter(claims.site) {
        return Err(AppError::Unauthenticated);
    }
    Ok(Account {
        id: claims.sub,
        company: claims.cid,
        role: claims.role,
        site: claims.site,
        workspace: claims.wid,
        session: claims.sid,
        name: claims.name.clone(),
    })
}

async fn check_signature(app: &App, token: &str, digest: Vec<u8>) -> Result<Arc<Sound>, AppError> {
    let header = jsonwebtoken::decode_header(token).map_err(|_| AppError::Unauthenticated)?;
    let kid = header.kid.ok_or(AppError::Unauthenticated)?;
    let keys = keys_with(app, &kid).await?;
    let key = keys.published(app.now()).find(|key| key.kid == kid).ok_or(AppError::Unauthenticated)?;
    let mut validation = Validation::new(Algorithm::ES256);
    // The time is checked at every use, by the injected clock.
    validation.validate_exp = false;
    validation.set_required_spec_claims(&["iss", "aud", "sub"]);
    validation.set_issuer(&[&app.config.public_url]);
    validation.set_audience(&[AUDIENCE]);
    let claims = jsonwebtoken::decode::<Claims>(token, &key.checking, &validation)
        .map_err(|_| AppError::Unauthenticated)?
        .claims;
    let sound = Arc::new(Sound { kid, claims });
    app.identity().tokens.remember_sound(digest, &sound);
    Ok(sound)
}

/// The public keys, for `/.well-known/jwks.json`.
///
/// # Errors
/// The store.
pub async fn jwks(app: &App) -> Result<Value, AppError> {
    let keys = signing_set(app).await?;
    let published: Vec<_> = keys.published(app.now()).map(|key| key.public_jwk.clone()).collect();
    Ok(json!({ "keys": published }))
}

/// The keys with an instant at which one can sign: read after the keys, since one made just now signs from just now on. A clock
/// that leaps in between, as the demonstration's may by months, leaves those keys behind; hence another look.
async fn keys_that_sign(app: &App) -> Result<(Arc<Keys>, DateTime<Utc>), AppError> {
    for _ in 0..LOOKS {
        let keys = signing_set(app).await?;
        let now = app.now();
        if keys.signer(now).is_some() {
            return Ok((keys, now));
        }
    }
    Err(AppError::internal("no key can sign"))
}

/// The keys, with one that can sign now and the next one made in time.
async fn signing_set(app: &App) -> Result<Arc<Keys>, AppError> {
    let now = app.now();
    if let Some(keys) = app.identity().tokens.known()
        && keys.signer(now).is_some()
    {
        return Ok(keys);
    }
    let rows = app
        .write(async |uow| {
            signing_keys::lock(uow).await?;
            let mut rows = signing_keys::all(uow.conn()).await?;
            while let Some(life) = missing(&rows.iter().map(|row| row.life).collect::<Vec<_>>(), now) {
                let key = make(&app.identity().keyring, life)?;
                signing_keys::insert(uow, &key).await?;
                rows.push(key);
            }
            signing_keys::delete_retired(uow, now - TimeDelta::days(30)).await?;
            Ok(rows)
        })
        .await?;
    load(app, &rows, now)
}

/// The keys, read again when `kid` is not among them: another process may have made it.
async fn keys_with(app: &App, kid: &str) -> Result<Arc<Keys>, AppError> {
    let now = app.now();
    if let Some(keys) = app.identity().tokens.known()
        && (keys.keys.iter().any(|key| key.kid == kid) || (now - keys.loaded_at).abs() < RELOAD_PAUSE)
    {
        return Ok(keys);
    }
    let rows = Box::pin(signing_keys::all(app.db.read())).await?;
    load(app, &rows, now)
}

fn load(app: &App, rows: &[SigningKey], now: DateTime<Utc>) -> Result<Arc<Keys>, AppError> {
    let keys = rows.iter().map(|row| open(&app.identity().keyring, row)).collect::<Result<_, _>>()?;
    let keys = Arc::new(Keys { loaded_at: now, keys });
    app.identity().tokens.remember(&keys);
    Ok(keys)
}

fn context(kid: &str) -> String {
    format!("signing_keys/{kid}")
}

fn make(keyring: &Keyring, life: KeyLife) -> Result<SigningKey, AppError> {
    let failed = |_| AppError::internal("a signing key could not be made");
    let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
    let (x, y) = coordinates(&pair)?;
    // RFC 7638: the key's own thumbprint is its name.
    let kid = URL_SAFE_NO_PAD.encode(sha256(&format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#)));
    let private = pair.to_pkcs8v1().map_err(failed)?;
    let sealed_private = keyring.seal(&context(&kid), private.as_ref())?;
    let public_jwk = json!({ "kty": "EC", "crv": "P-256", "x": x, "y": y, "use": "sig", "alg": "ES256", "kid": kid });
    Ok(SigningKey { kid, sealed_private, public_jwk, life })
}

fn open(keyring: &Keyring, row: &SigningKey) -> Result<LoadedKey, AppError> {
    let private = keyring.open(&context(&row.kid), &row.sealed_private)?;
    let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &private)
        .map_err(|_| AppError::internal("a signing key cannot be read"))?;
    let (x, y) = coordinates(&pair)?;
    Ok(LoadedKey {
        kid: row.kid.clone(),
        life: row.life,
        public_jwk: row.public_jwk.clone(),
        signing: EncodingKey::from_ec_der(&private),
        checking: DecodingKey::from_ec_components(&x, &y).map_err(|_| AppError::internal("a public key"))?,
    })
}

/// Both coordinates in base64url; the public key is `0x04 ‖ x ‖ y`.
fn coordinates(pair: &EcdsaKeyPair) -> Result<(String, String), AppError> {
    match pair.public_key().as_ref().split_first() {
        Some((4, point)) if point.len() == 64 => {
            Ok((URL_SAFE_NO_PAD.encode(&point[..32]), URL_SAFE_NO_PAD.encode(&point[32..])))
        }
        _ => Err(AppError::internal("an unexpected form of public key")),
    }
}
