//! Signing up (`product.md`, O1): a company and its applicant, proved by a link in a mail. Whether the address is known already is
//! told only in the mail.

use keizoku_domain::audit::Action;
use keizoku_domain::id::{AccountId, CompanyId};
use keizoku_domain::identity::{LinkPurpose, LoginAccount, LoginKey, Password, PasswordState, Role, Site};
use keizoku_domain::messaging::{MailKind, mail_key};
use keizoku_domain::text::{CompanyName, EmailAddress, Kana, PersonName};
use keizoku_store::Uow;
use keizoku_store::identity::accounts::{self, AccountRow};
use keizoku_store::identity::companies::{self, NewCompany};
use serde_json::json;

use super::{links, mail};
use crate::app::App;
use crate::audit::{self, AuditEntry};
use crate::caller::Actor;
use crate::error::AppError;

/// What the form says.
#[derive(Debug, Clone)]
pub struct SignUp {
    /// Company.
    pub company_name: CompanyName,
    /// Its reading.
    pub company_name_kana: Option<Kana>,
    /// Applicant.
    pub applicant_name: PersonName,
    /// Reading of the applicant's name.
    pub applicant_name_kana: Option<Kana>,
    /// Mail address, by which the applicant will log in.
    pub email: EmailAddress,
    /// Telephone number.
    pub phone: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Password.
    pub password: Password,
}

/// Signs a company up. The answer is the same for a known address; its owner gets another mail.
///
/// # Errors
/// [`AppError::Busy`]; the store.
pub async fn sign_up(app: &App, form: SignUp) -> Result<(), AppError> {
    let key = LoginKey::typed(Site::Order, None, form.email.as_str())
        .ok_or_else(|| AppError::internal("a mail address makes no log-in key"))?;
    // Hashed in every case: a known address takes as long as a new one.
    let hash = app.identity().hasher.hash(form.password.clone(), app.random.as_ref()).await?;
    let done = app.write(async |uow| match accounts::by_key(uow.conn(), &key).await? {
        Some(account) if account.verified_at.is_some() => tell_known(uow, app, &account).await,
        Some(account) => {
            // Nobody has proved this address yet: the newest form counts.
            accounts::replace_unverified(uow, &account, form.applicant_name.as_str(), &hash).await?;
            companies::rename(uow, account.company, form.company_name.as_str()).await?;
            let account = LoginAccount { name: form.applicant_name.as_str().to_owned(), ..account };
            send_verification(uow, app, &account).await
        }
        None => register(uow, app, &form, &key, &hash).await,
    });
    match done.await {
        // The same form came twice at once: the other one is on its way.
        Err(AppError::Store(error)) if error.is_unique_violation() => Ok(()),
        other => other,
    }
}

async fn register(uow: &Uow, app: &App, form: &SignUp, key: &LoginKey, hash: &str) -> Result<(), AppError> {
    let company = CompanyId::generate(app.ids.as_ref());
    let text = |kana: &Option<Kana>| kana.as_ref().map(|kana| kana.as_str().to_owned());
    let row = NewCompany {
        id: company,
        code: free_code(uow, app).await?,
        name: form.company_name.as_str().to_owned(),
        name_kana: text(&form.company_name_kana),
        postal_code: form.postal_code.clone(),
        address: form.address.clone(),
        phone: Some(form.phone.clone()),
    };
    companies::insert(uow, &row).await?;
    let account = AccountRow {
        id: AccountId::generate(app.ids.as_ref()),
        company,
        role: Role::Applicant,
        login_key: key.clone(),
        login_id: form.email.as_str().to_owned(),
        name: form.applicant_name.as_str().to_owned(),
        name_kana: text(&form.applicant_name_kana),
        email: Some(form.email.clone()),
        department: form.department.clone(),
        phone: Some(form.phone.clone()),
        password_hash: Some(hash.to_owned()),
        password_state: PasswordState::Set,
        verified_at: None,
    };
    accounts::insert(uow, std::slice::from_ref(&account)).await?;
    let entry = AuditEntry {
        company_id: company,
        workspace_id: None,
        action: Action::CompanySignedUp,
        subject: company.to_string(),
        details: json!({ "code": row.code }),
    };
    audit::record(uow, app, &Actor::Anonymous, entry).await?;
    let account = accounts::by_key(uow.conn(), key).await?.ok_or_else(|| AppError::internal("account vanished"))?;
    send_verification(uow, app, &account).await
}

/// `KZ` and six digits: short enough to be typed by everybody in the company, every day.
async fn free_code(uow: &Uow, app: &App) -> Result<String, AppError> {
    for _ in 0..20 {
        let mut bytes = [0; 4];
        app.random.fill(&mut bytes)?;
        let code = format!("KZ{:06}", u32::from_be_bytes(bytes) % 1_000_000);
        if companies::by_code(uow.conn(), &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(AppError::internal("no free company code in twenty attempts"))
}

async fn tell_known(uow: &Uow, app: &App, account: &LoginAccount) -> Result<(), AppError> {
    let hour = uow.now().timestamp() / 3600;
    let key = mail_key(MailKind::SignUpAgain, account.id, hour, "owner");
    let url = format!("{}/order/login", app.config.public_url);
    mail::to_account(uow, app, account, MailKind::SignUpAgain, key, json!({ "url": url })).await
}

/// Queues the mail with the verification link, 24 h; earlier links end.
///
/// # Errors
/// The store.
pub(super) async fn send_verification(uow: &Uow, app: &App, account: &LoginAccount) -> Result<(), AppError> {
    let company = companies::brief_of(uow.conn(), account.company).await?.ok_or(AppError::NotFound)?;
    let url = links::issue(uow, app, account.company, account.id, LinkPurpose::VerifyEmail).await?;
    let key = mail_key(MailKind::SignUpVerification, account.id, uow.now().timestamp_micros(), "owner");
    let facts = json!({ "company_name": company.name, "url": url });
    mail::to_account(uow, app, account, MailKind::SignUpVerification, key, facts).await
}

/// Proves the mail address.
///
/// # Errors
/// `link.unknown`, `link.used`, `link.expired`; the store.
pub async fn verify_email(app: &App, token: &str) -> Result<(), AppError> {
    app.write(async |uow| {
        let (account, _) = links::take(uow, app, token, |purpose| purpose == LinkPurpose::VerifyEmail).await?;
        accounts::set_verified(uow, account.company, account.id).await?;
        audit::record_own(uow, app, &account, Action::EmailVerified, json!({})).await
    })
    .await
}
