//! One-time links: issued in the transaction of the mail that carries them, used once.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use keizoku_domain::clock::tokyo_date;
use keizoku_domain::id::{AccountId, CompanyId, TokenId};
use keizoku_domain::identity::link::{LinkState, state};
use keizoku_domain::identity::{LinkPurpose, LoginAccount};
use keizoku_store::identity::links::{self as store, Link};
use keizoku_store::identity::{accounts, companies};
use keizoku_store::{CompanyScope, Uow};

use super::entry;
use super::keyring::sha256;
use crate::app::App;
use crate::error::AppError;

/// Bytes of a token: 256 bits.
const TOKEN: usize = 32;

/// Issues a link for `account`; earlier unused ones of its kind end. Answers the address for the mail,
/// on the site of the account's role. Pages answer `Referrer-Policy: no-referrer`, and the log never shows a query.
///
/// # Errors
/// The store, or no random bytes.
pub async fn issue(
    uow: &Uow,
    app: &App,
    company: CompanyId,
    account: AccountId,
    purpose: LinkPurpose,
) -> Result<String, AppError> {
    let replaced: &[LinkPurpose] = if purpose.sets_password() {
        &[LinkPurpose::SetUpPassword, LinkPurpose::ResetPassword]
    } else {
        &[LinkPurpose::VerifyEmail]
    };
    store::end_open(uow, company, account, replaced).await?;
    let mut issued = issue_many(uow, app, company, &[account], purpose).await?;
    issued.pop().ok_or_else(|| AppError::internal("one link asked for, none made"))
}

/// Issues first links for many accounts at once, in their order.
///
/// # Errors
/// The store, or no random bytes.
pub async fn issue_many(
    uow: &Uow,
    app: &App,
    company: CompanyId,
    for_accounts: &[AccountId],
    purpose: LinkPurpose,
) -> Result<Vec<String>, AppError> {
    let (mut rows, mut urls) = (Vec::with_capacity(for_accounts.len()), Vec::with_capacity(for_accounts.len()));
    let found = accounts::find_many(uow.conn(), CompanyScope::proved(company), for_accounts).await?;
    let mut roles = HashMap::with_capacity(found.len());
    for account in found {
        roles.insert(account.id, entry::role_today(uow.conn(), &account, tokyo_date(uow.now())).await?);
    }
    for account in for_accounts {
        let site = roles.get(account).ok_or(AppError::NotFound)?.home();
        let mut bytes = [0; TOKEN];
        app.random.fill(&mut bytes)?;
        let token = URL_SAFE_NO_PAD.encode(bytes);
        let link = Link {
            id: TokenId::generate(app.ids.as_ref()),
            company,
            account: *account,
            purpose,
            expires_at: uow.now() + purpose.lifetime(),
            used_at: None,
        };
        rows.push((link, sha256(&token)));
        urls.push(format!("{}/{}/{}?token={token}", app.config.public_url, site.as_str(), purpose.page()));
    }
    store::insert(uow, rows).await?;
    Ok(urls)
}

/// What a link is for, before it is used.
#[derive(Debug, Clone)]
pub struct LinkView {
    /// What for.
    pub purpose: LinkPurpose,
    /// The person's name.
    pub name: String,
    /// What is typed to log in.
    pub login_id: String,
    /// The company's code.
    pub company_code: String,
    /// The site to go to afterwards.
    pub role: keizoku_domain::identity::Role,
}

/// Looks at a link without using it.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`; the store.
pub async fn look(app: &App, token: &str) -> Result<LinkView, AppError> {
    let link = store::by_hash(app.db.read(), sha256(token)).await?.ok_or(AppError::refused("link.unknown"))?;
    usable(app, &link)?;
    let scope = CompanyScope::proved(link.company);
    let account = accounts::find(app.db.read(), scope, link.account).await?.ok_or(AppError::NotFound)?;
    let company = companies::brief_of(app.db.read(), link.company).await?.ok_or(AppError::NotFound)?;
    Ok(LinkView {
        purpose: link.purpose,
        role: entry::role_today(app.db.read(), &account, app.today()).await?,
        name: account.name,
        login_id: account.login_id,
        company_code: company.code,
    })
}

/// Uses a link, once: answers whose it is.
///
/// # Errors
/// `link.unknown` (also for a link of another kind), `link.used`, `link.expired`; the store.
pub(super) async fn take(
    uow: &Uow,
    app: &App,
    token: &str,
    fits: impl Fn(LinkPurpose) -> bool,
) -> Result<(LoginAccount, LinkPurpose), AppError> {
    let link = store::by_hash(uow.conn(), sha256(token)).await?;
    let link = link.filter(|link| fits(link.purpose)).ok_or(AppError::refused("link.unknown"))?;
    usable(app, &link)?;
    if !store::take(uow, &link).await? {
        return Err(AppError::refused("link.used"));
    }
    let account = accounts::find(uow.conn(), CompanyScope::proved(link.company), link.account).await?;
    let account = account.filter(|account| account.disabled_at.is_none()).ok_or(AppError::refused("link.unknown"))?;
    Ok((account, link.purpose))
}

fn usable(app: &App, link: &Link) -> Result<(), AppError> {
    match state(link.used_at, link.expires_at, app.now()) {
        LinkState::Usable => Ok(()),
        LinkState::Used => Err(AppError::refused("link.used")),
        LinkState::Expired => Err(AppError::refused("link.expired")),
    }
}
